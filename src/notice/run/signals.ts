/** Tells Google's and Microsoft's tags what was chosen, before any of them is let through. */
import type { Choice, RightsDesk } from '../desk';

type Said = 'granted' | 'denied';
type Queue = unknown[];

/** Whether Google is told (0: no). */
type Known = RightsDesk & { google?: 0 };

interface Tags {
	dataLayer?: Queue;
	uetq?: Queue;
	clarity?: { ( ...said: unknown[] ): void; q?: Queue };
}

const GOOGLE =
	/(^|[\s.])(googletagmanager|google-analytics|googleadservices|doubleclick|analytics\.google)\./;
const UET = /(^|[\s.])bat\.bing\./;
const CLARITY = /(^|[\s.])clarity\.ms/;

const tags = () => window as unknown as Tags;
const known = () => window.rightsDesk as Known;
const say = ( yes: boolean ): Said => ( yes ? 'granted' : 'denied' );

/** Whether the register has a service of theirs. */
const has = ( theirs: RegExp ) =>
	known().rules.some( ( [ host ] ) => theirs.test( host ) );

/** Whether the category is allowed, or one of their services in it by itself. */
const may = ( now: Choice, category: 'a' | 't', theirs: RegExp ) =>
	now[ category === 'a' ? 'analytical' : 'tracking' ] ||
	known().rules.some(
		( [ host, mark ] ) =>
			mark[ 0 ] === category &&
			now.services.includes( mark.slice( 2 ) ) &&
			theirs.test( host )
	);

function google( now: Choice ): void {
	if ( known().google === 0 || ! has( GOOGLE ) ) {
		return;
	}
	const layer = ( tags().dataLayer ??= [] );
	// Their queue tells a command from data by its being the arguments of a function.
	// eslint-disable-next-line @typescript-eslint/no-unused-vars
	const gtag = function ( ..._said: unknown[] ) {
		// eslint-disable-next-line prefer-rest-params
		layer.push( arguments );
	};
	const before = layer
		.map( ( one ) => one as ArrayLike< unknown > | null )
		.filter( ( one ) => one?.[ 0 ] === 'consent' );
	const denied = say( false );
	if ( ! before.some( ( one ) => one?.[ 1 ] === 'default' ) ) {
		gtag( 'consent', 'default', {
			ad_storage: denied,
			ad_user_data: denied,
			ad_personalization: denied,
			analytics_storage: denied,
			functionality_storage: denied,
			personalization_storage: denied,
			security_storage: say( true ),
			wait_for_update: 500,
		} );
	}
	const tracking = say( may( now, 't', GOOGLE ) );
	const update = {
		ad_storage: tracking,
		ad_user_data: tracking,
		ad_personalization: tracking,
		analytics_storage: say( may( now, 'a', GOOGLE ) ),
		functionality_storage: say( true ),
		personalization_storage: tracking,
	};
	const last = before.filter( ( one ) => one?.[ 1 ] === 'update' ).pop();
	if ( JSON.stringify( last?.[ 2 ] ) !== JSON.stringify( update ) ) {
		gtag( 'consent', 'update', update );
	}
}

function microsoft( now: Choice ): void {
	const on = tags();
	if ( has( UET ) ) {
		const queue = ( on.uetq ??= [] );
		if ( ! told ) {
			queue.push( 'consent', 'default', { ad_storage: 'denied' } );
		}
		queue.push( 'consent', 'update', {
			ad_storage: say( may( now, 't', UET ) ),
		} );
	}
	if ( has( CLARITY ) ) {
		// Until it is there it is a queue, as their own snippet makes it.
		const clarity = ( on.clarity ??= Object.assign(
			( ...said: unknown[] ) => {
				( clarity.q ??= [] ).push( said );
			},
			{}
		) );
		// Their capital letters.
		clarity( 'consentv2', {
			ad_Storage: say( may( now, 't', CLARITY ) ),
			analytics_Storage: say( may( now, 'a', CLARITY ) ),
		} );
	}
}

let told = false;

/** To be called before anything is let through, and after each choice. */
export function signal( now: Choice ): void {
	google( now );
	microsoft( now );
	told = true;
}
