import { __, sprintf } from '@wordpress/i18n';
import { controlHeld, readHeldJob, settleHeld } from '../../../data/holds';
import { useResource } from '../../../data/resource';
import { Actions } from '../../components/actions';
import { Trouble } from '../../components/trouble';
import { whatLabels } from '../../labels/jobs';

interface WorkProps {
	id: number;
	onChange: () => void;
}

/** A case whose time has come, and that did not go by itself. */
export function HeldWork( { id, onChange }: WorkProps ) {
	const shown = useResource( `held/${ id }`, ( on ) =>
		readHeldJob( id, on )
	);
	const { job, findings = [] } = shown.data ?? {};
	return (
		<>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			<p>
				{ job?.message ||
					__(
						'Its time is over: it goes within the hour.',
						'rights-desk'
					) }
			</p>
			{ findings
				.filter( ( { state } ) => state === 'left' )
				.map( ( found ) => (
					<div key={ found.id }>
						<p>
							<strong>{ found.place }</strong>{ ' ' }
							<span className="rd-quiet">
								{ sprintf(
									/* translators: 1: what was found, such as the address; 2: number of rows. */
									__( '%1$s, %2$d rows', 'rights-desk' ),
									whatLabels()[ found.what ] ?? found.what,
									found.rows
								) }
								{ found.sample && ` (${ found.sample })` }
							</span>
						</p>
						<Actions
							about={ found.place }
							actions={ [
								{
									action: 'dismiss',
									label: __(
										'This is not about the person',
										'rights-desk'
									),
									ask: __(
										'How do you know that it is someone else?',
										'rights-desk'
									),
								},
								{
									action: 'keep',
									label: __(
										'This must stay',
										'rights-desk'
									),
									ask: __(
										'Why must it stay, and until when?',
										'rights-desk'
									),
								},
							] }
							said={ __(
								'The finding is settled.',
								'rights-desk'
							) }
							run={ ( action, reason ) =>
								settleHeld( id, found.id, action, reason )
							}
							onDone={ ( detail ) => {
								shown.replace( detail );
								onChange();
							} }
						/>
					</div>
				) ) }
			{ job?.state === 'attention' && (
				<Actions
					about={ String( id ) }
					actions={ [
						{
							action: 'retry',
							label: __( 'Try again', 'rights-desk' ),
						},
					] }
					said={ __( 'It is tried again.', 'rights-desk' ) }
					run={ ( action ) => controlHeld( id, action ) }
					onDone={ shown.replace }
				/>
			) }
		</>
	);
}
