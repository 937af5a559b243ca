/** What tests of held services share: the notice, a page with tags of theirs, and for each test a visitor who never was there. */
import type { Browser, BrowserContext } from 'playwright-core';
import { noticed, type service } from '../steps/notice';
import { pageWith, visitor } from '../steps/tags';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

interface Stage {
	on: Site;
	browser: Browser;
	notice: Awaited< ReturnType< typeof noticed > >;
	/** Of the page. */
	url: string;
	/** The visitor's browser, and what it asked of the hosts below. */
	context: BrowserContext;
	asked: string[];
}

/**
 * Call it in a describe: it sets up and clears away by itself, so what it answers is filled once tests run.
 *
 * @param services In the register.
 * @param html     Of the page.
 * @param scripts  What hosts answer, by host.
 * @param end      What the test itself has to put back, before the rest goes.
 */
export function staged(
	services: ReturnType< typeof service >[],
	html: string,
	scripts: Record< string, string >,
	end?: () => Promise< unknown >
): Stage {
	const stage = {} as Stage;
	let tags: Awaited< ReturnType< typeof pageWith > >;

	beforeAll( async () => {
		stage.on = await site();
		stage.browser = await openBrowser();
		stage.notice = await noticed( stage.on, services );
		tags = await pageWith( stage.on, html );
		stage.url = tags.url;
	} );

	afterAll( async () => {
		await stage.browser?.close();
		await end?.();
		await tags?.gone();
		await stage.notice?.off();
	} );

	beforeEach( async () => {
		Object.assign( stage, await visitor( stage.browser, scripts ) );
	} );

	afterEach( () => stage.context.close() );

	return stage;
}
