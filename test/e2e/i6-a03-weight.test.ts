/** Acceptance 3: what the notice costs, on a page of no WordPress and on WordPress. npm run bench:notice sets it beside others. */
import type { Browser } from 'playwright-core';
import { byBrowser, byBytes, over } from '../bench/notice/limits';
import { onWordPress } from '../bench/notice/live';
import {
	ACCEPT,
	added,
	NOTICE,
	ours,
	served,
	type Ours,
} from '../bench/notice/ours';
import { prepared } from '../bench/notice/prepared';
import { serve, type Server } from '../bench/notice/serve';
import { least, weigh, type Weight } from '../bench/notice/weigh';
import { site, type Session, type Site } from '../site/site';
import { openBrowser } from './browser';

/**
 * Others work on the same machine, and on one with two cores that are both busy the same page differs from itself by
 * so many milliseconds: what is found here is what weighs as much as the heavier peers do (up to 446). Bytes, requests, the
 * cookie and the heap know no noise. The strict limits in milliseconds are the bench's: npm run bench:notice.
 */
const NOISE = 250;
const TURNS = 3;

/** What passes the limits; a machine that was busy gets two more tries. */
async function passed(
	measure: () => Promise< Map< string, Weight > >
): Promise< string[] > {
	const rounds: Map< string, Weight >[] = [];
	let found: string[] = [];
	do {
		rounds.push( await measure() );
		found = over(
			byBrowser( least( rounds, 'ours' ), least( rounds, 'none' ), NOISE )
		);
	} while ( found.length > 0 && rounds.length < 3 );
	return found;
}

describe( 'The notice is light', () => {
	let on: Site;
	let admin: Session;
	let browser: Browser;
	let server: Server;
	let restore: () => Promise< void >;
	let our: Ours;

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		restore = await prepared( admin );
		our = await ours( on );
		server = await serve();
		browser = await openBrowser();
	} );

	afterAll( async () => {
		await browser?.close();
		await server?.stop();
		await restore?.();
	} );

	it( 'is 4 KB before a choice, and its second layer 4 KB more', () => {
		expect( over( byBytes( our ) ) ).toEqual( [] );
	} );

	it( 'costs a page of no WordPress next to nothing', async () => {
		const pages = [
			{
				name: 'none',
				url: server.add( 'none', { head: '', body: '', files: {} } ),
			},
			{
				name: 'ours',
				url: server.add( 'ours', added( our, on.url, server.origin ) ),
				notice: NOTICE,
				accept: ACCEPT,
			},
		];
		expect( await passed( () => weigh( browser, pages, TURNS ) ) ).toEqual(
			[]
		);
	} );

	it( 'costs WordPress no more', async () => {
		expect(
			await passed( () => onWordPress( browser, on, admin, TURNS ) )
		).toEqual( [] );
	} );

	it( 'costs the server nothing that 200 requests could show', async () => {
		const time = await served( on, admin, 'default', 200 );
		expect( time.with - time.without ).toBeLessThan(
			Math.max( 1, time.spread )
		);
	} );
} );
