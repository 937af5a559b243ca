import { speak } from '@wordpress/a11y';
import { useEffect } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { actOnNotice, type Delivery, type Notice } from '../../../data/notices';
import { Actions, type Action } from '../../components/actions';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { deliveries, noticeStates, noticeTone } from '../../labels/notices';
import { moment } from '../../labels/when';

interface ProgressProps {
	notice: Notice;
	onChange: ( notice: Notice ) => void;
}

const labels = (): Record< string, Action > => ( {
	pause: { action: 'pause', label: __( 'Pause', 'rights-desk' ) },
	resume: { action: 'resume', label: __( 'Go on', 'rights-desk' ) },
	unschedule: {
		action: 'unschedule',
		label: __( 'Back to draft', 'rights-desk' ),
	},
	cancel: {
		action: 'cancel',
		label: __( 'Cancel it', 'rights-desk' ),
		grave: true,
	},
} );

const vias = (): Record< Notice[ 'via' ], string > => ( {
	'': '',
	sparkpost: __( 'By SparkPost, in batches.', 'rights-desk' ),
	wordpress: __( 'By WordPress’s mailer, one by one.', 'rights-desk' ),
} );

/** Where it stands: state, bar, and what became of the mails. */
export function Progress( { notice, onChange }: ProgressProps ) {
	const state = noticeStates()[ notice.state ];
	// Told when the state changes, not with each mail.
	useEffect( () => speak( state ), [ state ] );
	const counts = Object.entries( deliveries() ).flatMap(
		( [ key, label ] ) => {
			const people = notice.figures[ key as Delivery ] ?? 0;
			return people > 0 ? [ { key, label, people } ] : [];
		}
	);
	const known = labels();
	const actions = notice.actions.flatMap( ( one ) => known[ one ] ?? [] );
	return (
		<Section
			title={ __( 'Progress', 'rights-desk' ) }
			tone={ notice.state === 'paused' ? 'attention' : 'plain' }
		>
			<div className="rd-progress">
				<p>
					<Tag tone={ noticeTone( notice.state ) }>{ state }</Tag>{ ' ' }
					{ vias()[ notice.via ] }{ ' ' }
					{ notice.state === 'scheduled' &&
						notice.send_at &&
						moment( notice.send_at ) }
				</p>
				{ notice.people > 0 && (
					<>
						<progress
							aria-label={ __( 'Progress', 'rights-desk' ) }
							value={ notice.done }
							max={ notice.people }
						/>
						<p className="rd-quiet">
							{ sprintf(
								/* translators: 1: number of people done, 2: number of people. */
								__( '%1$d of %2$d people', 'rights-desk' ),
								notice.done,
								notice.people
							) }
							{ notice.state === 'running' &&
								! notice.gathered &&
								` (${ __( 'still being gathered', 'rights-desk' ) })` }
						</p>
					</>
				) }
				{ notice.trouble && (
					<p className="rd-note">{ notice.trouble }</p>
				) }
			</div>
			{ counts.length > 0 && (
				<dl className="rd-facts is-small">
					{ counts.map( ( { key, label, people } ) => (
						<div key={ key }>
							<dt>{ label }</dt>
							<dd>{ people }</dd>
						</div>
					) ) }
				</dl>
			) }
			{ notice.skipped > 0 && (
				<p className="rd-quiet">
					{ sprintf(
						/* translators: %d: number of people. */
						__(
							'Left out, since their data is restricted or they objected: %d',
							'rights-desk'
						),
						notice.skipped
					) }
				</p>
			) }
			{ notice.expired && (
				<p className="rd-quiet">
					{ __(
						'The record of who got it has been deleted; these figures stay.',
						'rights-desk'
					) }
				</p>
			) }
			{ boot().manages && actions.length > 0 && (
				<Actions
					about={ __( 'this notice', 'rights-desk' ) }
					actions={ actions }
					said={ __( 'Done.', 'rights-desk' ) }
					run={ ( action ) => actOnNotice( notice.id, action ) }
					onDone={ onChange }
				/>
			) }
		</Section>
	);
}
