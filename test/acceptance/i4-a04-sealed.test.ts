import { upload as put, type Doc } from '../steps/documents';
import { erasing } from '../steps/jobs';
import { anyone, get, hourly } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

/*
 * Issue 4, acceptance 4 and P16: an invoice of 2024 that a law keeps, after its client was erased.
 * No role sees it; it is opened under a grant alone, which is mailed and written down; it goes in 2035.
 */
const number = `F-2024-${ Date.now().toString( 36 ) }`;
const text = `%PDF-1.4\n% Invoice ${ number } of a client\n`;
const contact = 'sealed-contact@example.test';

interface Sealed {
	cases: { id: number; records: { type: string; object: number }[] }[];
	grants: { id: number; active: boolean; mine: boolean }[];
}

let on: Site;
let admin: Session;
let email: string;
let invoice: number;

const upload = (
	by: Session,
	told: Record< string, string >,
	content = text,
	name = 'invoice.pdf'
) => put( on, by, told, content, name );

const file = async ( by: Session, path: string ) => {
	const answer = await by.get(
		`/?rest_route=/rights-desk/v1${ path }&_wpnonce=${ await by.nonce(
			'wp_rest'
		) }`
	);
	return { status: answer.status, text: await answer.text() };
};

const staff = async ( role: string ) => {
	const made = await on.fixture< {
		id: number;
		login: string;
		password: string;
	} >( 'user', { role } );
	return {
		...made,
		session: await on.login( made.login, made.password ),
	};
};

const sealedNow = async ( by: Session ) =>
	( await by.rest< Sealed >( 'GET', 'sealed' ) ).body;

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
	email = anyone( 'sealed' );
	await admin.rest( 'PUT', 'settings', { contact_email: contact } );
	const { body } = await admin.rest< { holds: { id: number }[] } >(
		'GET',
		'holds'
	);
	for ( const hold of body.holds ) {
		await admin.rest( 'PUT', `holds/${ hold.id }`, { active: false } );
	}
	// No test hangs on a country's law of the day.
	const { status } = await admin.rest( 'POST', 'holds', {
		label: 'Invoices',
		law: 'Test Tax Act',
		article: 'art. 10',
		months: 120,
		starts: 'next_january',
		covers: [ 'document/invoice' ],
		active: true,
	} );
	expect( status ).toBe( 201 );
} );

afterAll( async () => {
	await on.clock( null );
	await admin.rest( 'PUT', 'settings', { contact_email: '' } );
} );

it( 'keeps documents of clients encrypted, from those who may handle requests', async () => {
	const told = {
		email,
		kind: 'invoice',
		date: '2024-05-06',
		number,
		title: 'Birch table',
	};
	const added = await upload( admin, told );
	expect( [ added.status, added.body.number, added.body.held ] ).toEqual( [
		201,
		number,
		true,
	] );
	invoice = added.body.id;
	await upload(
		admin,
		{ ...told, kind: 'work', number: '', title: 'Drawing' },
		'%PDF-1.4\n% a drawing\n',
		'drawing.pdf'
	);
	const rows = await on.sql(
		`SELECT email, told, day, kind FROM {prefix}rights_desk_documents WHERE id = ${ invoice }`
	);
	expect( JSON.stringify( rows ) ).not.toMatch(
		new RegExp( `${ number }|${ email }|Birch|invoice\\.pdf` )
	);
	expect( ( await file( admin, `/documents/${ invoice }/file` ) ).text ).toBe(
		text
	);
	// What could be run as a page, and what is no file, is refused with its reason.
	const page = await upload( admin, told, '<?php echo 1;', 'x.php' );
	expect( [ page.status, page.body.code ] ).toEqual( [ 422, 'file_kind' ] );
	const bad = await upload( admin, { ...told, date: '2024-02-31' } );
	expect( [ bad.status, bad.body.code ] ).toEqual( [ 422, 'document_date' ] );
	// The law keeps it: staff can't delete it.
	expect(
		( await admin.rest( 'DELETE', `documents/${ invoice }` ) ).status
	).toBe( 409 );
	const { session: editor } = await staff( 'editor' );
	expect( ( await upload( editor, told ) ).status ).toBe( 403 );
	expect(
		( await file( editor, `/documents/${ invoice }/file` ) ).status
	).toBe( 403 );
} );

it( 'seals what is left of who was erased: seen by no role', async () => {
	const id = await erasing( on, email );
	await on.work();
	const request = await get( on, id );
	expect( [ request.state, request.outcome ] ).toEqual( [
		'done',
		'granted_in_part',
	] );
	expect( ( await on.mail( email, /Test Tax Act/ ) ).text ).toContain(
		'2035'
	);
	const rows = await on.sql(
		`SELECT d.id FROM {prefix}rights_desk_documents d JOIN {prefix}rights_desk_marks m ON m.type = 'document' AND m.object_id = d.id`
	);
	expect( rows.map( ( row ) => Number( row.id ) ) ).toContain( invoice );
	const privacy = await staff( 'rights_desk_privacy_contact' );
	for ( const who of [ admin, privacy.session ] ) {
		for ( const search of [
			'',
			`?email=${ encodeURIComponent( email ) }`,
		] ) {
			const { body } = await who.rest< Doc[] >(
				'GET',
				`documents${ search }`
			);
			expect( body.map( ( one ) => one.id ) ).not.toContain( invoice );
		}
		expect(
			( await file( who, `/documents/${ invoice }/file` ) ).status
		).toBe( 404 );
		expect(
			( await who.rest( 'DELETE', `documents/${ invoice }` ) ).status
		).toBe( 404 );
		const sealed = JSON.stringify( await sealedNow( who ) );
		expect( sealed ).not.toMatch( new RegExp( `${ number }|${ email }` ) );
	}
	for ( const role of [ 'editor', 'shop_manager' ] ) {
		const { session } = await staff( role );
		for ( const path of [
			'/documents',
			`/documents/${ invoice }/file`,
			'/sealed',
		] ) {
			expect( ( await file( session, path ) ).status ).toBe( 403 );
		}
	}
} );

it( 'opens it only under a grant for a case, a reason and a time; each step is mailed and written down', async () => {
	const sealed = await sealedNow( admin );
	const ours = sealed.cases.find( ( { records } ) =>
		records.some(
			( { type, object } ) => type === 'document' && object === invoice
		)
	);
	const found = await admin.rest< { cases: number[] } >(
		'POST',
		'sealed/find',
		{ email }
	);
	expect( found.body.cases ).toEqual( [ ours?.id ] );

	for ( const { id } of sealed.grants.filter( ( { active } ) => active ) ) {
		await admin.rest( 'POST', `sealed/grants/${ id }/end` );
	}
	const holder = await staff( 'rights_desk_privacy_contact' );
	const record = { type: 'document', object: invoice };
	// A capability that is written into a role or a user lets nobody in.
	await on.wp( 'cap', 'add', 'administrator', 'rights_desk_open_sealed' );
	const tried = await admin.rest(
		'POST',
		'sealed/grants/1/openings',
		record
	);
	await on.wp( 'cap', 'remove', 'administrator', 'rights_desk_open_sealed' );
	expect( tried.status ).toBe( 403 );

	const grant = {
		case: ours?.id ?? 0,
		user_id: holder.id,
		reason: 'claim',
		about: 'Claim 2026/17',
		hours: 2,
	};
	const whole = await admin.rest( 'POST', 'sealed/grants', {
		...grant,
		case: 0,
	} );
	expect( whole.status ).toBe( 422 );
	const curious = await admin.rest( 'POST', 'sealed/grants', {
		...grant,
		reason: 'curiosity',
	} );
	expect( curious.status ).toBe( 400 );
	const granted = await admin.rest< Sealed >(
		'POST',
		'sealed/grants',
		grant
	);
	expect( granted.status ).toBe( 200 );
	const told = await on.mail( contact, /may open them|mag .*openen/ );
	expect( told.text ).not.toMatch( new RegExp( `${ number }|${ email }` ) );
	const mine = ( await sealedNow( holder.session ) ).grants.find(
		( one ) => one.mine && one.active
	);
	const path = `sealed/grants/${ mine?.id }/openings`;
	expect( ( await admin.rest( 'POST', path, record ) ).status ).toBe( 403 );
	expect(
		(
			await holder.session.rest( 'POST', path, {
				...record,
				object: invoice + 1000,
			} )
		).status
	).toBe( 404 );
	const opened = await holder.session.rest( 'POST', path, record );
	expect( opened.status ).toBe( 200 );
	expect( JSON.stringify( opened.body ) ).toContain( number );
	expect(
		(
			await file(
				holder.session,
				`/sealed/grants/${ mine?.id }/documents/${ invoice }/file`
			)
		).text
	).toBe( text );
	await on.mail( contact, /opened one|opende/ );
	// The lists stay shut for the holder too.
	expect(
		( await file( holder.session, `/documents/${ invoice }/file` ) ).status
	).toBe( 404 );
	const written = await on.sql(
		`SELECT type, COUNT(*) AS n FROM {prefix}rights_desk_events WHERE request_id = 0 AND type IN ( 'sealed_granted', 'sealed_opened' ) GROUP BY type ORDER BY type`
	);
	expect( written.map( ( row ) => row.type ) ).toEqual( [
		'sealed_granted',
		'sealed_opened',
	] );
	await on.clock( new Date( Date.now() + 3 * 3600_000 ).toISOString() );
	expect( ( await holder.session.rest( 'POST', path, record ) ).status ).toBe(
		403
	);
	await on.clock( null );
	const end = await admin.rest( 'POST', `sealed/grants/${ mine?.id }/end` );
	expect( end.status ).toBe( 200 );
	expect( ( await holder.session.rest( 'POST', path, record ) ).status ).toBe(
		403
	);
} );

it( 'erases it when the term is over', async () => {
	const count = async () =>
		(
			await on.sql(
				`SELECT id FROM {prefix}rights_desk_documents WHERE id = ${ invoice }`
			)
		).length;
	await on.clock( '2034-12-31T12:00:00Z' );
	await hourly( on );
	await on.work();
	expect( await count() ).toBe( 1 );
	await on.clock( '2035-01-01T12:00:00Z' );
	await hourly( on );
	await on.work();
	expect( await count() ).toBe( 0 );
	expect(
		await on.sql(
			`SELECT 1 AS n FROM {prefix}rights_desk_marks WHERE type = 'document' AND object_id = ${ invoice }`
		)
	).toEqual( [] );
} );
