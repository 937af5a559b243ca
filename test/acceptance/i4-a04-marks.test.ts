import { site, type Session, type Site } from '../site/site';

/*
 * Issue 4, acceptance 4 and P16, P24: what is sealed is seen by no role, in no list, search, feed,
 * export, REST route or address; what is hidden by nobody but its author and staff at their desk.
 */
interface Made {
	user_id: number;
	login: string;
	password: string;
	post_id: number;
	comment_id: number;
	under: number;
}

const word = `seal${ Date.now().toString( 36 ) }`;
let on: Site;
let made: Made;
const sessions: Record< string, Session > = {};

const mark = ( name: string, ids?: Record< string, number[] > ) =>
	on.fixture< Made >( 'marked', { word, mark: name, ...( ids && { ids } ) } );

beforeAll( async () => {
	on = await site();
	made = await on.fixture< Made >( 'marked', { word } );
	sessions.guest = on.guest();
	sessions.administrator = await on.admin();
	for ( const role of [ 'editor', 'subscriber' ] ) {
		const { login, password } = await on.fixture< {
			login: string;
			password: string;
		} >( 'user', { role } );
		sessions[ role ] = await on.login( login, password );
	}
	sessions.author = await on.login( made.login, made.password );
} );

afterAll( async () => {
	await mark( '' );
} );

const publicly = () => [
	'/',
	`/?s=${ word }`,
	'/?feed=rss2',
	'/?feed=comments-rss2',
	`/?p=${ made.post_id }`,
	`/?author=${ made.user_id }`,
	`/?p=${ made.under }`,
	`/?feed=rss2&p=${ made.under }`,
	'/wp-sitemap-users-1.xml',
	`/?rest_route=/wp/v2/posts&search=${ word }`,
	`/?rest_route=/wp/v2/search&search=${ word }`,
	`/?rest_route=/wp/v2/posts/${ made.post_id }`,
	`/?rest_route=/wp/v2/comments/${ made.comment_id }`,
	'/?rest_route=/wp/v2/comments',
	`/?rest_route=/wp/v2/users/${ made.user_id }`,
	'/?rest_route=/wp/v2/users',
	`/?rest_route=/oembed/1.0/embed&url=${ encodeURIComponent(
		`${ on.url }/?p=${ made.post_id }`
	) }`,
];

const inAdmin = () => [
	`/wp-admin/edit.php?s=${ word }`,
	'/wp-admin/edit.php',
	`/wp-admin/post.php?post=${ made.post_id }&action=edit`,
	'/wp-admin/edit-comments.php',
	`/wp-admin/comment.php?action=editcomment&c=${ made.comment_id }`,
	`/wp-admin/users.php`,
	`/wp-admin/user-edit.php?user_id=${ made.user_id }`,
	'/wp-admin/index.php',
];

const WXR = '/wp-admin/export.php?download=true&content=all';

/** Of the pages, those that show the word; the address itself may hold what was asked for. */
async function seen( who: string, pages: string[] ): Promise< string[] > {
	const found: string[] = [];
	const says = new RegExp( `(Title|Text|Remark|Name) ${ word }` );
	for ( const page of pages ) {
		const text = await ( await sessions[ who ]!.get( page ) ).text();
		if ( says.test( text.replaceAll( page, '' ) ) ) {
			found.push( page );
		}
	}
	return found;
}

it( 'shows all before a mark is set, so that its absence means something', async () => {
	const open = await seen( 'guest', publicly() );
	for ( const page of publicly().filter(
		( one ) => ! one.includes( 'sitemap' )
	) ) {
		expect( open ).toContain( page );
	}
	expect( await seen( 'administrator', inAdmin() ) ).toEqual( inAdmin() );
	expect( await seen( 'administrator', [ WXR ] ) ).toEqual( [ WXR ] );
} );

it( 'hides what is hidden from the public, not from staff at their desk nor from its author', async () => {
	await mark( 'hidden' );
	expect( await seen( 'guest', publicly() ) ).toEqual( [] );
	expect( await seen( 'subscriber', publicly() ) ).toEqual( [] );
	expect( await seen( 'administrator', inAdmin() ) ).toEqual( inAdmin() );
	expect( await seen( 'author', [ `/?p=${ made.post_id }` ] ) ).toHaveLength(
		1
	);
	// A file that leaves the house is no desk.
	expect( await seen( 'administrator', [ WXR ] ) ).toEqual( [] );
	const [ row ] = await on.sql(
		`SELECT comment_count AS n FROM {prefix}posts WHERE ID = ${ made.under }`
	);
	expect( row?.n ).toBe( '0' );
} );

it( 'hides what is sealed from everybody', async () => {
	await mark( 'sealed' );
	for ( const who of [ 'guest', 'subscriber', 'editor', 'administrator' ] ) {
		expect( [ who, await seen( who, publicly() ) ] ).toEqual( [ who, [] ] );
	}
	for ( const who of [ 'editor', 'administrator' ] ) {
		expect( [ who, await seen( who, [ ...inAdmin(), WXR ] ) ] ).toEqual( [
			who,
			[],
		] );
	}
	for ( const route of [
		`posts/${ made.post_id }`,
		`comments/${ made.comment_id }`,
		`users/${ made.user_id }`,
	] ) {
		const { status } = await sessions.administrator!.rest(
			'GET',
			`/wp-json/wp/v2/${ route }?context=edit`
		);
		expect( [ route, status ] ).toEqual( [ route, 404 ] );
	}
} );

it( 'lets other plugins’ own kinds of value pass through WordPress’s filters', async () => {
	const back = await on.fixture< Record< string, unknown > >(
		'odd-filters',
		{}
	);
	expect( back.get_date_sql ).toEqual( { where: 'x' } );
	expect( back.posts_where ).toBeNull();
	expect( back.edd_orders_query_clauses ).toBeNull();
} );

it( 'shows all again once the marks are lifted', async () => {
	await mark( '' );
	expect( await seen( 'guest', [ `/?p=${ made.post_id }` ] ) ).toHaveLength(
		1
	);
	const [ row ] = await on.sql(
		`SELECT comment_count AS n FROM {prefix}posts WHERE ID = ${ made.under }`
	);
	expect( row?.n ).toBe( '1' );
} );
