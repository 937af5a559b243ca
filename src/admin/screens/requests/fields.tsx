import { __, sprintf } from '@wordpress/i18n';
import type { Field } from '@wordpress/dataviews/wp';
import type { RightsRequest } from '../../../data/types';
import { DueTag } from '../../components/due-tag';
import { KindTag, StateTag } from '../../components/tag';
import { dueLabels } from '../../labels/due';
import { kindNames } from '../../labels/kinds';
import { stateLabels } from '../../labels/states';
import { month, momentDay } from '../../labels/when';

export const options = ( labels: Record< string, string > ) =>
	Object.entries( labels ).map( ( [ value, label ] ) => ( {
		value,
		label,
	} ) );

/** Who it is about; an anonymous request has only its number. */
export const who = ( request: RightsRequest ): string =>
	request.subject
		? request.subject.name || request.subject.email
		: sprintf(
				/* translators: %d: number of a request. */
				__( 'Request %d (anonymous)', 'rights-desk' ),
				request.id
			);

export const kindField = (): Field< RightsRequest > => ( {
	id: 'kind',
	label: __( 'Right', 'rights-desk' ),
	enableSorting: false,
	elements: options( kindNames() ),
	filterBy: { operators: [ 'isAny' ] },
	render: ( { item } ) => <KindTag kind={ item.kind } />,
} );

export const fields = (): Field< RightsRequest >[] => [
	{
		id: 'subject',
		label: __( 'Person', 'rights-desk' ),
		enableSorting: false,
		enableHiding: false,
		filterBy: false,
		getValue: ( { item } ) => who( item ),
		render: ( { item } ) => (
			<span className="rd-person">
				<span>{ who( item ) }</span>
				{ item.subject?.name && (
					<span className="rd-quiet">{ item.subject.email }</span>
				) }
			</span>
		),
	},
	kindField(),
	{
		id: 'state',
		label: __( 'State', 'rights-desk' ),
		enableSorting: false,
		elements: options( stateLabels() ),
		filterBy: { operators: [ 'isAny' ] },
		render: ( { item } ) => <StateTag state={ item.state } />,
	},
	{
		id: 'due',
		label: __( 'Due', 'rights-desk' ),
		elements: options( dueLabels() ),
		filterBy: { operators: [ 'isAny' ] },
		getValue: ( { item } ) => item.due?.status ?? '',
		render: ( { item } ) => <DueTag due={ item.due } />,
	},
	{
		id: 'received',
		label: __( 'Received', 'rights-desk' ),
		filterBy: false,
		getValue: ( { item } ) => item.received_at ?? item.month,
		render: ( { item } ) => (
			<span>
				{ item.received_at
					? momentDay( item.received_at )
					: month( item.month ) }
			</span>
		),
	},
];
