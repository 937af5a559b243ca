import { anyone, confirmed, decide, hourly } from '../steps/story';
import {
	agree,
	boxesIn,
	confirmConsent,
	consented,
	consentPage,
	consentsOf,
	contact,
	pathIn,
	type ConsentRow,
} from '../steps/consent';
import { site, type Session, type Site } from '../site/site';

/* Withdrawing is as easy as giving, and a consent goes with its person. */
let on: Site;
let admin: Session;

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
} );

const idsIn = ( html: string ) =>
	[ ...html.matchAll( /name="consent" value="(\d+)"/g ) ].map(
		( [ , id = '' ] ) => id
	);

describe( 'P10: the way out', () => {
	it( 'is a button on the page of each purpose, and one for all', async () => {
		const email = anyone( 'both' );
		await consented( on, email, 'newsletter,marketing' );
		await contact( on, 'send', email, { text: 'One' } );
		const path = pathIn( await on.mail( email, /One/ ), 'withdraw' );
		const shown = await ( await on.guest().get( path ) ).text();
		const ids = idsIn( shown );
		expect( ids ).toHaveLength( 2 );
		await on
			.guest()
			.post( path, { do: 'withdraw', consent: ids[ 0 ] ?? '' } );
		expect( await contact( on, 'may', email ) ).toBe( false );
		expect(
			await contact( on, 'may', email, { purpose: 'marketing' } )
		).toBe( true );
		await on.guest().post( path, { do: 'all' } );
		expect(
			await contact( on, 'may', email, { purpose: 'marketing' } )
		).toBe( false );
	} );

	it( 'is mailed again to who lost it, with the same answer for everybody', async () => {
		const email = anyone( 'lost' );
		await consented( on, email );
		const ask = async ( address: string ) =>
			(
				await (
					await on
						.guest()
						.post( '/?rights-desk=withdraw', { email: address } )
				).text()
			).replaceAll( /nonce[-=]["']?[\w+/=]+/g, '' );
		expect( await ask( email ) ).toBe( await ask( anyone( 'stranger' ) ) );
		const path = pathIn( await on.mail( email, /withdraw/ ), 'withdraw' );
		await on.guest().post( path, { do: 'all' } );
		expect( await contact( on, 'may', email ) ).toBe( false );
	} );

	it( 'stands on the page of any request of theirs', async () => {
		const email = anyone( 'subject' );
		const mine = await consented( on, email );
		const other = await consented( on, anyone( 'other' ) );
		const { path } = await confirmed( on, 'inspection', email );
		const shown = await ( await on.guest().get( path ) ).text();
		expect( idsIn( shown ) ).toEqual( [ String( mine.id ) ] );
		const press = ( consent: number ) =>
			on.guest().post( path, {
				do: 'withdraw_consent',
				consent: String( consent ),
			} );
		expect( ( await press( other.id ) ).status ).toBe( 404 );
		expect( ( await press( mine.id ) ).status ).toBe( 200 );
		expect( await consentsOf( on, email ) ).toMatchObject( [
			{ state: 'withdrawn', ended_by: 'page' },
		] );
		expect( await contact( on, 'may', other.email ) ).toBe( true );
	} );

	it( 'is an objection to it too; new consent counts anew', async () => {
		const email = anyone( 'objects' );
		await consented( on, email );
		const { id } = await confirmed( on, 'objection', email, {
			'purposes[]': 'newsletter',
		} );
		expect( await contact( on, 'may', email ) ).toBe( false );
		await decide( admin, id, 'grant' );
		expect( ( await consentsOf( on, email ) )[ 0 ] ).toMatchObject( {
			state: 'withdrawn',
			ended_by: 'objection',
		} );
		// What they confirm anew ends their objection to it; a box alone wouldn't.
		await consented( on, email );
		expect( await contact( on, 'may', email ) ).toBe( true );
	} );

	it( 'stands there too for what they agreed to at another newsletter', async () => {
		const email = anyone( 'elsewhere' );
		await on.fixture( 'process', { do: 'install', email } );
		try {
			await on.wp(
				'option',
				'update',
				'rd_newsletter_confirmed',
				JSON.stringify( { [ email ]: '2024-05-01 10:00:00' } ),
				'--format=json'
			);
			expect( await contact( on, 'may', email ) ).toBe( true );
			const { path } = await confirmed( on, 'inspection', email );
			expect( await ( await on.guest().get( path ) ).text() ).toContain(
				'name="purpose" value="newsletter"'
			);
			const pressed = await on.guest().post( path, {
				do: 'withdraw_consent',
				purpose: 'newsletter',
			} );
			expect( pressed.status ).toBe( 200 );
			expect( await contact( on, 'may', email ) ).toBe( false );
			const heard = await on.wp( 'option', 'get', 'rd_newsletter_heard' );
			expect( heard ).toContain( email );
		} finally {
			await on.fixture( 'process', { do: 'remove' } );
			await on.wp( 'option', 'delete', 'rd_newsletter_confirmed' );
			await on.wp( 'option', 'delete', 'rd_newsletter_heard' );
		}
	} );
} );

describe( 'P10: what is kept of a consent', () => {
	it( 'stands in the copy of one’s data, and goes with an erasure', async () => {
		const email = anyone( 'leaves' );
		const { text } = await consented( on, email );
		const copy = await contact< { data: { value: string }[] }[] >(
			on,
			'export',
			email
		);
		expect( copy ).toHaveLength( 1 );
		expect( JSON.stringify( copy[ 0 ]?.data ) ).toContain( text );
		expect(
			await contact< { items_removed: number } >( on, 'erase', email )
		).toMatchObject( { items_removed: 1, items_retained: 0, done: true } );
		expect( await consentsOf( on, email ) ).toEqual( [] );
		expect( await contact( on, 'may', email ) ).toBe( false );
	} );

	it( 'is entered by staff too, and for marketing confirmed by the person all the same', async () => {
		const email = anyone( 'paper' );
		const { body, status } = await admin.rest< ConsentRow >(
			'POST',
			'consents',
			{
				email,
				purpose: 'newsletter',
				source: 'paper',
				text: 'I want the newsletter. (Fair, 12 May)',
			}
		);
		expect( status ).toBe( 200 );
		expect( body ).toMatchObject( { state: 'asked', source: 'paper' } );
		await confirmConsent( on, email );
		expect( await contact( on, 'may', email ) ).toBe( true );
		const ended = await admin.rest< ConsentRow >(
			'POST',
			`consents/${ body.id }/withdraw`,
			{}
		);
		expect( ended.body ).toMatchObject( {
			state: 'withdrawn',
			ended_by: 'staff',
		} );
		expect(
			( await admin.rest( 'POST', `consents/${ body.id }/withdraw`, {} ) )
				.status
		).toBe( 409 );
		expect(
			(
				await admin.rest( 'POST', 'consents', {
					email,
					purpose: 'contract',
					source: 'paper',
				} )
			).status
		).toBe( 422 );
	} );

	it( 'ends: unconfirmed after two weeks, withdrawn after the months that the firm set', async () => {
		const [ never, gone ] = [ anyone( 'never' ), anyone( 'gone' ) ];
		const html = await (
			await on.guest().get( await consentPage( on ) )
		).text();
		await agree( on, never, boxesIn( html ) );
		const row = await consented( on, gone );
		await admin.rest( 'POST', `consents/${ row.id }/withdraw`, {} );
		try {
			const day = 86_400_000;
			const later = ( days: number ) =>
				new Date( Date.now() + days * day )
					.toISOString()
					.slice( 0, 19 );
			await on.clock( later( 15 ) );
			await hourly( on );
			expect( await consentsOf( on, never ) ).toEqual( [] );
			expect( await consentsOf( on, gone ) ).toHaveLength( 1 );
			await on.clock( later( 800 ) );
			await hourly( on );
			expect( await consentsOf( on, gone ) ).toEqual( [] );
		} finally {
			await on.clock( null );
		}
	} );

	it( 'counts where another newsletter has it confirmed, until it is withdrawn here', async () => {
		const [ never, once, ours ] = [
			anyone( 'imported' ),
			anyone( 'mailpoet' ),
			anyone( 'ours' ),
		];
		const row = await consented( on, ours );
		const batch = ( confirmedAt: string ) =>
			on.fixture< string[] >( 'consent-plugins', {
				do: 'batch',
				people: [
					{ email: never },
					{ email: once, confirmed: '2024-05-01 10:00:00' },
					{ email: ours, confirmed: confirmedAt },
				],
			} );
		expect( await batch( '2024-05-01 10:00:00' ) ).toEqual( [
			once,
			ours,
		] );
		await admin.rest( 'POST', `consents/${ row.id }/withdraw`, {} );
		expect( await batch( '2024-05-01 10:00:00' ) ).toEqual( [ once ] );
		expect( await batch( '2099-05-01 10:00:00' ) ).toEqual( [
			once,
			ours,
		] );
	} );

	it( 'is asked of few mails a day, whoever types the address; the link to withdraw comes all the same', async () => {
		const email = anyone( 'flooded' );
		const html = await (
			await on.guest().get( await consentPage( on ) )
		).text();
		const boxes = boxesIn( html );
		for ( let n = 0; n < 5; n++ ) {
			await agree( on, email, boxes );
		}
		await on.work();
		expect( await on.mails( email ) ).toHaveLength( 3 );
		await on.guest().post( '/?rights-desk=withdraw', { email } );
		await on.work();
		expect( await on.mails( email ) ).toHaveLength( 4 );
	} );
} );
