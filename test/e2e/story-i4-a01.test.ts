/** Acceptance 1 of issue 4: each kind of request from the form to its closing, in a real browser, in Dutch. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { requestsOf } from '../steps/story';
import { logIn, openBrowser, screen } from './browser';

interface Person {
	email: string;
	name: string;
	user_id: number;
	comments: string[];
}

const patience = 60_000;
jest.setTimeout( 300_000 );
/** Playground takes a second a request: npm test and npm start press through one kind, the native run through all. */
const whole = process.env.RIGHTS_DESK_STORY !== 'one';

const run = Date.now().toString( 36 );

describe( 'Een bezoeker vraagt, de balie antwoordt', () => {
	let on: Site;
	let browser: Browser;
	let visitor: Page;
	let staff: Page;
	let spoke: string;
	let form: string;

	beforeAll( async () => {
		on = await site();
		spoke = await on.fixture< string >( 'language', { locale: 'nl_NL' } );
		form = await on.fixture< string >( 'request-page', {
			title: 'Uw gegevens',
		} );
		browser = await openBrowser();
		visitor = await ( await browser.newContext() ).newPage();
		staff = await ( await browser.newContext() ).newPage();
		for ( const page of [ visitor, staff ] ) {
			page.setDefaultTimeout( patience );
		}
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'administrator',
			locale: 'nl_NL',
		} );
		await logIn( staff, on, login );
	} );

	afterAll( async () => {
		await browser?.close();
		await on.fixture( 'language', { locale: spoke } );
	} );

	const inWhole = ( name: string, test: () => Promise< void > ) => {
		if ( whole ) {
			it( name, test );
		}
	};

	const someone = ( name: string, more: object = {} ) =>
		on.fixture< Person >( 'person', {
			email: `${ name.split( ' ' )[ 0 ]?.toLowerCase() }-${ run }@example.test`,
			name,
			comments: 1,
			...more,
		} );

	/** By the form, in its own words, and confirmed by the mailed link. */
	async function ask(
		right: string,
		person: Person,
		fill: () => Promise< void > = async () => {}
	): Promise< void > {
		await visitor.goto( form );
		await visitor.getByLabel( right, { exact: true } ).check();
		await visitor
			.getByLabel( 'Uw e-mailadres', { exact: true } )
			.fill( person.email );
		await fill();
		await visitor
			.getByRole( 'button', { name: 'Mijn verzoek versturen' } )
			.click();
		await visitor.locator( '.rd-answer' ).waitFor();
		const mail = await on.mail( person.email, /rights-desk=request/ );
		await visitor.goto(
			mail.links.find( ( each ) =>
				each.includes( 'rights-desk=request' )
			) ?? ''
		);
		await visitor.getByRole( 'button', { name: /^Bevestigen: / } ).click();
		await visitor.getByRole( 'status' ).waitFor();
	}

	async function open( person: Person ): Promise< number > {
		const [ request ] = await requestsOf( on, person.email );
		const id = request?.id ?? 0;
		await staff.goto( screen( on, `/requests/${ id }` ) );
		return id;
	}

	/** One decision, as its dialog asks it. */
	async function decide(
		label: string,
		fill: () => Promise< void > = async () => {}
	): Promise< void > {
		await staff
			.getByRole( 'button', { name: label, exact: true } )
			.first()
			.click();
		await fill();
		await staff.locator( '.rd-decision button[type=submit]' ).click();
		await staff.locator( '.rd-decision' ).waitFor( { state: 'detached' } );
	}

	async function typed( word = /^Typ (\S+) om te bevestigen/ ) {
		const field = staff.getByLabel( word );
		const [ , wanted = '' ] =
			word.exec(
				( await staff.locator( '.rd-decision' ).innerText() )
					.split( '\n' )
					.find( ( line ) => word.test( line ) ) ?? ''
			) ?? [];
		await field.fill( wanted );
	}

	/** The screen says that it is closed, in Dutch. */
	async function closed( answered = 'Ingewilligd' ): Promise< void > {
		await staff
			.locator( '.rd-page__head .rd-tag', { hasText: /^Klaar$/ } )
			.waitFor();
		await staff.getByText( /^Beantwoord in \d+ dagen$/ ).waitFor();
		await staff
			.locator( '.rd-history' )
			.getByText( answered, { exact: true } )
			.waitFor();
		expect( await staff.getAttribute( 'html', 'lang' ) ).toBe( 'nl-NL' );
	}

	async function download( person: Person ) {
		const ready = await on.mail( person.email, /#[\w-]{40,}/ );
		await visitor.goto(
			ready.links.find( ( each ) => each.includes( '#' ) ) ?? ''
		);
		const [ file ] = await Promise.all( [
			visitor.waitForEvent( 'download' ),
			visitor
				.getByRole( 'button', { name: 'Downloaden', exact: true } )
				.click(),
		] );
		const files = unzipSync(
			new Uint8Array( readFileSync( await file.path() ) )
		);
		const read = ( name: string ) =>
			strFromU8( files[ name ] ?? new Uint8Array() );
		return { names: Object.keys( files ), read };
	}

	inWhole( 'inzage: een ZIP met wat de site heeft', async () => {
		const person = await someone( 'Ines Vermeulen', {
			comments: 3,
			account: true,
		} );
		await ask( 'Ik wil een kopie van mijn gegevens', person );
		// From the list, as staff find it.
		await staff.goto(
			screen(
				on,
				`/requests?search=${ encodeURIComponent( person.email ) }`
			)
		);
		await staff.click( `a:has-text("${ person.email }")` );
		await decide( 'Inwilligen' );
		await on.work();
		const { names, read } = await download( person );
		expect( names ).toEqual(
			expect.arrayContaining( [ 'index.html', 'data.json' ] )
		);
		expect( names.some( ( name ) => name.endsWith( '.csv' ) ) ).toBe(
			true
		);
		for ( const comment of person.comments ) {
			expect( read( 'data.json' ) ).toContain( comment );
			expect( read( 'index.html' ) ).toContain( comment );
		}
		expect( read( 'data.json' ) ).toContain( person.email );
		await open( person );
		await closed();
	} );

	inWhole(
		'overdraagbaarheid: voor wie het meeneemt, elk gegeven met zijn herkomst',
		async () => {
			const person = await someone( 'Pol Maes', { account: true } );
			await ask(
				'Ik wil mijn gegevens ergens anders heen meenemen',
				person
			);
			await open( person );
			await decide( 'Inwilligen' );
			await on.work();
			const { read } = await download( person );
			expect( read( 'data.json' ) ).toMatch( /"provided"/ );
			await open( person );
			await closed();
		}
	);

	inWhole(
		'verbetering: oud en nieuw naast elkaar, en wat er veranderde per mail',
		async () => {
			const person = await someone( 'Vera Claes', { account: true } );
			await ask( 'Er klopt iets niet over mij', person, async () => {
				await visitor
					.getByLabel( 'Wat is er fout?' )
					.fill( 'Straatnaam in de folder' );
				await visitor
					.getByLabel( 'Wat moet het zijn?' )
					.fill( 'Dorpsstraat' );
			} );
			await open( person );
			await staff.getByRole( 'row', { name: /Dorpsstraat/ } ).waitFor();
			await decide( 'Inwilligen' );
			await staff
				.getByRole( 'button', { name: /^Het is verbeterd: / } )
				.click();
			await staff
				.getByLabel( 'Wat is er gedaan, en waar?' )
				.fill( 'Folder opnieuw gedrukt' );
			await staff
				.getByRole( 'button', {
					name: 'Het is verbeterd',
					exact: true,
				} )
				.click();
			await closed();
			const mail = await on.mail( person.email, /Dorpsstraat/ );
			expect( mail.text ).toContain( 'Dorpsstraat' );
		}
	);

	inWhole( 'beperking: tot de betrokkene ze zelf opheft', async () => {
		const person = await someone( 'Rik Aerts' );
		await ask(
			'Ik wil dat u mijn gegevens bewaart, maar niet gebruikt',
			person
		);
		await open( person );
		await decide( 'Inwilligen' );
		await closed();
		await staff
			.getByText( 'Medewerkers kunnen het niet opheffen', {
				exact: false,
			} )
			.first()
			.waitFor();
		const mail = await on.mail( person.email, /rights-desk=lift/ );
		await visitor.goto(
			mail.links.find( ( each ) => each.includes( '=lift' ) ) ?? ''
		);
		await visitor
			.getByRole( 'button', { name: 'De beperking opheffen' } )
			.click();
		await visitor
			.getByRole( 'heading', { name: 'De beperking is opgeheven' } )
			.waitFor();
	} );

	inWhole( 'bezwaar tegen reclame: altijd gegrond', async () => {
		const person = await someone( 'Bo Wouters' );
		await ask(
			'Ik maak bezwaar tegen wat u met mijn gegevens doet',
			person,
			() => visitor.getByLabel( 'Nieuwsbrief', { exact: true } ).check()
		);
		await open( person );
		await decide( 'Het bezwaar is gegrond' );
		await closed();
	} );

	inWhole( 'herziening: een mens keek zelf, en antwoordt', async () => {
		const person = await someone( 'Hugo Smets' );
		await ask(
			'Ik wil dat een mens naar een beslissing over mij kijkt',
			person
		);
		await open( person );
		await decide( 'De herziening en het antwoord vastleggen', async () => {
			await staff
				.getByLabel( /^Wat hebt u zelf bekeken/ )
				.fill( 'Het dossier en de afwijzing.' );
			await staff
				.getByLabel( /^Uw antwoord/ )
				.fill( 'De afwijzing was fout.' );
		} );
		await closed();
		await on.mail( person.email, /De afwijzing was fout/ );
	} );

	it( 'wissing: bewezen, en alleen wat niemand aanwijst blijft', async () => {
		const person = await someone( `Ward ${ run }`, {
			comments: 3,
			account: true,
		} );
		await ask( 'Ik wil vergeten worden', person );
		const id = await open( person );
		await decide( 'Inwilligen' );
		await decide( 'Nu wissen', typed );
		await on.work();

		// The register shows it, and no more of it than that.
		await staff.goto( screen( on, '/register' ) );
		await staff.waitForSelector( 'table' );
		expect( await staff.textContent( 'body' ) ).not.toContain(
			person.email
		);
		const { body } = await (
			await on.admin()
		).rest< unknown >( 'GET', `requests/${ id }` );
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
