import { __, _n, sprintf } from '@wordpress/i18n';
import { Section } from '../../../components/section';
import { day } from '../../../labels/when';
import type { PanelProps } from './panel';

/** What the law makes the firm keep, whatever is erased. */
export function Holds( { request, more }: PanelProps ) {
	const { holds } = more;
	if ( holds.length === 0 ) {
		return null;
	}
	return (
		<Section
			title={ __( 'What the law makes you keep', 'rights-desk' ) }
			note={
				request.anonymised
					? __(
							'Sealed: no staff role sees it. It is erased by itself when the term ends.',
							'rights-desk'
						)
					: __(
							'An erasure leaves this, sealed, and erases it by itself when the term ends. The person is told.',
							'rights-desk'
						)
			}
		>
			<ul className="rd-rows">
				{ holds.map( ( one, index ) => (
					<li key={ index }>
						<strong>
							{ one.label ||
								sprintf(
									/* translators: %d: number of records. */
									_n(
										'%d record',
										'%d records',
										one.records ?? 0,
										'rights-desk'
									),
									one.records ?? 0
								) }
						</strong>{ ' ' }
						{ [ one.law, one.article ]
							.filter( Boolean )
							.join( ', ' ) }
						<span className="rd-why">
							{ one.until
								? sprintf(
										/* translators: %s: a day. */
										__( 'until %s', 'rights-desk' ),
										day( one.until.slice( 0, 10 ) )
									)
								: __(
										'as long as a dispute is open',
										'rights-desk'
									) }
						</span>
					</li>
				) ) }
			</ul>
		</Section>
	);
}
