/** In how many days an answer comes: as the settings say, and within the law's month (Art. 12(3), P17). */
import { __, sprintf } from '@wordpress/i18n';
import { about, type Rule, type Said } from '../finding';
import { plain, says } from '../text';
import type { Sentence, View } from '../view';

export interface Span {
	days: number;
	/** As the text has it. */
	text: string;
	unit: 'day' | 'week' | 'month' | 'year';
	count: number;
}

export function span( { words }: View, text: string ): Span | undefined {
	const found = words.span.exec( plain( text ) );
	const groups = found?.groups;
	if ( ! found || ! groups ) {
		return undefined;
	}
	const said = ( groups.count ?? '' ).toLowerCase();
	const count = /^\d+$/.test( said )
		? Number( said )
		: ( words.numbers[ said ] ?? 0 );
	const at = {
		text: text.slice( found.index, found.index + found[ 0 ].length ),
		count,
	};
	if ( groups.month ) {
		return { ...at, unit: 'month', days: count * 30 };
	}
	if ( groups.year ) {
		return { ...at, unit: 'year', days: count * 365 };
	}
	if ( groups.week ) {
		return { ...at, unit: 'week', days: count * 7 };
	}
	// Five working days are a week.
	return {
		...at,
		unit: 'day',
		days: groups.working ? Math.floor( count * 1.4 ) : count,
	};
}

interface Answer {
	where: Sentence;
	said: Span;
}

const promised = ( view: View ): Answer[] =>
	view.sentences
		.filter( ( { loose } ) => says( view.words.claims.answers, loose ) )
		.map( ( where ) => ( { where, said: span( view, where.loose ) } ) )
		.filter(
			( one ): one is Answer =>
				one.said !== undefined && one.said.unit !== 'year'
		);

const shown = ( view: View ): string => String( view.site.answer_days );

/** A month of the calendar has 28 to 31 days. */
const differs = ( { said }: Answer, days: number ): boolean =>
	said.unit === 'month' && said.count === 1 ? days > 31 : said.days !== days;

export const days: Rule = ( view ) => {
	const setting = view.site.answer_days;
	const all = promised( view );
	const late = all.filter( ( { said } ) => said.days > 31 );
	const other = all.filter(
		( one ) => ! late.includes( one ) && differs( one, setting )
	);
	const same = all.filter(
		( { said } ) =>
			said.unit === 'day' && said.days === setting && said.days <= 31
	);
	const mend = ( { said }: Answer ) =>
		said.unit === 'day'
			? {
					kind: 'fact' as const,
					from: /\d+|\p{L}+/u.exec( said.text )?.[ 0 ] ?? said.text,
					fact: 'answer_days',
					shown: shown( view ),
				}
			: undefined;
	return [
		...late.map( ( one ): Said =>
			about(
				'days-beyond-law',
				'error',
				one.where,
				__(
					'The law gives one month to answer a request, no more.',
					'rights-desk'
				),
				'12(3)',
				setting <= 31 ? mend( one ) : undefined
			)
		),
		...other.map( ( one ): Said =>
			about(
				'days-differ',
				'error',
				one.where,
				sprintf(
					/* translators: 1: what the text says, 2: a number of days. */
					__(
						'The text says “%1$s”; by the settings requests are answered within %2$d days.',
						'rights-desk'
					),
					one.said.text,
					setting
				),
				'5(1)(a), 12(3)',
				mend( one )
			)
		),
		...same.slice( 0, 1 ).map( ( one ): Said => ( {
			...about(
				'days-by-hand',
				'hint',
				one.where,
				same.length > 1
					? sprintf(
							/* translators: %d: how many times. */
							__(
								'The number of days is written by hand, %d times. Put the fact there and it always follows the settings.',
								'rights-desk'
							),
							same.length
						)
					: __(
							'The number of days is written by hand. Put the fact there and it always follows the settings.',
							'rights-desk'
						),
				'',
				mend( one )
			),
		} ) ),
	];
};
