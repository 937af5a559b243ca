import { chromium, type Browser, type Page } from 'playwright-core';
import type { Site } from '../site/site';

interface Launch {
	executablePath: string;
	args: string[];
	env: Record< string, string >;
}

/** The browser that the runner found. */
export async function openBrowser(): Promise< Browser > {
	const given = process.env.RIGHTS_DESK_LAUNCH;
	if ( ! given ) {
		throw new Error( 'The runner found no browser (RIGHTS_DESK_LAUNCH).' );
	}
	const { executablePath, args, env } = JSON.parse( given ) as Launch;
	return chromium.launch( {
		executablePath,
		args,
		env: { ...( process.env as Record< string, string > ), ...env },
	} );
}

/** Logs in as a person does, by the form. */
export async function logIn(
	page: Page,
	on: Site,
	user = 'admin',
	password = 'password'
): Promise< void > {
	await page.goto( `${ on.url }/wp-login.php` );
	await page.fill( '#user_login', user );
	await page.fill( '#user_pass', password );
	await Promise.all( [
		page.waitForURL( /wp-admin/ ),
		page.click( '#wp-submit' ),
	] );
}

export const screen = ( on: Site, path: string ) =>
	`${ on.url }/wp-admin/admin.php?page=rights-desk&p=${ encodeURIComponent( path ) }`;
