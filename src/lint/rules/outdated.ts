/** Laws, bodies and frameworks that are no more. */
import { __, sprintf } from '@wordpress/i18n';
import { about, type Rule, type Said } from '../finding';
import { plain, words } from '../text';

const frameworks = [
	{
		says: words( '‹Privacy[- ]?Shield›' ),
		name: 'Privacy Shield',
		judgment: 'C-311/18',
	},
	{
		says: words( '‹Safe[- ]?Harbou?r›' ),
		name: 'Safe Harbor',
		judgment: 'C-362/14',
	},
];

export const laws: Rule = ( view ) =>
	view.words.outdated.flatMap( ( { says, name } ) =>
		view.sentences
			.filter( ( { text } ) => says.test( plain( text ) ) )
			.slice( 0, 1 )
			.map( ( where ): Said =>
				about(
					'law-outdated',
					'error',
					where,
					sprintf(
						/* translators: %s: name of a law or a body. */
						__(
							'This has been replaced, most of it by Regulation (EU) 2016/679: %s.',
							'rights-desk'
						),
						name
					),
					'94, 5(1)(a)'
				)
			)
	);

export const transfers: Rule = ( view ) =>
	frameworks.flatMap( ( { says, name, judgment } ) =>
		view.sentences
			.filter( ( { text } ) => says.test( plain( text ) ) )
			.slice( 0, 1 )
			.map( ( where ): Said =>
				about(
					'transfer-invalid',
					'error',
					where,
					sprintf(
						/* translators: %s: Privacy Shield or Safe Harbor. */
						__(
							'The Court of Justice declared %s invalid: nothing rests on it any more.',
							'rights-desk'
						),
						name
					),
					`13(1)(f), ${ judgment }`
				)
			)
	);
