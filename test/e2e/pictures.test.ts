/**
 * Takes the documentation's pictures on a site with the demo's people. Each run takes them, so that it
 * is known that they can be; with RIGHTS_DESK_PICTURES=1 those in docs/pictures are replaced.
 */
import { mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../../scripts/demo/seed';
import { site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';

const folder = process.env.RIGHTS_DESK_PICTURES
	? join( __dirname, '../../docs/pictures' )
	: mkdtempSync( join( tmpdir(), 'rights-desk-pictures-' ) );

it( 'takes a picture of each screen', async () => {
	const on = await site();
	await seed( on, () => {} );
	const { login } = await on.fixture< { login: string } >( 'user', {
		role: 'administrator',
		locale: 'en_US',
		name: 'Els',
	} );
	mkdirSync( folder, { recursive: true } );
	const browser = await openBrowser();
	const page = await (
		await browser.newContext( { viewport: { width: 1360, height: 1000 } } )
	).newPage();
	await logIn( page, on, login );
	const admin = await on.admin();
	const { body } = await admin.rest< { id: number }[] >(
		'GET',
		'requests?state=in_progress&kind=inspection&per_page=1'
	);
	const { body: corrections } = await admin.rest< { id: number }[] >(
		'GET',
		'requests?kind=correction&per_page=1'
	);
	const { body: restricted } = await admin.rest< { id: number }[] >(
		'GET',
		'standings?per_page=1'
	);
	const screens = {
		overview: '/overview',
		requests: '/requests',
		request: `/requests/${ body[ 0 ]?.id }`,
		register: '/register',
		settings: '/settings',
		correction: `/requests/${ corrections[ 0 ]?.id }`,
		restricted: `/standings/${ restricted[ 0 ]?.id }`,
		holds: '/holds',
		processors: '/processors',
		sealed: '/sealed',
		coverage: '/coverage',
	};
	for ( const [ name, path ] of Object.entries( screens ) ) {
		await page.goto( screen( on, path ) );
		await page.waitForLoadState( 'networkidle' );
		if ( name === 'request' ) {
			await page.getByRole( 'button', { name: 'Look it up' } ).click();
			await page.getByRole( 'button', { name: 'Look again' } ).waitFor();
		}
		await page.screenshot( { path: join( folder, `${ name }.png` ) } );
	}

	const visitor = await (
		await browser.newContext( { viewport: { width: 900, height: 1000 } } )
	).newPage();
	const email = `sofie-${ Date.now().toString( 36 ) }@example.test`;
	await visitor.goto( await on.fixture< string >( 'request-page' ) );
	await visitor.locator( 'form.rd-form' ).first().scrollIntoViewIfNeeded();
	await visitor.screenshot( { path: join( folder, 'form.png' ) } );
	await visitor.check( 'input[name=kind][value=inspection]' );
	await visitor.fill( 'form.rd-form input[name=email]', email );
	await visitor.click( 'form.rd-form button[type=submit]' );
	await visitor.waitForSelector( '.rd-answer' );
	const mail = await on.mail( email, /rights-desk=request/ );
	await visitor.goto(
		mail.links.find( ( each ) => each.includes( 'rights-desk=request' ) ) ??
			''
	);
	await visitor.click( 'form:has(input[value=confirm]) button' );
	await visitor.waitForSelector( '[role=status]' );
	await visitor.screenshot( { path: join( folder, 'subject-page.png' ) } );
	await browser.close();

	for ( const name of [
		...Object.keys( screens ),
		'form',
		'subject-page',
	] ) {
		expect(
			statSync( join( folder, `${ name }.png` ) ).size
		).toBeGreaterThan( 10_000 );
	}
} );
