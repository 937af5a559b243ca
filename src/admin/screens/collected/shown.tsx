import { __, _n, sprintf } from '@wordpress/i18n';
import type { Preview } from '../../../data/measures';

const whys = (): Record< string, string > => ( {
	restricted: __( 'stays: restricted', 'rights-desk' ),
	sealed: __( 'stays: sealed', 'rights-desk' ),
	dispute: __( 'stays: a dispute is open', 'rights-desk' ),
} );

/** What would go, by number and by example. Nothing of it is stored. */
export function Shown( { preview }: { preview: Preview | undefined } ) {
	return (
		<div role="status">
			{ preview && (
				<>
					<p>
						{ sprintf(
							/* translators: %d: number. */
							_n(
								'%d row is older than that.',
								'%d rows are older than that.',
								preview.due,
								'rights-desk'
							),
							preview.due
						) }
					</p>
					<ul>
						{ preview.examples.map(
							( { id, address, agent, becomes, why } ) => (
								<li key={ id }>
									<code>
										{ [ address, agent ]
											.filter( Boolean )
											.join( ' · ' ) }
									</code>
									{ ' → ' }
									{ why ? (
										( whys()[ why ] ?? why )
									) : (
										<code>{ becomes || '—' }</code>
									) }
								</li>
							)
						) }
					</ul>
				</>
			) }
		</div>
	);
}
