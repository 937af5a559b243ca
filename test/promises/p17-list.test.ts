import { anyone, ask } from '../steps/story';
import { site } from '../site/site';

/* Overdue is impossible to miss: so what is looked for is found, and pages neither repeat nor skip. */
it( 'finds by the beginning of the address or name and by number, and pages steadily', async () => {
	const on = await site();
	const admin = await on.admin();
	const tag = `List${ Date.now().toString( 36 ) }`;
	const emails = [ 1, 2, 3, 4, 5 ].map( ( nr ) =>
		anyone( `${ tag }${ nr }`.toLowerCase() )
	);
	for ( const [ nr, email ] of emails.entries() ) {
		await ask( on, nr % 2 ? 'erasure' : 'inspection', email, {
			name: `${ tag } Person ${ nr }`,
		} );
	}
	const find = ( query: string ) =>
		admin.rest< { id: number; subject: { email: string } }[] >(
			'GET',
			`requests?${ query }`
		);
	const byName = await find( `search=${ tag }%20Person` );
	expect( byName.headers.get( 'x-wp-total' ) ).toBe( '5' );
	const byAddress = await find( `search=${ tag.toLowerCase() }3` );
	expect( byAddress.body ).toHaveLength( 1 );
	const { id } = byAddress.body[ 0 ]!;
	expect( ( await find( `search=%23${ id }` ) ).body ).toMatchObject( [
		{ id, subject: { email: emails[ 2 ] } },
	] );
	expect(
		( await find( `search=${ tag }&kind=erasure` ) ).headers.get(
			'x-wp-total'
		)
	).toBe( '2' );
	expect( ( await find( `search=${ tag }&due=late` ) ).body ).toEqual( [] );
	// All were received in much the same second: the number decides.
	const pages = [];
	for ( const page of [ 1, 2, 3 ] ) {
		const answer = await find(
			`search=${ tag }&per_page=2&page=${ page }&orderby=received&order=asc`
		);
		expect( answer.headers.get( 'x-wp-totalpages' ) ).toBe( '3' );
		pages.push( ...answer.body.map( ( { subject } ) => subject.email ) );
	}
	expect( pages ).toEqual( emails );
	expect( ( await find( 'state=nonsense' ) ).status ).toBe( 400 );
	expect( ( await find( 'per_page=101' ) ).status ).toBe( 400 );
	expect( ( await find( "search=' OR 1=1 --" ) ).body ).toEqual( [] );
} );
