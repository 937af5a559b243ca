import { erasing, job, settle } from '../steps/jobs';
import { anyone, confirmed, decide, get } from '../steps/story';
import { site } from '../site/site';

describe( 'P28: to be forgotten', () => {
	afterEach( async () => {
		const on = await site();
		await on.fixture( 'five-shapes', { off: true } );
	} );

	it( 'keeps what the law makes it keep, says so, and only then is done', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'paid' );
		await on.fixture( 'five-shapes', { email, each: 20, paid: 2 } );
		const id = await erasing( on, email );
		await on.work();
		const { job: now, findings, sources } = await job( admin, id );
		expect( now?.state ).toBe( 'attention' );
		expect(
			sources.some(
				( one ) =>
					one.label === 'Orders' && /Paid orders/.test( one.message )
			)
		).toBe( true );
		expect(
			findings.find( ( one ) => one.what === 'record' )
		).toMatchObject( { place: 'Orders', rows: 2 } );
		for ( const one of findings ) {
			await settle( admin, id, one.id, 'keep', 'VAT Code, art. 60' );
		}
		await on.work();
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		const mail = await on.mail( email, /VAT Code|Paid orders/ );
		expect( mail.text ).toMatch( /Paid orders are kept/ );
	}, 240_000 );

	it( 'cannot erase the last administrator', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = (
			await on.wp( 'user', 'get', '1', '--field=user_email' )
		).trim();
		// Other tests have administrators of their own.
		const others = (
			await on.wp(
				'user',
				'list',
				'--role=administrator',
				'--exclude=1',
				'--field=ID'
			)
		)
			.split( /\s+/ )
			.filter( Boolean );
		for ( const other of others ) {
			await on.wp( 'user', 'set-role', other, 'editor' );
		}
		const { id } = await confirmed( on, 'erasure', email );
		await decide( admin, id, 'grant' );
		const { body } = await admin.rest< {
			available_events: { event: string; word: string }[];
		} >( 'GET', `requests/${ id }` );
		const word =
			body.available_events.find( ( one ) => one.event === 'carry_out' )
				?.word ?? '';
		const answer = await admin.rest< { code: string } >(
			'POST',
			`requests/${ id }/events`,
			{ event: 'carry_out', word }
		);
		expect( answer.status ).toBe( 409 );
		expect( answer.body.code ).toContain( 'last_administrator' );
		expect(
			( await on.wp( 'user', 'get', '1', '--field=user_email' ) ).trim()
		).toBe( email );
	}, 120_000 );

	it( 'anonymises an account where settings say so, and puts posts under nobody else’s name', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'account' );
		const name = `Lowie ${ anyone( 's' ).slice( 2, 12 ) }`;
		const person = await on.fixture< {
			user_id: number;
			post_ids: number[];
			login: string;
		} >( 'person', { email, name, comments: 1, posts: 2 } );
		await admin.rest( 'PUT', 'settings', { account_erasure: 'anonymise' } );
		try {
			const id = await erasing( on, email );
			await on.work();
			expect( ( await job( admin, id ) ).findings ).toEqual( [] );
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
		} finally {
			await admin.rest( 'PUT', 'settings', {
				account_erasure: 'delete',
			} );
		}
		const [ user ] = await on.sql(
			`SELECT user_login, user_email, display_name FROM {prefix}users WHERE ID = ${ person.user_id }`
		);
		expect( user?.user_email ).toMatch( /^erased-.*@erased\.invalid$/ );
		expect( user?.user_login ).not.toBe( person.login );
		for ( const post of person.post_ids ) {
			const [ row ] = await on.sql(
				`SELECT post_author, post_title, post_name FROM {prefix}posts WHERE ID = ${ post }`
			);
			expect( row?.post_author ).toBe( '0' );
			expect( row?.post_title ).not.toContain( name );
		}
	}, 180_000 );
} );
