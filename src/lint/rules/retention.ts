/** For how long: said so that a reader can tell, and as the register of holds says (Art. 13(2)(a), P15). */
import { __, sprintf } from '@wordpress/i18n';
import { about, insert, type Rule, type Said } from '../finding';
import { says } from '../text';
import { span } from './days';

export const vague: Rule = ( view ) => {
	if ( view.has( 'rights-desk/retention', 'table:retention' ) ) {
		return [];
	}
	const pieces = new Set< unknown >();
	return view
		.all( view.words.claims.vagueRetention )
		.filter( ( { piece } ) => {
			const told =
				span( view, piece.text ) !== undefined ||
				piece.facts.some( ( one ) => one.startsWith( 'hold:' ) );
			return ! told && ! pieces.has( piece ) && pieces.add( piece );
		} )
		.map( ( where ): Said =>
			about(
				'retention-vague',
				'warning',
				where,
				__(
					'A reader can’t tell from this how long. Name the time, or what decides it: which law, which term.',
					'rights-desk'
				),
				'13(2)(a), 5(1)(e)',
				insert( 'retention', view.words.headings.retention, 'after' )
			)
		);
};

export const invoices: Rule = ( view ) => {
	const months = view.site.holds.map( ( one ) => one.months );
	if ( months.length === 0 ) {
		return [];
	}
	return view.sentences
		.filter( ( { loose } ) => says( view.words.claims.invoices, loose ) )
		.flatMap( ( where ): Said[] => {
			const said = span( view, where.loose );
			return said?.unit === 'year' && ! months.includes( said.count * 12 )
				? [
						about(
							'retention-differs',
							'warning',
							where,
							sprintf(
								/* translators: 1: what the text says, 2: what the register of retention says. */
								__(
									'The text says “%1$s”; the register of retention says: %2$s.',
									'rights-desk'
								),
								said.text,
								view.site.holds
									.map( ( one ) =>
										sprintf(
											/* translators: 1: kind of records, 2: months. */
											__(
												'%1$s: %2$d months',
												'rights-desk'
											),
											one.label,
											one.months
										)
									)
									.join( '; ' )
							),
							'13(2)(a)',
							{ kind: 'open', path: '/holds' }
						),
					]
				: [];
		} );
};
