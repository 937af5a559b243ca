import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { anyone, confirmed } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

/*
 * Acceptance 5: every REST route, for everybody, with and without nonce. Without a nonce WordPress
 * takes whoever has a cookie for a visitor (401). What must not pass is checked by status; what
 * may pass is asked something harmless, but of the right shape, since REST looks at that first.
 */
interface Route {
	method: string;
	path: string;
	who: string;
}

const roles = [
	'guest',
	'subscriber',
	'editor',
	'rights_desk_privacy_contact',
	'administrator',
] as const;
type Role = ( typeof roles )[ number ];

/** By route: what to send, and what those who may call get. */
const harmless: Record< string, { body?: object; status: number } > = {
	'POST /ask': { body: { kind: 'inspection', email: 'no' }, status: 422 },
	'GET /requests': { status: 200 },
	'POST /requests': {
		body: {
			kind: 'inspection',
			email: 'no',
			channel: 'post',
			received_on: '2026-01-01',
		},
		status: 422,
	},
	'GET /requests/{id}': { status: 200 },
	'POST /requests/{id}/events': { body: { event: 'none' }, status: 400 },
	'GET /requests/{id}/history': { status: 200 },
	'GET /requests/{id}/job': { status: 200 },
	'POST /requests/{id}/job': { body: { action: 'stop' }, status: 404 },
	'POST /requests/{id}/findings/{finding}': {
		body: { action: 'dismiss', reason: 'Another person' },
		status: 404,
	},
	'GET /documents': { status: 200 },
	'POST /documents': {
		body: { email: 'no', kind: 'invoice', date: '2026-01-01' },
		status: 422,
	},
	'GET /documents/{document}/file': { status: 404 },
	'DELETE /documents/{document}': { status: 404 },
	'GET /sealed': { status: 200 },
	'POST /sealed/find': { body: { email: 'no' }, status: 422 },
	'POST /sealed/grants': {
		body: { case: 9999999, user_id: 1, reason: 'claim', about: 'x' },
		status: 422,
	},
	'POST /sealed/grants/{grant}/end': { status: 409 },
	// No role may, administrators included: i4-a04-sealed opens one.
	'POST /sealed/grants/{grant}/openings': {
		body: { type: 'order', object: 1 },
		status: 404,
	},
	'GET /sealed/grants/{grant}/documents/{document}/file': { status: 404 },
	// The notice is off.
	'POST /choices': { body: {}, status: 204 },
	'GET /choices/list': { status: 200 },
	'POST /choices/clear': { body: {}, status: 200 },
	'POST /choices/look/preview': {
		body: { look: {}, locale: 'en_US' },
		status: 200,
	},
	'POST /services': { body: { preset: 'none-such' }, status: 404 },
	'PUT /services/{id}': { body: { name: 'x' }, status: 404 },
	'DELETE /services/{id}': { status: 404 },
	'POST /cookie-scans': { body: { paths: [ '//x' ] }, status: 422 },
	'POST /cookie-scans/server': { body: { paths: [ '//x' ] }, status: 422 },
	'POST /cookie-scans/{id}/frames': {
		body: { page: 0, pass: 'none' },
		status: 404,
	},
	'POST /cookie-scans/{id}/pages': {
		body: { page: 0, passes: {} },
		status: 404,
	},
	'POST /cookie-scans/{id}/end': { body: { state: 'stopped' }, status: 404 },
	'POST /cookie-findings/{id}': {
		body: { as: 'dismiss', reason: 'x' },
		status: 404,
	},
	// Only who knows the webhook's secret: i5-a06-webhook asks with it.
	'POST /sparkpost/events': { body: {}, status: 401 },
	'POST /policy/documents': { body: { locale: 'xx_XX' }, status: 422 },
	'POST /policy/publish': {
		body: { documents: [ 999999999 ], affects: false },
		status: 404,
	},
	'POST /policy/numbers/{number}/retract': { status: 404 },
	'POST /notices': { body: { version: 999999999 }, status: 404 },
	'PUT /notices/{id}': { body: {}, status: 404 },
	'POST /notices/{id}/test': { body: {}, status: 404 },
	'POST /notices/{id}/actions': { body: { action: 'pause' }, status: 404 },
	'POST /notices/{id}/look-up': { body: { email: 'no' }, status: 404 },
	'POST /consents': {
		body: { email: 'no', purpose: 'newsletter', source: 'paper' },
		status: 422,
	},
	'POST /consents/{id}/withdraw': { status: 404 },
	'POST /consents/find': {
		body: { email: 'nobody@example.test' },
		status: 200,
	},
	'POST /consents/may': {
		body: { email: 'nobody@example.test', purpose: 'newsletter' },
		status: 200,
	},
	'POST /contact-mails/{id}': { body: { action: 'dismiss' }, status: 404 },
	'POST /measures': {
		body: { slug: 'none-such', active: true },
		status: 404,
	},
	'POST /collected': { body: { place: 'none-such' }, status: 404 },
	'POST /collected/fields': {
		body: { field: 'none-such', purpose: '' },
		status: 404,
	},
	'DELETE /transport/bounces/{bounce}': { status: 404 },
	'POST /promises/{number}/look': { status: 404 },
	'GET /register': { status: 200 },
	'GET /overview': { status: 200 },
	'GET /settings': { status: 200 },
	'PUT /settings': { body: { no_such_setting: 1 }, status: 422 },
};

const table = (
	JSON.parse(
		readFileSync( resolve( 'plugin/contract/routes.json' ), 'utf8' )
	) as { routes: Route[] }
 ).routes;

interface Arg {
	type?: string;
	enum?: unknown[];
	pattern?: string;
	minimum?: number;
	required?: boolean;
	items?: Arg;
	minItems?: number;
}

let on: Site;
let id: number;
let args: Map< string, Record< string, Arg > >;
const sessions = new Map< Role, Session >();

beforeAll( async () => {
	on = await site();
	( { id } = await confirmed( on, 'inspection', anyone( 'routes' ) ) );
	args = await argsOf( await on.admin() );
	for ( const role of roles ) {
		if ( role === 'guest' ) {
			sessions.set( role, on.guest() );
		} else {
			const { login, password } = await on.fixture< {
				login: string;
				password: string;
			} >( 'user', { role } );
			sessions.set( role, await on.login( login, password ) );
		}
	}
} );

const may = ( role: Role, who: string ) =>
	who === 'public' ||
	( who !== 'rights_desk_open_sealed' &&
		( role === 'administrator' ||
			role === 'rights_desk_privacy_contact' ) );

/** What each route takes, as the site itself says. */
async function argsOf(
	by: Session
): Promise< Map< string, Record< string, Arg > > > {
	const { body } = await by.rest< {
		routes: Record<
			string,
			{
				endpoints: {
					methods: string[];
					args: Record< string, Arg >;
				}[];
			}
		>;
	} >( 'GET', '/wp-json/rights-desk/v1' );
	return new Map(
		Object.entries( body.routes ).flatMap( ( [ path, { endpoints } ] ) =>
			endpoints.flatMap( ( { methods, args: taken } ) =>
				methods.map( ( method ): [ string, Record< string, Arg > ] => [
					`${ method } ${ path
						.replace( '/rights-desk/v1', '' )
						.replace( /\(\?P<(\w+)>[^)]*\)/g, '{$1}' ) }`,
					taken,
				] )
			)
		)
	);
}

function sample( arg: Arg ): unknown {
	switch ( arg.type ) {
		case 'integer':
		case 'number':
			return arg.minimum ?? 1;
		case 'boolean':
			return false;
		case 'array':
			return Array.from( { length: arg.minItems ?? 0 }, () =>
				sample( arg.items ?? {} )
			);
		case 'object':
			return {};
		default:
			return (
				arg.enum?.[ 0 ] ??
				( arg.pattern?.includes( '\\d{4}' ) ? '2026-01-01' : 'x' )
			);
	}
}

/** Of the right shape, since REST looks at that before it looks at who asks. */
function shaped( route: Route ): Record< string, unknown > {
	return Object.fromEntries(
		Object.entries( args.get( `${ route.method } ${ route.path }` ) ?? {} )
			.filter(
				( [ name, arg ] ) =>
					arg.required && ! route.path.includes( `{${ name }}` )
			)
			.map( ( [ name, arg ] ) => [ name, sample( arg ) ] )
	);
}

/** What isn't there; but for the request that the test made. */
const pathOf = ( { path }: Route ): string =>
	path
		.replace( /^\/requests\/\{id\}/, `/requests/${ id }` )
		.replace( '{finding}', '1' )
		.replace( /\{\w+\}/g, '999999999' )
		.slice( 1 );

function expected( route: Route, role: Role, nonce: 'good' | 'none' ): number {
	const known = harmless[ `${ route.method } ${ route.path }` ];
	if ( ! known ) {
		throw new Error( `${ route.method } ${ route.path } has no case here` );
	}
	const anonymous = role === 'guest' || nonce === 'none';
	if ( route.who === 'public' || ( ! anonymous && may( role, route.who ) ) ) {
		return known.status;
	}
	return anonymous ? 401 : 403;
}

const listed = ( { method, path }: Route ) =>
	`${ method } ${ path }` in harmless;

// Whoever may call these is tried by the tests of each; here that nobody else gets in.
for ( const route of table.filter( ( one ) => ! listed( one ) ) ) {
	it( `${ route.method } ${ route.path } is closed to who may not, open to who may look`, async () => {
		const asked = Object.entries( shaped( route ) );
		const query = new URLSearchParams(
			asked.map( ( [ name, value ] ) => [ name, String( value ) ] )
		).toString();
		const path =
			route.method === 'GET' && query
				? `${ pathOf( route ) }?${ query }`
				: pathOf( route );
		const seen: Record< string, number | string > = {};
		const wanted: Record< string, number | string > = {};
		for ( const role of roles ) {
			for ( const nonce of [ 'good', 'none' ] as const ) {
				const allowed = nonce === 'good' && may( role, route.who );
				if (
					( role === 'guest' && nonce === 'good' ) ||
					( allowed && route.method !== 'GET' )
				) {
					continue;
				}
				const { status } = await sessions
					.get( role )!
					.rest(
						route.method,
						path,
						route.method === 'GET'
							? undefined
							: Object.fromEntries( asked ),
						{ nonce }
					);
				const inside = [ 200, 404, 422 ].includes( status );
				seen[ `${ role } ${ nonce }` ] =
					allowed && inside ? 'in' : status;
				const closed = nonce === 'none' ? 401 : 403;
				wanted[ `${ role } ${ nonce }` ] = allowed ? 'in' : closed;
			}
		}
		expect( seen ).toEqual( wanted );
	} );
}

for ( const route of table.filter( listed ) ) {
	it( `${ route.method } ${ route.path } answers each as the table says`, async () => {
		const path = pathOf( route );
		const seen: Record< string, number > = {};
		const wanted: Record< string, number > = {};
		for ( const role of roles ) {
			for ( const nonce of [ 'good', 'none' ] as const ) {
				if ( role === 'guest' && nonce === 'good' ) {
					continue;
				}
				const as = `${ role } ${ nonce }`;
				const answer = await sessions
					.get( role )!
					.rest(
						route.method,
						path,
						harmless[ `${ route.method } ${ route.path }` ]?.body,
						{ nonce }
					);
				seen[ as ] = answer.status;
				wanted[ as ] = expected( route, role, nonce );
			}
		}
		expect( seen ).toEqual( wanted );
	} );
}

it( 'has a line for each registered route', async () => {
	const admin = await on.admin();
	const { body } = await admin.rest< {
		routes: Record< string, { endpoints: { methods: string[] }[] } >;
	} >( 'GET', '/wp-json/rights-desk/v1' );
	const registered = Object.entries( body.routes )
		.filter( ( [ path ] ) => path !== '/rights-desk/v1' )
		.flatMap( ( [ path, { endpoints } ] ) =>
			endpoints.flatMap( ( { methods } ) =>
				methods.map(
					( method ) =>
						`${ method } ${ path
							.replace( '/rights-desk/v1', '' )
							.replace( /\(\?P<(\w+)>[^)]*\)/g, '{$1}' ) }`
				)
			)
		);
	expect( registered.sort() ).toEqual(
		table.map( ( { method, path } ) => `${ method } ${ path }` ).sort()
	);
} );

it( 'refuses a forged nonce and a call from elsewhere', async () => {
	const admin = await on.admin();
	for ( const nonce of [ 'bad', 'none' ] as const ) {
		const answer = await admin.rest(
			'POST',
			`requests/${ id }/events`,
			{ event: 'refuse', reason: 'forged' },
			{ nonce }
		);
		expect( answer.status ).toBe( nonce === 'bad' ? 403 : 401 );
	}
	const { body } = await admin.rest< { state: string } >(
		'GET',
		`requests/${ id }`
	);
	expect( body.state ).toBe( 'confirmed' );
} );
