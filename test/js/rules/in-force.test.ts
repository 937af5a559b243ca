import { ask, versions } from './php';

interface Edition {
	id: number;
	number: number;
	effective_at: string;
	retracted_at: string | null;
}

interface Answer {
	at: number | null;
	next: number | null;
	states: string[];
}

const sql = ( minutes: number ) =>
	new Date( Date.UTC( 2026, 9, 20 ) + minutes * 60_000 )
		.toISOString()
		.slice( 0, 19 )
		.replace( 'T', ' ' );

/** The same histories on each run. */
function histories( count: number ): { editions: Edition[]; at: number }[] {
	let state = 42;
	const roll = ( below: number ) => {
		state = ( state * 1_103_515_245 + 12_345 ) % 2_147_483_648;
		return Math.floor( ( state / 2_147_483_648 ) * below );
	};
	return Array.from( { length: count }, () => {
		const moments = new Set(
			Array.from( { length: 1 + roll( 8 ) }, () => roll( 30_000 ) )
		);
		return {
			editions: [ ...moments ].map( ( minutes, n ) => ( {
				id: n + 1,
				number: n + 1,
				effective_at: sql( minutes ),
				retracted_at: roll( 4 ) === 0 ? sql( minutes - 1 ) : null,
			} ) ),
			at: roll( 31_000 ),
		};
	} );
}

describe.each( versions )(
	'which version is in force, on PHP %s',
	( version ) => {
		it( 'is one at each moment from the first one on, and the last that began', async () => {
			const all = histories( 300 );
			const answers = ( await ask(
				version,
				all.map( ( { editions, at } ) => ( {
					ask: 'in_force',
					editions,
					at: sql( at ),
				} ) )
			) ) as Answer[];
			for ( const [ n, { editions, at } ] of all.entries() ) {
				const counted = editions.filter(
					( one ) => one.retracted_at === null
				);
				const began = counted
					.filter( ( one ) => one.effective_at <= sql( at ) )
					.toSorted( ( a, b ) =>
						a.effective_at.localeCompare( b.effective_at )
					);
				const comes = counted
					.filter( ( one ) => one.effective_at > sql( at ) )
					.toSorted( ( a, b ) =>
						a.effective_at.localeCompare( b.effective_at )
					);
				const answer = answers[ n ];
				expect( answer ).toMatchObject( {
					at: began.at( -1 )?.id ?? null,
					next: comes[ 0 ]?.id ?? null,
				} );
				expect(
					answer?.states.filter( ( state ) => state === 'in_force' )
				).toHaveLength( began.length > 0 ? 1 : 0 );
			}
		} );

		it( 'is in the reader’s language, else the nearest', async () => {
			const of = ( wanted: string, offered: string[] ) => ( {
				ask: 'language',
				wanted,
				offered,
				site: 'nl_NL',
			} );
			expect(
				await ask( version, [
					of( 'fr_BE', [ 'nl_NL', 'fr_BE', 'fr_FR' ] ),
					of( 'fr_BE', [ 'nl_NL', 'fr_FR' ] ),
					of( 'es_ES', [ 'en_US', 'nl_NL' ] ),
					of( 'es_ES', [ 'en_US', 'nl_BE' ] ),
					of( 'es_ES', [ 'en_US' ] ),
					of( 'es_ES', [] ),
				] )
			).toEqual( [ 'fr_BE', 'fr_FR', 'nl_NL', 'nl_BE', 'en_US', null ] );
		} );
	}
);
