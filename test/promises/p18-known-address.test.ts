import {
	anyone,
	ask,
	confirmed,
	linkIn,
	requestsOf,
	said,
} from '../steps/story';
import { site, type Site } from '../site/site';

describe( 'P18: what goes out goes to the address itself, and tells no one else whether it is known', () => {
	let on: Site;
	const json = { Accept: 'application/json' };
	const known: string[] = [];
	const unknown: string[] = [];

	beforeAll( async () => {
		on = await site();
		for ( let i = 0; i < 1; i++ ) {
			const email = anyone( 'known' );
			await on.fixture( 'person', { email, comments: 2, account: true } );
			known.push( email );
			unknown.push( anyone( 'stranger' ) );
		}
	} );

	it( 'answers known and unknown addresses with the same words', async () => {
		const [ one = '', two = '' ] = [ known[ 0 ], unknown[ 0 ] ];
		expect( await said( await ask( on, 'inspection', one ) ) ).toBe(
			await said( await ask( on, 'inspection', two ) )
		);
		const post = ( email: string ) =>
			fetch( `${ on.url }/?rights-desk=ask`, {
				method: 'POST',
				headers: json,
				body: new URLSearchParams( { kind: 'erasure', email } ),
			} );
		expect( await said( await post( one ) ) ).toBe(
			await said( await post( two ) )
		);
		const link = ( email: string ) =>
			on.guest().post( '/?rights-desk=link', { email } );
		expect( await said( await link( one ) ) ).toBe(
			await said( await link( two ) )
		);
		// Whoever asked gets the mail, whatever is known of them.
		await on.mail( one, /rights-desk=request/ );
		await on.mail( two, /rights-desk=request/ );
	} );

	it( 'confirms by the button alone: looking, by GET or HEAD, changes nothing', async () => {
		const email = anyone( 'look' );
		await ask( on, 'inspection', email );
		const { path } = linkIn(
			await on.mail( email, /rights-desk=request/ )
		);
		for ( const more of [ '', '&do=confirm', '&said=confirmed' ] ) {
			await ( await on.guest().get( path + more ) ).text();
			await on.guest().head( path + more );
		}
		const [ request ] = await requestsOf( on, email );
		expect( request?.state ).toBe( 'asked' );
		const page = await on.guest().get( path );
		expect( page.headers.get( 'cache-control' ) ).toContain( 'no-store' );
		expect( page.headers.get( 'referrer-policy' ) ).toBe( 'no-referrer' );
		expect( page.headers.get( 'content-security-policy' ) ).toContain(
			"default-src 'none'"
		);
	} );

	it( 'confirms once', async () => {
		const email = anyone( 'once' );
		const { id, path } = await confirmed( on, 'inspection', email );
		const again = await on
			.guest()
			.post( path, { do: 'confirm', request: String( id ) } );
		expect( again.status ).toBe( 409 );
		const events = await on.sql(
			`SELECT COUNT(*) AS n FROM {prefix}rights_desk_events WHERE type = 'confirm' AND request_id = ${ id }`
		);
		expect( Number( events[ 0 ]?.n ) ).toBe( 1 );
	} );

	it( 'lets the key of one address do nothing for another', async () => {
		const [ mine, yours ] = [ anyone( 'mine' ), anyone( 'yours' ) ];
		await ask( on, 'erasure', mine );
		await ask( on, 'erasure', yours );
		const { path } = linkIn( await on.mail( mine, /rights-desk=request/ ) );
		const [ other ] = await requestsOf( on, yours );
		const answer = await on
			.guest()
			.post( path, { do: 'confirm', request: String( other?.id ) } );
		expect( answer.status ).toBe( 404 );
		expect( await answer.text() ).not.toContain( yours );
		expect( ( await requestsOf( on, yours ) )[ 0 ]?.state ).toBe( 'asked' );
	} );

	it( 'mails nobody words that a stranger typed', async () => {
		const email = anyone( 'spammed' );
		await ask( on, 'inspection', email, {
			name: 'Buy at https://spam.test',
			message: 'https://spam.test',
		} );
		const mail = await on.mail( email, /rights-desk=request/ );
		expect( mail.subject + mail.text + mail.html ).not.toContain( 'spam' );
	} );
} );
