/**
 * WP Consent API, printed after its own script and only with it: its functions answer as our choice stands,
 * its cookies follow each choice, and what others change through it comes to us.
 */
import { CHOICE, type Choice, type RightsDesk } from '../desk';
import { MARKS, mirrorOf, type Others } from './mirror';

interface Api {
	wp_has_consent?: ( category: string ) => boolean;
	wp_has_service_consent?: ( service: string ) => boolean;
	wp_is_service_denied?: ( service: string ) => boolean;
}

const api = window as unknown as Api;
const desk = window.rightsDesk as
	( RightsDesk & { others?: Others } ) | undefined;

/** Without its cookie it refuses even what is functional, and by an old one it would let through: so ours decides. */
function answer( on: RightsDesk, named: Map< string, string > ): void {
	const { wp_has_consent: has, wp_has_service_consent: one } = api;
	if ( has ) {
		api.wp_has_consent = ( category ) => {
			const mark = MARKS[ category ];
			return mark ? on.may( mark ) : has( category );
		};
	}
	if ( one ) {
		api.wp_has_service_consent = ( service ) => {
			const mark = named.get( service );
			return mark
				? on.may( mark ) && ! api.wp_is_service_denied?.( service )
				: one( service );
		};
	}
}

/** What others change comes to us, as a visitor's choice: through theirs they answer for having asked. */
function listen(
	on: RightsDesk,
	named: Map< string, string >,
	mirror: ReturnType< typeof mirrorOf >
): void {
	const change = ( category: string, value: unknown ) => {
		if ( category === 'statistics' ) {
			on.set?.( { analytical: value === 'allow' } );
		} else if ( category === 'marketing' ) {
			on.set?.( { tracking: value === 'allow' } );
		} else if ( category in MARKS ) {
			// Counting anonymously doesn't open counting; what is functional can't be refused here.
			mirror.all();
		}
	};
	document.addEventListener( 'wp_listen_for_consent_change', ( event ) => {
		const { detail } = event as CustomEvent< object | null >;
		if ( ! mirror.writing() ) {
			Object.entries( detail ?? {} ).forEach( ( [ category, value ] ) =>
				change( category, value )
			);
		}
	} );
	document.addEventListener(
		'wp_consent_api_status_change_service',
		( event ) => {
			const { detail } = event as CustomEvent< {
				service: string;
				value: boolean;
			} >;
			const code = named.get( detail.service )?.slice( 2 );
			if ( ! mirror.writing() && code ) {
				const rest = on.choice.services.filter( ( is ) => is !== code );
				on.set?.( {
					services: detail.value ? [ ...rest, code ] : rest,
				} );
			}
		}
	);
	document.addEventListener( CHOICE, ( event ) => {
		const { analytical, tracking, services } = ( event as CustomEvent )
			.detail as Choice;
		mirror.all();
		// While the page is read, it is no new choice.
		if (
			document.readyState !== 'loading' &&
			document.readyState !== 'interactive' &&
			! analytical &&
			! tracking &&
			! services.length
		) {
			mirror.drop();
		}
	} );
}

function start( on: RightsDesk, others: Others ): void {
	const named = new Map( others.services );
	const mirror = mirrorOf( on, others );
	// By the server, since the last page. Only a refusal is taken from there: a consent might be an old one.
	const refused = mirror.refused();
	listen( on, named, mirror );
	let answers = false;
	const ready = ( last: boolean ) => {
		if ( ! answers && api.wp_has_consent ) {
			answers = true;
			answer( on, named );
		}
		if ( last ) {
			if ( Object.keys( refused ).length ) {
				on.set?.( refused );
			}
			mirror.all();
			document.dispatchEvent(
				new CustomEvent( 'wp_consent_type_defined' )
			);
		}
	};
	// main.js, which takes changes, is deferred; so may be the script of that plugin.
	const loading = document.readyState === 'loading';
	ready( ! loading );
	if ( loading ) {
		document.addEventListener( 'DOMContentLoaded', () => ready( true ) );
	}
}

if ( desk?.others ) {
	start( desk, desk.others );
}
