/** The text of a file. Word saves its web pages in the code page of its country, and says so inside. */
export function decode( bytes: Uint8Array ): string {
	const [ a = 0, b = 0 ] = bytes;
	if ( a === 0xff && b === 0xfe ) {
		return new TextDecoder( 'utf-16le' ).decode( bytes );
	}
	if ( a === 0xfe && b === 0xff ) {
		return new TextDecoder( 'utf-16be' ).decode( bytes );
	}
	const head = new TextDecoder( 'latin1' ).decode( bytes.slice( 0, 4096 ) );
	const [ , told = '' ] = /charset=["']?([\w-]+)/i.exec( head ) ?? [];
	try {
		return new TextDecoder( told || 'utf-8', { fatal: true } ).decode(
			bytes
		);
	} catch {
		return new TextDecoder( 'windows-1252' ).decode( bytes );
	}
}
