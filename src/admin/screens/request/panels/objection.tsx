import { __, sprintf } from '@wordpress/i18n';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import { day } from '../../../labels/when';
import type { PanelProps } from './panel';

const decisions = (): Record< string, string > => ( {
	founded: __( 'It stops', 'rights-desk' ),
	unfounded: __( 'It goes on', 'rights-desk' ),
} );

/** What they object to, purpose by purpose. */
export function Objection( { more }: PanelProps ) {
	const { objection } = more;
	if ( ! objection ) {
		return null;
	}
	return (
		<Section
			title={ __( 'What they object to', 'rights-desk' ) }
			note={ __(
				'All of this is restricted since they confirmed. Legal duties and contracts that they keep go on.',
				'rights-desk'
			) }
		>
			<ul className="rd-rows">
				{ objection.purposes.map( ( purpose ) => (
					<li key={ purpose.slug }>
						<strong>{ purpose.label }</strong>{ ' ' }
						<span className="rd-quiet">{ purpose.basis }</span>{ ' ' }
						{ purpose.decision ? (
							<Tag
								tone={
									purpose.decision === 'founded'
										? 'good'
										: 'warn'
								}
							>
								{ decisions()[ purpose.decision ] ??
									purpose.decision }
							</Tag>
						) : (
							purpose.marketing && (
								<span className="rd-why">
									{ __(
										'Marketing: this objection is always right (Art. 21(3)).',
										'rights-desk'
									) }
								</span>
							)
						) }
					</li>
				) ) }
			</ul>
			<p>
				{ objection.stop_list
					? __(
							'They asked to stay on a stop list: a keyed mark of their address outlives an erasure, so that nobody writes to them again.',
							'rights-desk'
						)
					: __(
							'They did not ask to stay on a stop list: after an erasure nothing of them is left.',
							'rights-desk'
						) }
			</p>
			{ objection.awaits_copy && (
				<p className="rd-note">
					{ __(
						'Their copy is theirs to fetch first. Their data is erased when they say so on their page, or when the copy expires.',
						'rights-desk'
					) }
				</p>
			) }
			{ objection.lifts_on && (
				<p className="rd-note">
					{ sprintf(
						/* translators: %s: a day. */
						__( 'The restriction ends on %s.', 'rights-desk' ),
						day( objection.lifts_on.slice( 0, 10 ) )
					) }
				</p>
			) }
		</Section>
	);
}
