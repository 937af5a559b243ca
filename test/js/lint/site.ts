import authorities from '../../../plugin/contract/authorities.json';
import { lint, pieces, type Finding, type LintSite } from '../../../src/lint';
import golden from '../../golden/lint-complete.json';

export { golden };

export const named = Object.entries( authorities.authorities ).map(
	( [ country, { name } ] ) => ( {
		country,
		names: Object.values< string >( name ),
	} )
);

export const site: LintSite = { ...golden.site, authorities: named };

const block = ( html: string ): string =>
	html.startsWith( '<li' ) ? 'core/list-item' : 'core/paragraph';

export const findings = (
	parts: { html: string }[],
	locale: string,
	differs: object = {}
): Finding[] =>
	lint(
		pieces(
			parts.map( ( { html }, nr ) => ( {
				clientId: `block-${ nr }`,
				name: block( html ),
				html,
				inner: [],
			} ) )
		),
		{ ...site, ...differs },
		locale
	);
