import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Site } from '../site/site';

interface Service {
	id: number;
	name: string;
}

/** A service of one's own, that nobody runs. */
export const service = (
	name: string,
	category: 'functional' | 'analytical' | 'tracking',
	more: Record< string, unknown > = {}
) => ( {
	name,
	category,
	party: `${ name } Ltd`,
	place: 'Belgium',
	purpose: `So that ${ name } works`,
	privacy: `https://${ name }.example/privacy`,
	patterns: [ `${ name }.example` ],
	entries: [
		{
			name: `_${ name }`,
			kind: 'cookie',
			seconds: 34_214_400,
			first: true,
		},
	],
	...more,
} );

/** The notice on, with these services besides what is registered; the answer takes it all back. */
export async function noticed(
	on: Site,
	services: ReturnType< typeof service >[],
	settings: Record< string, unknown > = {}
) {
	const admin = await on.admin();
	const added: Service[] = [];
	for ( const one of services ) {
		const { status, body } = await admin.rest< Service >(
			'POST',
			'services',
			one
		);
		expect( [ status, body ] ).toEqual( [
			200,
			expect.objectContaining( { name: one.name } ),
		] );
		added.push( body );
	}
	const set = async ( what: Record< string, unknown > ) => {
		const { status, body } = await admin.rest(
			'PUT',
			'choices/look',
			what
		);
		expect( [ status, body ] ).toEqual( [ 200, expect.anything() ] );
	};
	await set( { cookie_mode: 'default', ...settings } );
	const at = ( name: string ) =>
		`services/${ added.find( ( one ) => one.name === name )?.id }`;
	return {
		set,
		change: ( name: string, fields: Record< string, unknown > ) =>
			admin.rest( 'PUT', at( name ), fields ),
		remove: ( name: string ) => admin.rest( 'DELETE', at( name ) ),
		async off() {
			await set( {
				cookie_mode: 'off',
				cookie_look: {},
				cookie_dnt: false,
			} );
			for ( const { id } of added ) {
				await admin.rest( 'DELETE', `services/${ id }` );
			}
		},
	};
}

/** A visitor whom the site has never seen. */
export async function visit(
	browser: Browser,
	address: string,
	options: BrowserContextOptions = {},
	before?: ( page: Page ) => Promise< unknown >
): Promise< Page > {
	const page = await ( await browser.newContext( options ) ).newPage();
	page.setDefaultTimeout( 60_000 );
	await before?.( page );
	await page.goto( address );
	return page;
}

export const button = ( page: Page, act: 'withdraw' | 'accept' | 'save' ) =>
	page.locator( `#rd-choices [data-rd-do=${ act }]` );

/** What the visitor's browser keeps of the choice; '' when it keeps nothing. */
export async function choice( page: Page ): Promise< string > {
	const all = await page.context().cookies();
	return all.find( ( { name } ) => name === 'rd-choice' )?.value ?? '';
}
