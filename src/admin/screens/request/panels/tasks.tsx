import { __, sprintf } from '@wordpress/i18n';
import { actOnTask } from '../../../../data/more';
import { Actions } from '../../../components/actions';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import { taskAction, taskKinds, taskTone } from '../../../labels/tasks';
import { momentDay } from '../../../labels/when';
import type { PanelProps } from './panel';

/** What processors must send or be told for this request. */
export function Tasks( { more, onDone }: PanelProps ) {
	if ( more.tasks.length === 0 ) {
		return null;
	}
	return (
		<Section
			title={ __( 'Processors', 'rights-desk' ) }
			note={ __(
				'What your register says must be asked of others, or told to them.',
				'rights-desk'
			) }
		>
			<ul className="rd-rows">
				{ more.tasks.map( ( task ) => (
					<li key={ task.id }>
						<strong>{ task.processor }</strong>{ ' ' }
						<span>{ task.label || taskKinds()[ task.kind ] }</span>{ ' ' }
						<Tag tone={ taskTone( task.state ) }>
							{ task.state_text || task.state }
						</Tag>
						<span className="rd-why">
							{ [
								task.tried_at &&
									sprintf(
										/* translators: %s: a day. */
										__( 'last tried on %s', 'rights-desk' ),
										momentDay( task.tried_at )
									),
								task.due_at &&
									sprintf(
										/* translators: %s: a day. */
										__( 'due on %s', 'rights-desk' ),
										momentDay( task.due_at )
									),
								task.message,
							]
								.filter( Boolean )
								.join( ' · ' ) }
						</span>
						{ task.actions.length > 0 && (
							<Actions
								about={ task.processor }
								actions={ task.actions.map( taskAction ) }
								said={ __( 'Done.', 'rights-desk' ) }
								field="text"
								run={ ( action, text ) =>
									actOnTask( task.id, action, text )
								}
								onDone={ onDone }
							/>
						) }
					</li>
				) ) }
			</ul>
		</Section>
	);
}
