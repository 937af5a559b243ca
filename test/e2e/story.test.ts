/** Acceptance 1: the whole story, in a real browser, by what people see and press. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';

interface Person {
	email: string;
	name: string;
	user_id: number;
	comments: string[];
}

const patience = 60_000;
const run = Date.now().toString( 36 );

describe( 'A visitor asks, the desk answers', () => {
	let on: Site;
	let browser: Browser;
	let visitor: Page;
	let staff: Page;

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		visitor = await ( await browser.newContext() ).newPage();
		staff = await ( await browser.newContext() ).newPage();
		for ( const page of [ visitor, staff ] ) {
			page.setDefaultTimeout( patience );
		}
		// Whatever the site speaks, this administrator reads English.
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'administrator',
			locale: 'en_US',
		} );
		await logIn( staff, on, login );
	} );

	afterAll( () => browser?.close() );

	async function ask( kind: string, person: Person, address: string ) {
		await visitor.goto( address );
		await visitor.check( `input[name=kind][value=${ kind }]` );
		await visitor.fill( 'form.rd-form input[name=email]', person.email );
		await visitor.click( 'form.rd-form button[type=submit]' );
		await visitor.waitForSelector( '.rd-answer' );
		const mail = await on.mail( person.email, /rights-desk=request/ );
		const link = mail.links.find( ( each ) =>
			each.includes( 'rights-desk=request' )
		);
		await visitor.goto( link ?? '' );
		await visitor.click( 'form:has(input[value=confirm]) button' );
		await visitor.waitForSelector( '[role=status]' );
	}

	/** From the list to the request, as staff find it. */
	async function open( person: Person ): Promise< number > {
		await staff.goto(
			screen(
				on,
				`/requests?search=${ encodeURIComponent( person.email ) }`
			)
		);
		await staff.click( `a:has-text("${ person.email }")` );
		await staff.waitForURL( /requests(\/|%2F)\d+/ );
		return Number( /requests(?:\/|%2F)(\d+)/.exec( staff.url() )?.[ 1 ] );
	}

	async function decide( label: RegExp, word?: string ) {
		await staff.getByRole( 'button', { name: label } ).first().click();
		if ( word ) {
			await staff
				.locator(
					'.rd-decision input[type=text], .rd-decision input:not([type])'
				)
				.first()
				.fill( word );
		}
		await staff.locator( '.rd-decision button[type=submit]' ).click();
		await staff.locator( '.rd-decision' ).waitFor( { state: 'detached' } );
	}

	it( 'hands the person a ZIP with their comments', async () => {
		const address = await on.fixture< string >( 'request-page' );
		const person = await on.fixture< Person >( 'person', {
			email: `ines-${ run }@example.test`,
			name: 'Ines Vermeulen',
			comments: 3,
			account: true,
		} );
		await ask( 'inspection', person, address );
		await open( person );
		await decide( /^Grant$/ );
		await on.work();

		const ready = await on.mail( person.email, /#[\w-]{40,}/ );
		const link = ready.links.find( ( each ) => each.includes( '#' ) );
		await visitor.goto( link ?? '' );
		const [ download ] = await Promise.all( [
			visitor.waitForEvent( 'download' ),
			visitor.click( 'form:has(input[value=download]) button' ),
		] );
		const files = unzipSync(
			new Uint8Array( readFileSync( await download.path() ) )
		);
		const names = Object.keys( files );
		expect( names ).toEqual(
			expect.arrayContaining( [ 'index.html', 'data.json' ] )
		);
		expect( names.some( ( name ) => name.endsWith( '.csv' ) ) ).toBe(
			true
		);
		const data = strFromU8( files[ 'data.json' ] ?? new Uint8Array() );
		const html = strFromU8( files[ 'index.html' ] ?? new Uint8Array() );
		for ( const comment of person.comments ) {
			expect( data ).toContain( comment );
			expect( html ).toContain( comment );
		}
		expect( data ).toContain( person.email );
	} );

	it( 'forgets another person, proves it, and keeps only what is anonymous', async () => {
		const address = await on.fixture< string >( 'request-page' );
		const person = await on.fixture< Person >( 'person', {
			email: `ward-${ run }@example.test`,
			name: `Ward ${ run }`,
			comments: 3,
			account: true,
		} );
		await ask( 'erasure', person, address );
		const id = await open( person );
		await decide( /^Grant$/ );
		await decide( /erase|carry/i, 'erase' );
		await on.work();

		// The register shows it, and no more of it than that.
		await staff.goto( screen( on, '/register' ) );
		await staff.waitForSelector( 'table' );
		expect( await staff.textContent( 'body' ) ).not.toContain(
			person.email
		);
		const { body } = await (
			await on.admin()
		).rest< {
			state: string;
			outcome: string;
			anonymised: boolean;
			subject: unknown;
		} >( 'GET', `requests/${ id }` );
		expect( body ).toMatchObject( {
			state: 'done',
			outcome: 'granted',
			anonymised: true,
			subject: null,
		} );

		const count = async ( query: string ) =>
			Number( ( await on.sql( query ) )[ 0 ]?.n );
		expect(
			await count(
				`SELECT COUNT(*) AS n FROM {prefix}comments WHERE comment_author_email = '${ person.email }' OR comment_author = '${ person.name }'`
			)
		).toBe( 0 );
		expect(
			await count(
				`SELECT COUNT(*) AS n FROM {prefix}users WHERE user_email = '${ person.email }'`
			)
		).toBe( 0 );
		expect(
			await count(
				`SELECT COUNT(*) AS n FROM {prefix}rights_desk_request_subjects WHERE request_id = ${ id }`
			)
		).toBe( 0 );
		expect( ( await on.mails( person.email ) ).length ).toBeGreaterThan(
			1
		);
	} );
} );
