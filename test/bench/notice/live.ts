/** The front page of a WordPress site, with the notice and without. */
import type { Browser } from 'playwright-core';
import type { Session, Site } from '../../site/site';
import { ACCEPT, NOTICE, switched } from './ours';
import { weigh, type Weight } from './weigh';

export async function onWordPress(
	browser: Browser,
	on: Site,
	admin: Session,
	turns: number
): Promise< Map< string, Weight > > {
	// Addresses of their own: a page cache has neither from before.
	const address = ( name: string ) =>
		`${ on.url }/?weigh=${ name }-${ Date.now() }`;
	await switched( admin, 'off' );
	const without = await weigh(
		browser,
		[ { name: 'none', url: address( 'none' ) } ],
		turns
	);
	await switched( admin, 'default' );
	const with_ = await weigh(
		browser,
		[
			{
				name: 'ours',
				url: address( 'ours' ),
				notice: NOTICE,
				accept: ACCEPT,
			},
		],
		turns
	);
	return new Map( [ ...without, ...with_ ] );
}
