import { __ } from '@wordpress/i18n';
import { actOnTask } from '../../../data/more';
import { listTasks } from '../../../data/processors';
import { useResource } from '../../../data/resource';
import { Actions } from '../../components/actions';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { taskAction, taskTone } from '../../labels/tasks';
import { Link } from '../../router/link';

/** What is asked of processors for any request, and not yet settled. */
export function Tasks() {
	const { data, problem, reload } = useResource( 'tasks', listTasks );
	return (
		<Section
			title={ __( 'Not yet answered', 'rights-desk' ) }
			note={ __(
				'What was asked of processors, or told to them, and is not settled.',
				'rights-desk'
			) }
		>
			<Trouble problem={ problem } again={ reload } />
			{ data?.length === 0 && <p>{ __( 'Nothing.', 'rights-desk' ) }</p> }
			<ul className="rd-rows">
				{ data?.map( ( task ) => (
					<li key={ task.id }>
						<strong>{ task.processor }</strong>{ ' ' }
						<span>{ task.label }</span>{ ' ' }
						<Tag tone={ taskTone( task.state ) }>
							{ task.state_text }
						</Tag>{ ' ' }
						{ task.request_id > 0 && (
							<Link to={ `/requests/${ task.request_id }` }>
								{ __( 'Request', 'rights-desk' ) }
							</Link>
						) }
						<span className="rd-why">{ task.message }</span>
						<Actions
							about={ task.processor }
							actions={ task.actions.map( taskAction ) }
							said={ __( 'Done.', 'rights-desk' ) }
							field="text"
							run={ ( action, text ) =>
								actOnTask( task.id, action, text )
							}
							onDone={ reload }
						/>
					</li>
				) ) }
			</ul>
		</Section>
	);
}
