/** Acceptance 7 of issue 6: nothing that a visitor sends switches off what is held, for nobody, cached or not. */
import { randomUUID } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { number } from '../steps/choices';
import { enter, fetched, leave, type Leaky } from '../steps/leaks';
import { site, type Site } from '../site/site';

/** Nobody listens there: only what the page says counts here. */
const nobody = {
	a: 'http://127.0.0.3:9',
	b: 'http://localhost:9',
	c: 'http://127.0.0.2:9',
};

const shut = { status: 200, first: 'rd-guard', left: [] };

let on: Site;
let leaky: Leaky;
let draft: { id: string; uuid: string };

/** The page at an address that nobody asked for yet; WordPress itself takes a preview from a post's, not from that of the site. */
const address = ( query = '' ) => {
	const url = new URL(
		query.startsWith( 'preview' ) ? '/' : leaky.page,
		on.url
	);
	new URLSearchParams( `${ query }&sent=${ number() }` ).forEach(
		( value, name ) => url.searchParams.set( name, value )
	);
	return url;
};

const look = async ( url: URL, init: RequestInit = {} ) => {
	const response = await fetch( url, init );
	const { document } = new JSDOM( await response.text() ).window;
	return {
		cache: response.headers.get( 'x-proxy-cache' ),
		page: {
			status: response.redirected ? response.url : response.status,
			first: document.head.querySelector( 'script' )?.id,
			left: fetched( document ),
		},
	};
};

beforeAll( async () => {
	on = await site();
	leaky = await enter( on, nobody, 'full' );
	// A link to what is being made, as an owner gives it to others.
	const uuid = randomUUID();
	const id = await on.wp(
		'post',
		'create',
		'--user=admin',
		'--post_type=customize_changeset',
		'--post_status=draft',
		`--post_name=${ uuid }`,
		'--post_content={}',
		'--porcelain'
	);
	draft = { id: id.trim(), uuid };
} );

afterAll( async () => {
	if ( draft ) {
		await on.wp( 'post', 'delete', draft.id, '--force' );
	}
	await leave( on );
} );

it.each< [ string, Record< string, string > ] >( [
	[ 'that asks for JSON', { accept: 'application/json' } ],
	[ 'that asks for XML', { accept: 'text/xml' } ],
	[ 'of a script', { 'x-requested-with': 'XMLHttpRequest' } ],
	[ 'of a browser that looks ahead', { purpose: 'prefetch' } ],
] )(
	'a call %s leaves the next visitor a page that is shut',
	async ( _, headers ) => {
		const url = address();
		expect( ( await look( url, { headers } ) ).page ).toEqual( shut );
		const next = await look( url );
		expect( next.page ).toEqual( shut );
		// It is that very page which the cache has.
		expect( next.cache ).toBe( on.backend === 'native' ? 'HIT' : null );
	}
);

it.each( [
	'preview=1',
	'preview=true',
	'elementor-preview=1',
	'et_fb=1',
	'fl_builder',
	'builder=true',
	'customize_changeset_uuid',
] )( 'the address with %s is shut as well', async ( query ) => {
	const url = address(
		query === 'customize_changeset_uuid'
			? `${ query }=${ draft.uuid }`
			: query
	);
	expect( ( await look( url ) ).page ).toEqual( shut );
	expect( ( await look( url ) ).page ).toEqual( shut );
} );

it( 'a form that says it is a preview is answered by a page that is shut', async () => {
	const body = new URLSearchParams( { preview: 'true', et_fb: '1' } );
	const { page } = await look( address(), { method: 'POST', body } );
	expect( page ).toEqual( shut );
} );

it( 'who edits the site sees what is edited', async () => {
	const admin = await on.admin();
	const { pathname, search } = address( 'et_fb=1' );
	const html = await ( await admin.get( pathname + search ) ).text();
	expect( html ).not.toContain( 'rd-guard' );
	expect( fetched( new JSDOM( html ).window.document ) ).not.toEqual( [] );
	const { pathname: path, search: plain } = address();
	expect( await ( await admin.get( path + plain ) ).text() ).toContain(
		'rd-guard'
	);
} );
