import { ExternalLink } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { PolicyState } from '../../data/policy';
import { moment } from '../when';

interface StandingProps {
	state: PolicyState;
	document: number;
}

/** Which version visitors read, and whether this text still is it. */
export function Standing( { state, document }: StandingProps ) {
	const own = state.documents.find( ( { id } ) => id === document );
	const version = state.in_force.find(
		( { locale } ) => locale === own?.locale
	);
	if ( ! version ) {
		return (
			<p>
				{ __(
					'Nothing of this is published yet: visitors don’t see it.',
					'rights-desk'
				) }
			</p>
		);
	}
	return (
		<>
			<p>
				{ sprintf(
					/* translators: 1: number, 2: date and time. */
					__( 'Version %1$d is in force since %2$s.', 'rights-desk' ),
					version.number,
					moment( version.effective_at )
				) }{ ' ' }
				{ version.url && (
					<ExternalLink href={ version.url }>
						{ __( 'See it', 'rights-desk' ) }
					</ExternalLink>
				) }
			</p>
			<p>
				{ own?.changed
					? __(
							'The text here has changed since. Visitors see it when you publish a version.',
							'rights-desk'
						)
					: __(
							'The text here is as it was published.',
							'rights-desk'
						) }
			</p>
		</>
	);
}
