import { __, sprintf } from '@wordpress/i18n';
import type { ScanFinding } from '../../../data/scan';

export const kinds = (): Record< string, string > => ( {
	cookie: __( 'Cookie', 'rights-desk' ),
	local: __( 'Local storage', 'rights-desk' ),
	session: __( 'Session storage', 'rights-desk' ),
	indexeddb: __( 'Database in the browser', 'rights-desk' ),
	cache: __( 'Cache in the browser', 'rights-desk' ),
	inline: __( 'Script in the page', 'rights-desk' ),
	script: __( 'Script', 'rights-desk' ),
	frame: __( 'Frame', 'rights-desk' ),
	image: __( 'Picture', 'rights-desk' ),
	style: __( 'Style', 'rights-desk' ),
	font: __( 'Font', 'rights-desk' ),
	media: __( 'Sound or film', 'rights-desk' ),
	link: __( 'Fetched ahead', 'rights-desk' ),
	call: __( 'Call by a script', 'rights-desk' ),
} );

export const kindOf = ( { kind, type }: ScanFinding ) =>
	kinds()[ kind === 'address' ? type || 'call' : kind ] ?? kind;

const whens = (): Record< string, string > => ( {
	load: __( 'when the page loads', 'rights-desk' ),
	touch: __( 'on the first touch of mouse or keyboard', 'rights-desk' ),
	scroll: __( 'only after scrolling', 'rights-desk' ),
	click: __( 'only after a click on a menu', 'rights-desk' ),
	http: __( 'by the server itself', 'rights-desk' ),
} );

/** On which page, when, and by whom. */
export function whereOf( { pages, at, line, from }: ScanFinding ): string {
	const [ page = '/' ] = pages;
	const place =
		line > 0
			? sprintf(
					/* translators: 1: path of a page, 2: number of a line. */
					__( '%1$s, line %2$d', 'rights-desk' ),
					page,
					line
				)
			: page;
	const parts = [ place, whens()[ at ] ?? at ];
	if ( from ) {
		parts.push(
			sprintf(
				/* translators: %s: a script with its line, or the handle or block that brought it. */
				__( 'by %s', 'rights-desk' ),
				from
			)
		);
	}
	return parts.join( ' · ' );
}

export const stateOf = ( one: ScanFinding ): string => {
	if ( one.state === 'dismissed' ) {
		return one.reason || __( 'the site’s own', 'rights-desk' );
	}
	if ( one.held && ! one.before ) {
		return __( 'held back until a choice', 'rights-desk' );
	}
	return '';
};
