import { anyone, ask } from '../steps/story';
import { site, type Site } from '../site/site';

/** The shortest: whatever else the machine does only adds to a time. */
const shortest = ( times: number[] ): number => Math.min( ...times );

async function timed( act: () => Promise< Response > ): Promise< number > {
	const from = performance.now();
	await ( await act() ).arrayBuffer();
	return performance.now() - from;
}

describe( 'P18: what goes out goes to the address itself, and tells no one else whether it is known', () => {
	let on: Site;
	const known: string[] = [];
	const unknown: string[] = [];

	beforeAll( async () => {
		on = await site();
		for ( let i = 0; i < 6; i++ ) {
			const email = anyone( 'known' );
			await on.fixture( 'person', { email, comments: 2, account: true } );
			known.push( email );
			unknown.push( anyone( 'stranger' ) );
		}
	} );

	it( 'takes as long for the one as for the other', async () => {
		const times = { known: [] as number[], unknown: [] as number[] };
		await ask( on, 'inspection', anyone( 'warm' ) );
		for ( let i = 1; i < 6; i++ ) {
			for ( const [ which, list ] of [
				[ 'known', known ],
				[ 'unknown', unknown ],
			] as const ) {
				times[ which ].push(
					await timed( () =>
						ask( on, 'inspection', list[ i ] ?? '' )
					)
				);
			}
		}
		const difference = Math.abs(
			shortest( times.known ) - shortest( times.unknown )
		);
		expect( difference ).toBeLessThan(
			Math.max( 80, 0.35 * shortest( times.unknown ) )
		);
	} );
} );
