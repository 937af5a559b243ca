import { site } from '../site/site';

/* P16, in short; in full in acceptance i4-a04-marks and i4-a04-sealed. */
it( 'keeps what is sealed from visitors and from administrators', async () => {
	const on = await site();
	const word = `p16${ Date.now().toString( 36 ) }`;
	const made = await on.fixture< { post_id: number } >( 'marked', { word } );
	const admin = await on.admin();
	const list = async () =>
		await ( await admin.get( `/wp-admin/edit.php?s=${ word }` ) ).text();
	const post = async () =>
		( await admin.rest( 'GET', `/wp-json/wp/v2/posts/${ made.post_id }` ) )
			.status;
	expect( await list() ).toContain( `Title ${ word }` );
	await on.fixture( 'marked', { word, mark: 'sealed' } );
	expect( await list() ).not.toContain( `Title ${ word }` );
	expect( await post() ).toBe( 404 );
	const page = await on.guest().get( `/?p=${ made.post_id }` );
	expect( page.status ).toBe( 404 );
	await on.fixture( 'marked', { word, mark: '' } );
	expect( await post() ).toBe( 200 );
} );
