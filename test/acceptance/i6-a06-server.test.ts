import { site, type Session, type Site } from '../site/site';

/*
 * Issue 6, the scan without a browser: what the server sends, the signed look of somebody without login, what is
 * told of a page and by whom, findings that are settled, and the mail about something new.
 */
interface Found {
	id: number;
	kind: string;
	name: string;
	known: string;
	service: string;
	service_id: number;
	at: string;
	from: string;
	line: number;
	breach: boolean;
	unlisted: boolean;
	state: string;
	stop: string;
}

interface State {
	needs: string;
	findings: Found[];
	running: { id: number; pages: unknown[] } | null;
	server: { seen: number } | null;
}

const other = ( n: number ) => `http://127.0.0.${ n }:9`;

describe( 'Issue 6, acceptance 6: scans on the server, and who may tell what', () => {
	let on: Site;
	let by: Session;
	let paths: string[];
	let state: State;

	const rest = async < T = State >(
		method: string,
		route: string,
		body?: unknown
	) => {
		const answer = await by.rest< T >( method, route, body );
		if ( answer.status > 299 ) {
			throw new Error( `${ route }: ${ JSON.stringify( answer.body ) }` );
		}
		return answer.body;
	};

	const plant = ( ...others: number[] ) =>
		on.fixture< { paths: string[] } >( 'planted', {
			others: others.map( other ),
		} );

	const found = ( name: string ) =>
		state.findings.find( ( one ) => one.name === name );

	const look = ( n: number ) =>
		rest< { state: string; says: string } >(
			'POST',
			`promises/${ n }/look`
		);

	beforeAll( async () => {
		on = await site();
		by = await on.admin();
		await rest( 'PUT', 'settings', {
			cookie_mode: 'off',
			contact_email: 'scan@example.test',
		} );
		( { paths } = await plant( 2, 3, 4, 5 ) );
		state = await rest( 'POST', 'cookie-scans/server', { paths } );
	}, 120_000 );

	afterAll( async () => {
		await rest( 'PUT', 'settings', {
			cookie_mode: 'off',
			contact_email: '',
			cookie_own_hosts: [],
		} );
		await on.fixture( 'planted', { off: true } );
	} );

	it( 'reads cookies, scripts and frames from what the server sends, with the line and who brought them', () => {
		expect( state.server?.seen ).toBe( 2 );
		expect( found( 'planted_server' ) ).toMatchObject( {
			kind: 'cookie',
			at: 'http',
			breach: true,
			stop: expect.stringMatching( /server itself/ ),
		} );
		expect( found( 'planted_gone' ) ).toBeUndefined();
		expect( found( '127.0.0.2' ) ).toMatchObject( {
			kind: 'address',
			from: 'rd-planted-tag',
			breach: true,
		} );
		expect( found( '127.0.0.2' )?.line ).toBeGreaterThan( 10 );
		expect( found( '127.0.0.3' )?.line ).toBeGreaterThan( 10 );
		expect( found( '127.0.0.5' )?.line ).toBeGreaterThan( 8 );
		// Only a browser says what a site needs: the server doesn't see what scripts do.
		expect( state.needs ).toBe( 'unknown' );
	} );

	it( 'makes P29 broken and P31 say what nobody has listed, until it is gone', async () => {
		expect( await look( 29 ) ).toMatchObject( {
			state: 'broken',
			says: expect.stringMatching( /planted_server/ ),
		} );
		expect( JSON.stringify( await look( 31 ) ) ).toMatch(
			/not in the register[^}]*127\.0\.0\.3/
		);
	} );

	it( 'shows a page once, signed, without the login of who asks, and leaves nothing in their browser', async () => {
		const { running } = await rest( 'POST', 'cookie-scans', { paths } );
		const frame = async () =>
			(
				await rest< { url: string } >(
					'POST',
					`cookie-scans/${ running?.id }/frames`,
					{ page: 0, pass: 'none' }
				)
			).url.replace( on.url, '' );
		const url = await frame();
		const shown = await by.get( url );
		const html = await shown.text();
		expect( shown.status ).toBe( 200 );
		expect( html ).toMatch( /<head[^>]*><script id="rd-probe"/ );
		expect( html ).not.toMatch( /wpadminbar|wp-admin\/profile/ );
		expect( html.replace( /<script id="rd-probe".*/, '' ) ).not.toContain(
			'rd-scan='
		);
		expect( shown.headers.getSetCookie() ).toEqual( [] );
		expect( shown.headers.get( 'cache-control' ) ).toMatch( /no-store/ );
		expect( html ).toContain( '"name":"planted_server"' );
		// A second time, with another mode, for another page, or without a signature: nothing.
		expect( ( await by.get( url ) ).status ).toBe( 403 );
		const fresh = await frame();
		for ( const forged of [
			fresh.replace( '.none.off.', '.none.full.' ),
			fresh.replace( '.none.off.', '.all.off.' ),
			fresh.replace( /^[^&]*(\?|&)(?=rd-scan)/, '/?' ),
			`/?rd-scan=${ 'a'.repeat( 43 ) }.none.off.${ 'b'.repeat( 32 ) }`,
		] ) {
			expect( ( await on.guest().get( forged ) ).status ).toBe( 403 );
		}
		expect( ( await on.guest().get( fresh ) ).status ).toBe( 200 );
		await rest( 'POST', `cookie-scans/${ running?.id }/end`, {
			state: 'stopped',
		} );
	}, 60_000 );

	it( 'takes what a page tells as material: nothing in it breaks or is kept as it came', async () => {
		const { running } = await rest( 'POST', 'cookie-scans', { paths } );
		const odd = {
			stored: [
				{
					kind: 'passwd',
					name: '<b>odd</b>',
					at: 'never',
					seconds: 'x',
				},
				{ kind: 'local', name: [ 'list' ] },
				'text',
				{ kind: 'local', name: `visitor_${ 'a1b2c3d4'.repeat( 3 ) }` },
			],
			asked: [
				{ url: 'javascript:alert(1)' },
				{
					url: 'https://odd.example/a?mail=someone@example.test',
					type: 'x',
				},
				{ url: `https://${ 'o'.repeat( 2000 ) }.example/` },
			],
			html: 7,
		};
		await rest( 'POST', `cookie-scans/${ running?.id }/pages`, {
			page: 0,
			passes: { none: odd, nonsense: odd },
		} );
		state = await rest( 'GET', 'cookie-scans' );
		expect( found( '<b>odd</b>' ) ).toMatchObject( {
			kind: 'cookie',
			at: 'load',
		} );
		expect( found( 'visitor_*' ) ).toBeDefined();
		expect( JSON.stringify( state.findings ) ).not.toMatch(
			/javascript:|someone@/
		);
		expect(
			(
				await by.rest( 'POST', `cookie-scans/${ running?.id }/pages`, {
					page: 99,
					passes: {},
				} )
			).status
		).toBe( 409 );
		await rest( 'POST', `cookie-scans/${ running?.id }/end`, {
			state: 'stopped',
		} );
		expect(
			(
				await by.rest( 'POST', `cookie-scans/${ running?.id }/pages`, {
					page: 1,
					passes: {},
				} )
			).status
		).toBe( 409 );
	} );

	it( 'settles a finding: a server of the site’s own is none, and what is dismissed needs a reason', async () => {
		const own = found( '127.0.0.3' );
		expect(
			(
				await by.rest( 'POST', `cookie-findings/${ own?.id }`, {
					as: 'dismiss',
					reason: ' ',
				} )
			).body
		).toMatchObject( { code: 'reason_needed', data: { field: 'reason' } } );
		state = await rest( 'POST', `cookie-findings/${ own?.id }`, {
			as: 'own',
		} );
		expect( found( '127.0.0.3' ) ).toMatchObject( {
			state: 'dismissed',
			breach: false,
			unlisted: false,
		} );
		const odd = found( 'odd.example' );
		state = await rest( 'POST', `cookie-findings/${ odd?.id }`, {
			as: 'dismiss',
			reason: 'An extension of my browser',
		} );
		expect( found( 'odd.example' )?.state ).toBe( 'dismissed' );
	} );

	it( 'knows a service that many sites use by its script, and takes it over in one call', async () => {
		const pixel = found( 'fbq(' );
		expect( pixel ).toMatchObject( {
			kind: 'inline',
			known: 'preset',
			service: 'Meta pixel',
			category: 'tracking',
			breach: true,
		} );
		state = await rest( 'POST', `cookie-findings/${ pixel?.id }`, {
			as: 'preset',
		} );
		const taken = found( 'fbq(' );
		expect( taken ).toMatchObject( {
			known: 'register',
			unlisted: false,
			// Listed or not: it runs before anybody agreed.
			breach: true,
		} );
		await rest( 'DELETE', `services/${ taken?.service_id }` );
	} );

	it( 'mails the privacy contact when a later look finds something new, and lets go of what is gone', async () => {
		await on.fixture( 'sql', {
			queries: [
				`UPDATE {prefix}options SET option_value = REPLACE(option_value, '127.0.0.5', '127.0.0.9') WHERE option_name = 'rd_planted_others'`,
			],
		} );
		state = await rest( 'POST', 'cookie-scans/server', { paths } );
		expect( found( '127.0.0.9' ) ).toMatchObject( { breach: true } );
		expect( found( '127.0.0.5' ) ).toBeUndefined();
		const mail = await on.mail( 'scan@example.test', /New on your pages/ );
		expect( mail.text ).toMatch( /127\.0\.0\.9: before anybody agreed/ );
		expect( mail.text ).not.toMatch( /127\.0\.0\.2/ );
	}, 60_000 );

	it( 'looks in the browser of who opens wp-admin a week after the last scan, where the notice is on', async () => {
		const asks = async () =>
			( await ( await by.get( '/wp-admin/index.php' ) ).text() ).includes(
				'admin/scan.js'
			);
		await rest( 'PUT', 'settings', { cookie_mode: 'default' } );
		expect( await asks() ).toBe( false );
		await on.fixture( 'sql', {
			queries: [
				`UPDATE {prefix}rights_desk_cookie_scans SET way = 'browser', ended_at = '2026-01-01 00:00:00' WHERE state = 'done' ORDER BY id DESC LIMIT 1`,
			],
		} );
		expect( await asks() ).toBe( true );
		await rest( 'PUT', 'settings', { cookie_mode: 'off' } );
		expect( await asks() ).toBe( false );
	} );
} );
