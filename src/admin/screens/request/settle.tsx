import { __ } from '@wordpress/i18n';
import { settleFinding } from '../../../data/jobs';
import type { Finding, JobDetail } from '../../../data/types';
import { Actions } from '../../components/actions';

interface SettleProps {
	request: number;
	finding: Finding;
	onChange: ( detail: JobDetail ) => void;
}

/** A false match, or something that may stay: both need a reason. */
export function Settle( { request, finding, onChange }: SettleProps ) {
	return (
		<Actions
			about={ finding.place }
			actions={ [
				{
					action: 'dismiss',
					label: __( 'This is not about the person', 'rights-desk' ),
					ask: __(
						'How do you know that it is someone else?',
						'rights-desk'
					),
				},
				{
					action: 'keep',
					label: __( 'This must stay', 'rights-desk' ),
					ask: __(
						'Why must it stay, and until when?',
						'rights-desk'
					),
				},
			] }
			said={ __( 'The finding is settled.', 'rights-desk' ) }
			run={ ( action, reason ) =>
				settleFinding(
					request,
					finding.id,
					action === 'keep' ? 'keep' : 'dismiss',
					reason
				)
			}
			onDone={ onChange }
		/>
	);
}
