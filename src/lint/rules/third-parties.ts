/** Others whose servers the site's own pages call, and no list names (P31). */
import { __, sprintf } from '@wordpress/i18n';
import { lacks, type Rule } from '../finding';
import { bears, key } from '../text';
import type { LintSite } from '../types';

type Service = NonNullable< LintSite[ 'services' ] >[ number ];

/**
 * Whether a service of the cookie register is called there.
 *
 * @param service Its patterns may name a path as well: which one was called isn't known here.
 * @param host    The server.
 */
const calls = ( service: Service, host: string ) =>
	service.patterns.some( ( pattern ) => {
		const name = ( pattern.split( '/' )[ 0 ] ?? '' ).toLowerCase();
		return name.startsWith( '*.' )
			? `.${ host }`.endsWith( name.slice( 1 ) )
			: host === name;
	} );

export const thirdParties: Rule = ( view ) => {
	const text = view.doc.pieces.map( ( one ) => one.text ).join( '\n' );
	const inList = view.has( 'rights-desk/processors', 'table:processors' )
		? view.site.processors.map( ( { name } ) => key( name ) )
		: [];
	const listed = view.has( 'rights-desk/services-list', 'table:services' )
		? ( view.site.services ?? [] )
		: [];
	return ( view.site.third_parties ?? [] )
		.filter(
			( { name, by, host } ) =>
				! listed.some( ( one ) => calls( one, host ) ) &&
				! [ name, by, host ].some(
					( one ) =>
						bears( text, one ) || inList.includes( key( one ) )
				)
		)
		.map( ( { name, host, by, pages, kinds } ) =>
			lacks(
				'third-party-unnamed',
				'error',
				sprintf(
					/* translators: 1: a service, 2: its server, 3: pages of the site. */
					__(
						'The site’s own pages load something of %1$s (%2$s), and the text doesn’t name it. Seen on: %3$s.',
						'rights-desk'
					),
					by === '' || by === name ? name : `${ name }, ${ by }`,
					`${ host }: ${ kinds.join( ', ' ) }`,
					pages.join( ', ' )
				),
				'13(1)(e), Directive 2002/58 5(3)',
				{ kind: 'open', path: '/cookies/services' }
			)
		);
};
