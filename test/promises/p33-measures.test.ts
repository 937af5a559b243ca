import { site } from '../site/site';

interface Answer {
	measures: { slug: string; label: string; active: boolean; own: boolean }[];
	checks: { slug: string; ok: boolean; claimed: boolean; says: string }[];
	access: { role: string; can: string[]; people: number }[];
}

describe( 'P33: careful handling, by measures that are true, and by people who are known', () => {
	it( 'shows who reaches what from the real roles, and says when the site is not as a measure says', async () => {
		const by = await ( await site() ).admin();
		const { body } = await by.rest< Answer >( 'GET', 'measures' );
		const admins = body.access.find(
			( { role } ) => role === 'administrator'
		);
		expect( admins?.people ).toBeGreaterThan( 0 );
		expect( admins?.can.length ).toBeGreaterThan( 3 );
		// A reader reaches nobody’s data.
		expect( body.access.map( ( { role } ) => role ) ).not.toContain(
			'subscriber'
		);
		// Nothing is claimed that the firm has not said, but for what this software does.
		const active = ( slug: string ) =>
			body.measures.find( ( one ) => one.slug === slug )?.active;
		expect( [ active( 'sealed' ), active( 'https' ) ] ).toEqual( [
			true,
			false,
		] );

		const claimed = await by.rest< Answer >( 'POST', 'measures', {
			slug: 'https',
			active: true,
		} );
		// This site of tests has no certificate.
		expect(
			claimed.body.checks.find( ( { slug } ) => slug === 'https' )
		).toMatchObject( { ok: false, claimed: true } );

		const own = await by.rest< Answer >( 'POST', 'measures', {
			label: 'A dog at the door',
			what: 'It barks.',
		} );
		const dog = own.body.measures.find( ( { label } ) =>
			/dog/.test( label )
		);
		expect( dog ).toMatchObject( { own: true, active: true } );
		await by.rest( 'POST', 'measures', { slug: dog?.slug, drop: true } );
		const last = await by.rest< Answer >( 'POST', 'measures', {
			slug: 'https',
			active: false,
		} );
		expect( JSON.stringify( last.body ) ).not.toContain( 'dog' );
	} );
} );
