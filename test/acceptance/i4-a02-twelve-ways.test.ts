import { anyone, confirmed, decide } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

/* Acceptance 2 of issue 4: for a restricted person, each way to process them is stopped, or rightly allowed. */
let on: Site;
let admin: Session;
let email: string;
let standing: number;
let who: {
	user_id: number;
	login: string;
	comment_ids: number[];
	post_ids: number[];
};

const does = < T >( what: string, more: object = {} ) =>
	on.fixture< T >( 'process', { do: what, email, ...more } );

const got = async ( address: string, about: RegExp ) =>
	( await on.mails( address ) ).filter( ( { subject } ) =>
		about.test( subject )
	).length;

const one = ( ids: number[] ) => ids[ 0 ] ?? 0;
const why = expect.objectContaining( { code: 'rights_desk_restricted' } );

describe( 'Acceptance 2 of issue 4: twelve ways to process a restricted person', () => {
	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		email = anyone( 'restricted' );
		await does( 'install' );
		who = await on.fixture( 'person', {
			email,
			name: 'Robin Restricted',
			comments: 2,
			posts: 2,
			say: 'Robin says',
		} );
		const { id } = await confirmed( on, 'restriction', email, {
			message: 'My address is wrong; wait until it is right.',
		} );
		await decide( admin, id, 'grant' );
		const { body } = await admin.rest< { id: number; email: string }[] >(
			'GET',
			'standings?per_page=100'
		);
		standing = body.find( ( row ) => row.email === email )?.id ?? 0;
		expect( standing ).toBeGreaterThan( 0 );
	} );

	afterAll( async () => {
		await does( 'remove' );
	} );

	it( '1: mail that is not necessary stays, what is necessary goes', async () => {
		await does( 'mail', { purpose: 'newsletter', subject: 'Offer' } );
		await does( 'mail', { purpose: 'contract', subject: 'Invoice' } );
		expect( await does( 'password' ) ).toBe( true );
		await on.mail( email, /Invoice/ );
		expect( await got( email, /Offer/ ) ).toBe( 0 );
	} );

	it( '2: of a mail to many the others get theirs, also by Bcc and at the last moment', async () => {
		const others = [ anyone( 'other' ), anyone( 'another' ) ];
		await does( 'bulk', { others } );
		await does( 'late', { others } );
		for ( const other of others ) {
			await on.mail( other, /News of this month/ );
		}
		await on.mail( others[ 0 ] ?? '', /Late/ );
		expect( await got( email, /News|Late/ ) ).toBe( 0 );
	} );

	it( '3: the quick editor and the editor say why', async () => {
		const answer = await admin.ajax< string >( 'inline-save', {
			_inline_edit: await admin.nonce( 'inlineeditnonce' ),
			post_ID: String( one( who.post_ids ) ),
			post_type: 'post',
			post_title: 'Quick',
		} );
		expect( JSON.stringify( answer.body ) ).toMatch( /Art|restricted/ );
		const editor = await admin.get(
			`/wp-admin/post.php?post=${ one( who.post_ids ) }&action=edit`
		);
		expect( editor.status ).toBe( 403 );
		const [ post ] = await on.sql(
			`SELECT post_title FROM {prefix}posts WHERE ID = ${ one( who.post_ids ) }`
		);
		expect( post?.post_title ).toBe( 'Post 1' );
	} );

	const core = async ( method: string, route: string, body: object = {} ) => {
		const answer = await fetch(
			`${ on.url }/?rest_route=/wp/v2/${ route }`,
			{
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					'X-HTTP-Method-Override': method,
					'X-WP-Nonce': await admin.nonce( 'wp_rest' ),
					Cookie: admin.cookies(),
				},
				body: JSON.stringify( body ),
			}
		);
		return {
			status: answer.status,
			body: ( await answer.json() ) as unknown,
		};
	};

	it( '4: REST changes no post, comment or account', async () => {
		for ( const [ route, body ] of [
			[ `posts/${ one( who.post_ids ) }`, { title: 'REST' } ],
			[ `comments/${ one( who.comment_ids ) }`, { content: 'REST' } ],
			[ `users/${ who.user_id }`, { description: 'REST' } ],
		] as const ) {
			expect( await core( 'PUT', route, body ) ).toEqual( {
				status: 403,
				body: why,
			} );
		}
		expect( await does( 'post', { id: one( who.post_ids ) } ) ).toBe( 0 );
		expect( await does( 'comment', { id: one( who.comment_ids ) } ) ).toBe(
			true
		);
		expect( await does( 'profile', { id: who.user_id } ) ).toBe( true );
	} );

	it( '5: no comment is approved or held', async () => {
		const id = one( who.comment_ids );
		expect(
			await core( 'PUT', `comments/${ id }`, { status: 'hold' } )
		).toEqual( { status: 403, body: why } );
		expect( await does( 'hold', { id } ) ).toMatch( /^ended: / );
		const [ comment ] = await on.sql(
			`SELECT comment_approved FROM {prefix}comments WHERE comment_ID = ${ id }`
		);
		expect( comment?.comment_approved ).toBe( '1' );
	} );

	it( '6: an order keeps its address, and its bookkeeping goes on', async () => {
		expect( await does( 'order' ) ).toEqual( {
			billing: 'stopped',
			status: 'saved',
			transaction_id: 'saved',
			delete: 'stopped',
		} );
	} );

	it( '7: the account is not deleted, by whatever way', async () => {
		expect(
			await core( 'DELETE', `users/${ who.user_id }`, {
				force: true,
				reassign: 1,
			} )
		).toEqual( { status: 403, body: why } );
		expect( await does( 'unuser', { id: who.user_id } ) ).toMatch(
			/^ended: /
		);
		await expect(
			on.wp( 'user', 'delete', String( who.user_id ), '--yes' )
		).rejects.toThrow();
		expect(
			await on.sql(
				`SELECT ID FROM {prefix}users WHERE ID = ${ who.user_id }`
			)
		).toHaveLength( 1 );
	} );

	it( '8: nothing is purged by scheduled work', async () => {
		const id = one( who.post_ids );
		expect( await does( 'purge', { id } ) ).toEqual( [ false, 'publish' ] );
		expect(
			await does( 'uncomment', { id: one( who.comment_ids ) } )
		).toMatch( /^ended: / );
	} );

	it( '9: another plugin that asks hears no', async () => {
		const may = ( purpose: string ) => does( 'may', { purpose } );
		expect( await may( 'statistics' ) ).toBe( false );
		expect( await may( 'something-of-its-own' ) ).toBe( false );
		expect( await may( 'contract' ) ).toBe( true );
	} );

	it( '10: an export of the whole site leaves them out', async () => {
		await on.fixture( 'person', {
			email: anyone( 'exported' ),
			comments: 1,
			say: 'Somebody else says',
		} );
		const file = await (
			await admin.get( '/wp-admin/export.php?download=true&content=all' )
		).text();
		expect( file ).toContain( 'Somebody else says' );
		expect( file ).not.toContain( 'Robin says' );
		expect( file ).not.toContain( email );
	} );

	it( '11: the newsletter heard of it, and unknown mail waits for staff', async () => {
		const [ list ] = await on.sql(
			`SELECT option_value AS v FROM {prefix}options WHERE option_name = 'rd_newsletter_list'`
		);
		expect( list?.v ).toContain( 'stopped' );
		const other = anyone( 'subscriber' );
		expect( await does( 'batch', { others: [ other ] } ) ).toEqual( [
			other,
		] );
		await does( 'tip' );
		const held = (
			await admin.rest<
				{ id: number; to: string; origin: string; name: string }[]
			>( 'GET', 'held-mails?per_page=100' )
		).body.find( ( mail ) => mail.name === 'rd_newsletter_tip' );
		expect( held ).toMatchObject( { to: email, origin: 'rd-newsletter' } );
		const { body } = await admin.rest( 'POST', `held-mails/${ held?.id }`, {
			action: 'class',
			purpose: 'newsletter',
		} );
		expect( body ).toEqual( { sent: 0, dropped: 1 } );
		await does( 'tip' );
		expect(
			(
				await admin.rest< { name: string }[] >(
					'GET',
					'held-mails?per_page=100'
				)
			).body.filter( ( mail ) => mail.name === 'rd_newsletter_tip' )
		).toEqual( [] );
		expect( await got( email, /tip/ ) ).toBe( 0 );
	} );

	it( '12: the person logs in, and changes their own', async () => {
		const subject = await on.login( who.login, 'password' );
		const answer = await fetch( `${ on.url }/?rest_route=/wp/v2/users/me`, {
			method: 'POST',
			headers: {
				'Content-Type': 'application/json',
				'X-WP-Nonce': await subject.nonce( 'wp_rest' ),
				Cookie: subject.cookies(),
			},
			body: JSON.stringify( { description: 'Still mine.' } ),
		} );
		expect( answer.status ).toBe( 200 );
	} );

	it( 'hides what was public', async () => {
		const page = await on.guest().get( `/?p=${ one( who.post_ids ) }` );
		expect( page.status ).toBe( 404 );
	} );

	it( 'lets a single use through that was recorded first, once', async () => {
		const id = one( who.comment_ids );
		const recorded = await admin.rest(
			'POST',
			`standings/${ standing }/uses`,
			{
				what: 'edit',
				basis: 'rights',
				why: 'A court ordered one name to be taken out.',
			}
		);
		expect( recorded.status ).toBe( 200 );
		const change = ( content: string ) =>
			core( 'PUT', `comments/${ id }`, { content } );
		expect( ( await change( 'Once.' ) ).status ).toBe( 200 );
		expect( ( await change( 'Twice.' ) ).status ).toBe( 403 );
	} );

	it( 'finds what was changed behind its back', async () => {
		const id = who.comment_ids[ 1 ] ?? 0;
		await does( 'sql', { id } );
		await on.work();
		const { body } = await admin.rest< { touched: object[] } >(
			'GET',
			`standings/${ standing }`
		);
		expect( body.touched ).toEqual( [
			expect.objectContaining( { type: 'comment', id } ),
		] );
	} );

	it( 'shows all of it by the test button, and leaves no trace', async () => {
		const state = () =>
			on.sql(
				`SELECT ( SELECT COUNT(*) FROM {prefix}comments ) AS c, ( SELECT COUNT(*) FROM {prefix}users ) AS u, ( SELECT MAX(post_modified) FROM {prefix}posts ) AS p, ( SELECT COUNT(*) FROM {prefix}rights_desk_held_mails ) AS h`
			);
		const before = await state();
		const { body } = await admin.rest< {
			tries: { way: string; result: string; right: boolean }[];
		} >( 'POST', `standings/${ standing }/trial` );
		expect( body.tries.filter( ( { right } ) => ! right ) ).toEqual( [] );
		expect(
			body.tries.filter( ( { result } ) => result === 'stopped' ).length
		).toBeGreaterThanOrEqual( 12 );
		expect( await state() ).toEqual( before );
	} );
} );
