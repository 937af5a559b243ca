import { __, sprintf } from '@wordpress/i18n';
import type { ShownTexts } from '../../../data/choices';
import { shortDay } from '../../labels/when';

/** A wording of the notice, as visitors saw it. */
export function Words( { shown }: { shown: ShownTexts } ) {
	return (
		<details>
			<summary>
				{ sprintf(
					/* translators: 1: language, 2: day, 3: day, 4: short code. */
					__(
						'Words shown (%1$s), %2$s to %3$s, %4$s',
						'rights-desk'
					),
					shown.locale,
					shortDay( shown.first_on ),
					shortDay( shown.last_on ),
					shown.mark
				) }
			</summary>
			<div lang={ shown.locale.replace( /_/g, '-' ) }>
				{ Object.entries( shown.texts ).map( ( [ name, text ] ) => (
					<p key={ name }>{ text }</p>
				) ) }
			</div>
			<p>
				{ sprintf(
					/* translators: 1: number, 2: number. */
					__(
						'Version %1$d of analytical, %2$d of tracking.',
						'rights-desk'
					),
					...shown.versions
				) }{ ' ' }
				{ shown.services.length > 0 &&
					sprintf(
						/* translators: %s: names of services. */
						__( 'Services then: %s.', 'rights-desk' ),
						shown.services.map( ( { name } ) => name ).join( ', ' )
					) }
			</p>
		</details>
	);
}
