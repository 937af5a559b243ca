import {
	anyone,
	ask,
	confirm,
	confirmed,
	decide,
	get,
	linkIn,
	requestsOf,
} from '../steps/story';
import { site, type Session, type Site } from '../site/site';

/* Acceptance 4: what has been done to such plugins, as far as requests go. */
let on: Site;
let admin: Session;

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
} );

const stored = async ( email: string ) =>
	(
		await on.sql(
			`SELECT message, name FROM {prefix}rights_desk_request_subjects WHERE email = '${ email }'`
		)
	)[ 0 ];

it( 'CVE-2018-19207: a serialized payload stays text', async () => {
	const email = anyone( 'serialized' );
	const message = 'O:8:"stdClass":1:{s:1:"a";s:1:"b";}';
	const { id } = await confirmed( on, 'inspection', email, { message } );
	expect( ( await stored( email ) )?.message ).toBe( message );
	const { body } = await admin.rest< { subject: { message: string } } >(
		'GET',
		`requests/${ id }`
	);
	expect( body.subject.message ).toBe( message );
} );

it( 'CVE-2018-19207: no option but those of the settings can be written, and by nobody without the capability', async () => {
	const before = await on.wp( 'option', 'get', 'users_can_register' );
	for ( const name of [
		'users_can_register',
		'default_role',
		'siteurl',
		'rights_desk_key',
	] ) {
		const answer = await admin.rest< { code: string } >(
			'PUT',
			'settings',
			{ [ name ]: 'administrator' }
		);
		expect( [ name, answer.status, answer.body.code ] ).toEqual( [
			name,
			422,
			'setting_unknown',
		] );
	}
	expect( await on.wp( 'option', 'get', 'users_can_register' ) ).toBe(
		before
	);
	const { login, password } = await on.fixture< {
		login: string;
		password: string;
	} >( 'user', { role: 'editor' } );
	const editor = await on.login( login, password );
	expect(
		( await editor.rest( 'PUT', 'settings', { promise_days: 60 } ) ).status
	).toBe( 403 );
	for ( const action of [
		'rights_desk_work',
		'rights_desk_holdings',
		'rights_desk_slice',
		'rights_desk_settings',
	] ) {
		expect( [
			action,
			(
				await editor.ajax( action, {
					_ajax_nonce: await editor.nonce( action ),
				} )
			).status >= 400,
		] ).toEqual( [ action, true ] );
	}
} );

it( 'refuses settings of the wrong kind, naming the field', async () => {
	const answer = await admin.rest< {
		code: string;
		data: { field: string };
	} >( 'PUT', 'settings', { promise_days: 900 } );
	expect( answer ).toMatchObject( {
		status: 422,
		body: { code: 'setting_invalid', data: { field: 'promise_days' } },
	} );
} );

it( 'CVE-2020-20633: markup is text wherever it is shown', async () => {
	const email = anyone( 'markup' );
	await ask( on, 'inspection', email, {
		message: '<script>alert(1)</script>',
		name: '"><img src=x onerror=alert(1)>',
	} );
	const page = await (
		await on
			.guest()
			.get( linkIn( await on.mail( email, /rights-desk=request/ ) ).path )
	).text();
	expect( page ).not.toContain( '<script>alert' );
	expect( page ).not.toContain( '<img src=x' );
	expect( page ).toContain( '&lt;script&gt;alert(1)' );
} );

it( 'CVE-2024-1592: another site cannot act with a cookie alone, and nothing changes by GET or HEAD', async () => {
	const email = anyone( 'csrf' );
	await ask( on, 'inspection', email );
	const { path } = linkIn( await on.mail( email, /rights-desk=request/ ) );
	await on.guest().get( path );
	await on.guest().head( path );
	await on.guest().get( `${ path }&do=confirm` );
	const [ request ] = await requestsOf( on, email );
	expect( request?.state ).toBe( 'asked' );
	const forged = await admin.post(
		`/?rest_route=/rights-desk/v1/requests/${ request!.id }/events`,
		{ event: 'take_up' }
	);
	expect( forged.status ).toBe( 401 );
	await confirm( on, email );
	expect( ( await get( on, request!.id ) ).state ).toBe( 'confirmed' );
	const remote = await admin.rest( 'DELETE', `requests/${ request!.id }` );
	expect( remote.status ).toBe( 404 );
} );

it( 'a handled request does not block the same kind, nor does an unconfirmed one block a confirmed one', async () => {
	const email = anyone( 'again' );
	const first = await confirmed( on, 'inspection', email );
	await decide( admin, first.id, 'refuse', { reason: 'Not yet' } );
	await ask( on, 'inspection', email, {
		message: 'by someone else, never confirmed',
	} );
	const answer = await ask( on, 'inspection', email, {
		message: 'once more',
	} );
	expect( answer.status ).toBe( 200 );
	await confirm( on, email );
	const states = ( await requestsOf( on, email ) ).map(
		( { state } ) => state
	);
	expect( states ).toEqual( [ 'confirmed', 'confirmed', 'done' ] );
} );

it( 'tells nobody which addresses it knows', async () => {
	const known = anyone( 'known' );
	await on.fixture( 'person', { email: known, account: true } );
	await confirmed( on, 'inspection', known );
	const answers = await Promise.all(
		[ known, anyone( 'unknown' ) ].map( async ( email ) => {
			const { status, body } = await on.guest().rest( 'POST', 'ask', {
				kind: 'inspection',
				email,
				message: 'Who am I?',
			} );
			return { status, body };
		} )
	);
	expect( answers[ 0 ] ).toEqual( answers[ 1 ] );
	expect( answers[ 0 ]?.status ).toBe( 200 );
} );

it( 'a sender proves nothing: what staff enter waits for the address like any other', async () => {
	const email = anyone( 'sender' );
	const { body } = await admin.rest< {
		id: number;
		available_events: { event: string }[];
	} >( 'POST', 'requests', {
		kind: 'inspection',
		email,
		channel: 'email',
		received_on: new Date().toISOString().slice( 0, 10 ),
	} );
	expect( body.available_events ).toEqual( [] );
	for ( const event of [ 'confirm', 'grant', 'complete' ] ) {
		const answer = await admin.rest(
			'POST',
			`requests/${ body.id }/events`,
			{ event }
		);
		expect( [ event, answer.status >= 403 ] ).toEqual( [ event, true ] );
	}
	await confirm( on, email );
	expect( ( await get( on, body.id ) ).state ).toBe( 'confirmed' );
} );

it( "core's own screens erase what was handled and keep what is open", async () => {
	const email = anyone( 'core' );
	const closed = await confirmed( on, 'inspection', email );
	await decide( admin, closed.id, 'refuse', { reason: 'No' } );
	const open = await confirmed( on, 'inspection', email );
	const { data, erased } = await on.fixture< {
		data: { item_id: string }[];
		erased: {
			items_removed: number;
			items_retained: number;
			messages: string[];
		};
	} >( 'own-data', { email } );
	expect( data.map( ( { item_id: item } ) => item ).sort() ).toEqual(
		[ `request-${ closed.id }`, `request-${ open.id }` ].sort()
	);
	expect( erased ).toMatchObject( { items_removed: 1, items_retained: 1 } );
	expect( erased.messages ).toHaveLength( 1 );
	expect( ( await get( on, closed.id ) ).anonymised ).toBe( true );
	expect( ( await get( on, open.id ) ).subject?.email ).toBe( email );
} );
