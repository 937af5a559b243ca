/** Pages with tags of services that nobody runs: the browser is given their scripts here. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Site } from '../site/site';

/** A page of the site that holds this, in a block of HTML; its address, and how it goes again. */
export async function pageWith( on: Site, html: string ) {
	const id = (
		await on.wp(
			'post',
			'create',
			'--user=admin',
			'--post_type=page',
			'--post_status=publish',
			'--post_title=Tags',
			`--post_content=<!-- wp:html -->${ html }<!-- /wp:html -->`,
			'--porcelain'
		)
	).trim();
	return {
		url: `${ on.url }/?page_id=${ id }`,
		gone: () => on.wp( 'post', 'delete', id, '--force' ),
	};
}

/** A visitor whose browser gets these scripts, by host, and what it asked for. */
export async function visitor(
	browser: Browser,
	scripts: Record< string, string >
): Promise< { context: BrowserContext; asked: string[] } > {
	const context = await browser.newContext();
	context.setDefaultTimeout( 60_000 );
	const asked: string[] = [];
	await context.route(
		( url ) => url.hostname in scripts,
		async ( route ) => {
			const { hostname, pathname } = new URL( route.request().url() );
			asked.push( hostname + pathname );
			await route.fulfill( {
				contentType:
					route.request().resourceType() === 'script'
						? 'text/javascript'
						: 'text/html',
				body: scripts[ hostname ] ?? '',
			} );
		}
	);
	return { context, asked };
}

/** Run is there, and what main does after a choice has been done. */
export const settled = ( page: Page ) =>
	page.waitForFunction( () => !! window.rightsDesk?.apply );
