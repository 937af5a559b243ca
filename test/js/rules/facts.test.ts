import { ask, golden, versions } from './php';

interface Cases {
	party: { what: string; row: Record< string, unknown >; says: string }[];
	kept: ( Record< string, unknown > & { says: string } )[];
}

const cases = golden< Cases >( 'facts' );

describe.each( versions )( 'registers in words, on PHP %s', ( version ) => {
	it( 'say what binds who gets data, and what they don’t know', async () => {
		const said = await ask(
			version,
			cases.party.map( ( { row } ) => ( { ask: 'party', row } ) )
		);
		expect(
			cases.party.map( ( { what }, at ) => [ what, said[ at ] ] )
		).toEqual( cases.party.map( ( { what, says } ) => [ what, says ] ) );
	} );

	it( 'say how long, and only what is so', async () => {
		expect(
			await ask(
				version,
				cases.kept.map( ( { says, ...one } ) => ( {
					ask: 'kept',
					...one,
				} ) )
			)
		).toEqual( cases.kept.map( ( { says } ) => says ) );
	} );

	it( 'show a gap as a gap, and run nothing that people write', async () => {
		expect(
			await ask( version, [
				{ ask: 'gap', label: 'A <b>', text: '<script>&' },
			] )
		).toEqual( [
			'<mark class="rights-desk-missing">[not filled in: A &lt;b&gt;]</mark><br>&lt;script&gt;&amp;',
		] );
	} );

	it( 'tell what is gone and what is new, also of two that are alike', async () => {
		const lists = [
			[ [ 'a', 'b' ], [ 'b', 'a' ], [] ],
			[ [ 'a', 'a' ], [ 'a' ], [ 'a' ] ],
			[ [ 'a' ], [ 'a', 'a' ], [] ],
			[
				[ 'a', 'b', '1' ],
				[ '1', 'c' ],
				[ 'a', 'b' ],
			],
		];
		expect(
			await ask(
				version,
				lists.map( ( [ lines, others ] ) => ( {
					ask: 'without',
					lines,
					others,
				} ) )
			)
		).toEqual( lists.map( ( [ , , only ] ) => only ) );
	} );
} );
