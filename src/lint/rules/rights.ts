/** Article 13(2)(b): each right is stated, not only spoken of in passing. */
import { __, sprintf } from '@wordpress/i18n';
import { about, insert, lacks, type Rule, type Said } from '../finding';
import { plain, says } from '../text';
import { RIGHTS, type Right } from '../types';
import type { Sentence, View } from '../view';

const names: Record< Right, () => string > = {
	access: () => __( 'access to their data', 'rights-desk' ),
	rectification: () => __( 'correction', 'rights-desk' ),
	erasure: () => __( 'erasure', 'rights-desk' ),
	restriction: () => __( 'restriction', 'rights-desk' ),
	objection: () => __( 'objection', 'rights-desk' ),
	portability: () => __( 'data portability', 'rights-desk' ),
};

const articles: Record< Right, string > = {
	access: '13(2)(b), 15',
	rectification: '13(2)(b), 16',
	erasure: '13(2)(b), 17',
	restriction: '13(2)(b), 18',
	objection: '13(2)(b), 21',
	portability: '13(2)(b), 20',
};

const states = ( { words }: View, one: Sentence, right: Right ): boolean =>
	says( words.rights[ right ], one.text ) &&
	( one.piece.level > 0 ||
		words.right.test( plain( one.text ) ) ||
		( one.piece.item &&
			words.right.test( plain( `${ one.heading } ${ one.lead }` ) ) ) );

export const rights: Rule = ( view ) => {
	if ( view.has( 'rights-desk/rights', 'table:rights' ) ) {
		return [];
	}
	return RIGHTS.filter(
		( right ) =>
			! view.sentences.some( ( one ) => states( view, one, right ) )
	).map( ( right ): Said => {
		const passing = view.find( view.words.rights[ right ] );
		const mend = insert( 'rights', view.words.headings.rights );
		const rule = `missing-right-${ right }`;
		return passing
			? about(
					rule,
					'warning',
					passing,
					sprintf(
						/* translators: %s: a right, such as erasure. */
						__(
							'The text speaks of it, but nowhere says that people have a right to: %s.',
							'rights-desk'
						),
						names[ right ]()
					),
					articles[ right ],
					mend
				)
			: lacks(
					rule,
					'error',
					sprintf(
						/* translators: %s: a right, such as erasure. */
						__(
							'The text doesn’t name the right to: %s.',
							'rights-desk'
						),
						names[ right ]()
					),
					articles[ right ],
					mend
				);
	} );
};
