import { strFromU8, unzipSync } from 'fflate';
import { ask, versions } from './php';

const files = {
	'index.html': [ '<p>', 'één', '</p>' ],
	'empty.txt': [],
	'csv/01-comments.csv': Array.from(
		{ length: 200 },
		( _, nr ) => `${ nr };${ 'x'.repeat( nr ) }\n`
	),
};

describe.each( versions )(
	'a ZIP made while it is sent, on PHP %s',
	( version ) => {
		it.each( [ false, true ] )(
			'opens whole (ZIP64: %s)',
			async ( zip64 ) => {
				const [ coded ] = await ask( version, [
					{ ask: 'zip', zip64, files },
				] );
				const opened = unzipSync(
					new Uint8Array( Buffer.from( String( coded ), 'base64' ) )
				);
				expect(
					Object.fromEntries(
						Object.entries( opened ).map( ( [ name, bytes ] ) => [
							name,
							strFromU8( bytes ),
						] )
					)
				).toEqual(
					Object.fromEntries(
						Object.entries( files ).map( ( [ name, pieces ] ) => [
							name,
							pieces.join( '' ),
						] )
					)
				);
			}
		);
	}
);
