/** The cookies of WP Consent API, as our choice stands. */
import type { Choice, RightsDesk } from '../desk';

export interface Others {
	prefix: string;
	days: number;
	/** Which site this is: others of the same host share those cookies, but not our choice. */
	site: string;
	/** Name, and mark: 'a:ab'. */
	services: [ string, string ][];
}

/** Its categories, and whose leave each needs. */
export const MARKS: Record< string, string > = {
	functional: 'f:',
	preferences: 'f:',
	statistics: 'a:',
	'statistics-anonymous': 'a:',
	marketing: 't:',
};

const read = ( name: string ) =>
	document.cookie
		.split( '; ' )
		.find( ( pair ) => pair.startsWith( `${ name }=` ) )
		?.slice( name.length + 1 ) ?? '';

const write = ( name: string, value: string, days: number ) => {
	document.cookie = `${ name }=${ value };max-age=${
		days * 86400
	};path=/;samesite=lax${ location.protocol === 'https:' ? ';secure' : '' }`;
};

/** Which site wrote those cookies last: what they say is nobody's answer on another. Read by ConsentApi.php too. */
const BY = 'rd-by';

export function mirrorOf(
	on: RightsDesk,
	{ prefix, days, site, services }: Others
) {
	const list = `${ prefix }_consented_services`;
	const cookie = ( category: string ) => `${ prefix }_${ category }`;
	/** A choice that the visitor made, and that still stands. */
	const stands = () => ! on.asks && !! read( 'rd-choice' );
	let ours = false;
	const mine = () => read( BY ) === site;

	const single = (): Record< string, boolean > => {
		const raw = mine() ? read( list ) : '';
		// Its script writes it as it is, its PHP encoded.
		for ( const form of [ () => raw, () => decodeURIComponent( raw ) ] ) {
			try {
				return Object( JSON.parse( form() ) );
			} catch {
				// The other one, then.
			}
		}
		return {};
	};

	/** A service that is let through by itself; what others refused by itself stays refused. */
	function mirrorServices(): void {
		const now = single();
		for ( const [ service, mark ] of services ) {
			const value = on.choice.services.includes( mark.slice( 2 ) );
			if ( value !== ( now[ service ] ?? false ) ) {
				if ( value ) {
					now[ service ] = true;
				} else {
					delete now[ service ];
				}
				write( list, JSON.stringify( now ), days );
				document.dispatchEvent(
					new CustomEvent( 'wp_consent_api_status_change_service', {
						detail: { service, value },
					} )
				);
			}
		}
	}

	function all(): void {
		const { wp_set_consent: set } = window as unknown as {
			wp_set_consent?: ( category: string, value: string ) => void;
		};
		ours = true;
		for ( const [ category, mark ] of Object.entries( MARKS ) ) {
			const value = on.may( mark ) ? 'allow' : 'deny';
			if ( ! stands() ) {
				// What another notice left behind is no answer to ours.
				if ( read( cookie( category ) ) ) {
					write( cookie( category ), '', 0 );
				}
			} else if ( set ) {
				set( category, value );
			} else {
				write( cookie( category ), value, days );
			}
		}
		if ( stands() ) {
			if ( ! mine() && read( list ) ) {
				write( list, '', 0 );
			}
			mirrorServices();
			write( BY, site, days );
		} else {
			[ list, BY ].forEach(
				( name ) => read( name ) && write( name, '', 0 )
			);
		}
		ours = false;
	}

	/** All was refused: what other plugins let through by itself goes too. */
	function drop(): void {
		const now = single();
		for ( const service of Object.keys( now ) ) {
			if ( now[ service ] ) {
				delete now[ service ];
			}
		}
		if ( read( list ) ) {
			write( list, JSON.stringify( now ), days );
		}
	}

	/** What its cookies refuse that we allow, and that this site had written there. */
	function refused(): Partial< Choice > {
		const no = ( category: string ) =>
			stands() && mine() && read( cookie( category ) ) === 'deny';
		return {
			...( on.choice.analytical &&
				no( 'statistics' ) && { analytical: false } ),
			...( on.choice.tracking &&
				no( 'marketing' ) && { tracking: false } ),
		};
	}

	return { all, drop, refused, writing: () => ours };
}
