import { strFromU8, unzipSync } from 'fflate';

/** The text files of an answer that is a ZIP. */
export async function unzip(
	answer: Response
): Promise< Record< string, string > > {
	const files = unzipSync( new Uint8Array( await answer.arrayBuffer() ) );
	return Object.fromEntries(
		Object.entries( files ).map( ( [ name, bytes ] ) => [
			name,
			strFromU8( bytes ),
		] )
	);
}
