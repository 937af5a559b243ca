import { site, type Site } from '../site/site';
import { look, type Looked } from '../steps/promises';

interface Report {
	format: string;
	history: { events: number; whole: boolean };
	counts: Record< string, number >;
	promises: Looked[];
}

interface Health {
	test: { status: string; label: string; description: string };
	section: Record< string, { value: string; debug: string } >;
}

let on: Site;
const contact = 'promises@example.test';
const far = 986_000_000;

const red = () =>
	on.sql(
		`REPLACE INTO {prefix}rights_desk_requests (id, kind, state, phase, channel, month, due) VALUES (${ far }, 'inspection', 'confirmed', 'open', 'form', '2026-11', '2020-01-01')`
	);
const green = async () => {
	await on.sql(
		`DELETE FROM {prefix}rights_desk_requests WHERE id = ${ far }`
	);
	// Requests go on where they were.
	await on.sql(
		`ALTER TABLE {prefix}rights_desk_requests AUTO_INCREMENT = 1`
	);
};

const settings = async ( values: Record< string, unknown > ) =>
	( await on.admin() ).rest( 'PUT', 'settings', values );

const changes = async () =>
	(
		await on.sql(
			`SELECT d.detail FROM {prefix}rights_desk_events e JOIN {prefix}rights_desk_event_details d ON d.event_id = e.id WHERE e.type = 'promise_changed' ORDER BY e.id`
		)
	).map(
		( { detail = '' } ) =>
			(
				JSON.parse( detail ) as {
					detail: { promise: string; was: string; is: string };
				}
			 ).detail
	);

beforeAll( async () => {
	on = await site();
	await settings( { contact_email: contact } );
} );

afterAll( async () => {
	await green();
	await settings( { contact_email: '' } );
	await on.clock( null );
} );

it( 'notes in the history when a promise ceases to be kept and when it is kept again, and nothing in between', async () => {
	const first = await look( on, 'P17' );
	const before = ( await changes() ).length;
	await red();
	const broken = await look( on, 'P17' );
	expect( broken.state ).toBe( 'broken' );
	await look( on, 'P17' );
	await green();
	await look( on, 'P17' );
	expect( ( await changes() ).slice( before ) ).toEqual( [
		{ promise: 'P17', was: first.state, is: 'broken' },
		{ promise: 'P17', was: 'broken', is: first.state },
	] );
	expect( await on.wp( 'rights-desk', 'verify' ) ).toMatch( /Success/ );
} );

it( 'looks at all of them once a day by itself, and mails the contact once a week, only if something needs them', async () => {
	await on.sql( `DELETE FROM {prefix}rights_desk_promise_checks` );
	await red();
	for ( let run = 0; run < 5; run++ ) {
		await on.wp( 'cron', 'event', 'run', 'rights_desk_daily' );
	}
	const rows = await on.sql(
		`SELECT number, state, looked_at FROM {prefix}rights_desk_promise_checks ORDER BY number`
	);
	expect( rows ).toHaveLength( 33 );
	await on.work();
	const mail = await on.mail( contact, /P17/ );
	expect( mail.text ).toMatch( /P17 .*\n.*1 request is late/ );
	expect( mail.links.join() ).toContain( 'rights-desk' );
	expect( await on.mails( contact ) ).toHaveLength( 1 );

	await on.clock( '+3 days' );
	await on.wp( 'cron', 'event', 'run', 'rights_desk_daily' );
	await on.work();
	expect( await on.mails( contact ) ).toHaveLength( 1 );
}, 120_000 );

it( 'sends no mail when nothing needs anybody', async () => {
	await on.clock( null );
	await on.sql( `DELETE FROM {prefix}rights_desk_limits` );
	const had = ( await on.mails( contact ) ).length;
	await on.sql(
		`UPDATE {prefix}rights_desk_promise_checks SET looked_at = UTC_TIMESTAMP(), told = '{"state":"kept","says":"","evidence":[],"mend":[]}', state = 'kept'`
	);
	await on.wp( 'cron', 'event', 'run', 'rights_desk_daily' );
	await on.work();
	expect( await on.mails( contact ) ).toHaveLength( had );
} );

it( 'gives an auditor a report as JSON and as a page, to staff alone', async () => {
	await red();
	await look( on, 'P17' );
	const admin = await on.admin();
	const nonce = await admin.nonce( 'wp_rest' );
	const path = ( format: string ) =>
		`/?rest_route=/rights-desk/v1/promises/report&format=${ format }&_wpnonce=${ nonce }`;
	const json = ( await (
		await admin.get( path( 'json' ) )
	).json() ) as Report;
	expect( json ).toMatchObject( {
		format: 'rights-desk/promises/1',
		history: { whole: true },
	} );
	expect( json.promises ).toHaveLength( 33 );
	expect( json.promises[ 16 ] ).toMatchObject( {
		number: 'P17',
		state: 'broken',
	} );
	const page = await admin.get( path( 'html' ) );
	expect( page.headers.get( 'content-type' ) ).toContain( 'text/html' );
	expect( page.headers.get( 'cache-control' ) ).toContain( 'no-store' );
	const html = await page.text();
	expect( html ).toContain( 'P33' );
	expect( html ).not.toContain( '<script' );
	// Another's nonce opens nothing.
	expect( ( await on.guest().get( path( 'json' ) ) ).status ).toBe( 403 );
} );

it( 'speaks the language of who reads, and does not look for ever', async () => {
	await look( on, 'P14' );
	const admin = await on.admin();
	const english = ( await look( on, 'P14' ) ).says;
	await on.sql(
		`UPDATE {prefix}rights_desk_promise_checks SET locale = 'xx_XX', told = '{"state":"kept","says":"Xxx","evidence":[],"mend":[]}' WHERE number = 'P14'`
	);
	const { body } = await admin.rest< Report >( 'GET', 'promises' );
	expect( body.promises[ 13 ]?.says ).toBe( english );
	const answers: number[] = [];
	for ( let turn = 0; turn < 16; turn++ ) {
		const { status } = await admin.rest( 'POST', 'promises/14/look', {} );
		answers.push( status );
	}
	expect( answers[ 0 ] ).toBe( 200 );
	// Other tests look at it within the same minute.
	await on.sql( `DELETE FROM {prefix}rights_desk_limits` );
	expect( answers.at( -1 ) ).toBe( 429 );
	expect(
		( await admin.rest( 'POST', 'promises/34/look', {} ) ).status
	).toBe( 404 );
} );

it( 'tells Site Health and the command line', async () => {
	const { test, section } = await on.fixture< Health >( 'site-health' );
	expect( test.status ).toBe( 'critical' );
	expect( test.description ).toContain( 'P17' );
	expect( Object.keys( section ) ).toHaveLength( 33 );
	expect( section.P17?.debug ).toBe( 'broken' );

	const table = await on.wp(
		'rights-desk',
		'promises',
		'p17',
		'P06',
		'--look',
		'--format=json'
	);
	expect( JSON.parse( table ) ).toMatchObject( [
		{ number: 'P06' },
		{ number: 'P17', state: 'broken' },
	] );
	await expect(
		on.wp( 'rights-desk', 'promises', 'P17', '--strict' )
	).rejects.toThrow();
	await expect( on.wp( 'rights-desk', 'promises', 'P99' ) ).rejects.toThrow();
} );
