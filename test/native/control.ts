import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from './stack';

/** Lets the test processes reach the faults, which only the process that started the stack can make. */
export async function openControl(
	faults: Faults
): Promise< { url: string; close: () => void } > {
	const server = createServer( ( request, response ) => {
		const url = new URL( request.url ?? '/', 'http://control' );
		const amount = Number( url.searchParams.get( 'amount' ) ?? 0 );
		const deeds: Record< string, () => Promise< unknown > > = {
			'/database-gone': () => faults.databaseGone( amount ),
			'/kill-workers': () => faults.killWorkers(),
			'/fill-disk': () => faults.fillDisk( amount ),
			'/free-disk': () => faults.freeDisk(),
		};
		const deed = deeds[ url.pathname ];
		if ( ! deed || request.method !== 'POST' ) {
			response.writeHead( 404 ).end();
			return;
		}
		deed().then(
			( result ) => response.end( JSON.stringify( result ?? null ) ),
			( error: unknown ) =>
				response.writeHead( 500 ).end( String( error ) )
		);
	} );
	await new Promise< void >( ( resolve ) =>
		server.listen( 0, '127.0.0.1', resolve )
	);
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${ port }`, close: () => server.close() };
}
