/** Takes the documentation's pictures on a site with the demo's people: RIGHTS_DESK_PICTURES=1 npm run test:on … pictures */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from '../../scripts/demo/seed';
import { site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';

const asked = process.env.RIGHTS_DESK_PICTURES ? it : it.skip;
const folder = join( __dirname, '../../docs/pictures' );

asked( 'takes a picture of each screen', async () => {
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
	const { body } = await (
		await on.admin()
	).rest< { id: number }[] >(
		'GET',
		'requests?state=in_progress&per_page=1'
	);
	const screens = {
		overview: '/overview',
		requests: '/requests',
		request: `/requests/${ body[ 0 ]?.id }`,
		register: '/register',
		settings: '/settings',
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
	await browser.close();
} );
