/** What the notice may cost: issue 6, acceptance 3. */
import type { Ours } from './ours';
import type { Weight } from './weigh';

export interface Limit {
	what: string;
	is: number;
	most: number;
	unit: string;
}

export const KB = 1024;

export const byBytes = ( of: Ours ): Limit[] => [
	{
		what: 'before a choice, compressed',
		is: of.before / KB,
		most: 4,
		unit: 'KB',
	},
	{
		what: 'second layer, compressed',
		is: of.second / KB,
		most: 4,
		unit: 'KB',
	},
];

/**
 * @param with_   The page with the notice.
 * @param without The same page without it.
 * @param noise   Milliseconds by which two measurements of the same page differ on this machine. Where there is any,
 *                a page may also come in two frames instead of one.
 */
export const byBrowser = (
	with_: Weight,
	without: Weight,
	noise = 0
): Limit[] => [
	{
		what: 'requests more',
		is: with_.requests - without.requests,
		most: 1,
		unit: '',
	},
	{
		what: 'blocking time more',
		is: with_.blocking - without.blocking,
		most: 15 + noise,
		unit: 'ms',
	},
	{
		what: 'layout shift more',
		is: with_.shift - without.shift,
		most: noise > 0 ? 0.005 : 0,
		unit: '',
	},
	{
		what: 'seen after first paint',
		is: with_.seen,
		most: 16 + noise,
		unit: 'ms',
	},
	{
		what: 'largest paint later',
		is: with_.largest - without.largest,
		most: 16 + noise,
		unit: 'ms',
	},
	{
		what: 'Accept handled in',
		is: with_.handled,
		most: 40 + noise,
		unit: 'ms',
	},
	{ what: 'cookie', is: with_.cookie, most: 64, unit: 'bytes' },
	{
		what: 'heap more',
		is: with_.heap - without.heap,
		most: 25,
		unit: 'KB',
	},
];

export const over = ( limits: Limit[] ): string[] =>
	limits
		.filter( ( { is, most } ) => ! ( is <= most ) )
		.map(
			( { what, is, most, unit } ) =>
				`${ what }: ${ is.toFixed( 2 ) } ${ unit }, at most ${ most } ${ unit }`
		);
