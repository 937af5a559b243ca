import { __, sprintf } from '@wordpress/i18n';
import type { Contrast } from '../../../data/cookie-look';
import { Tag } from '../../components/tag';
import { colourLabels } from './labels';

const figure = ( n: number ) => ( Math.floor( n * 10 ) / 10 ).toFixed( 1 );

/** What two colours that meet make of each other. */
export function Contrasts( { of }: { of: Contrast[] } ) {
	const names = colourLabels();
	return (
		<ul
			className="rd-contrasts"
			aria-label={ __( 'Contrast', 'rights-desk' ) }
		>
			{ of.map( ( { field, against, ratio, least } ) => (
				<li key={ field }>
					{ sprintf(
						/* translators: 1, 2: what has a colour; 3: how much they differ, such as 7.2; 4: how much they must. */
						__(
							'%1$s on %2$s: %3$s to 1 (at least %4$s)',
							'rights-desk'
						),
						names[ field ],
						names[ against ].toLowerCase(),
						figure( ratio ),
						figure( least )
					) }{ ' ' }
					{ ratio < least ? (
						<Tag tone="bad">
							{ __( 'Too little', 'rights-desk' ) }
						</Tag>
					) : (
						<Tag tone="good">{ __( 'Good', 'rights-desk' ) }</Tag>
					) }
				</li>
			) ) }
		</ul>
	);
}
