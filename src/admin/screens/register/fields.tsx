import { __ } from '@wordpress/i18n';
import type { Field } from '@wordpress/dataviews/wp';
import type { Registered } from '../../../data/types';
import { StateTag } from '../../components/tag';
import { outcomeLabels } from '../../labels/states';
import { days, month } from '../../labels/when';
import { kindField, options, who } from '../requests/fields';

export const fields = (): Field< Registered >[] => [
	{
		id: 'subject',
		label: __( 'Request', 'rights-desk' ),
		enableSorting: false,
		enableHiding: false,
		filterBy: false,
		getValue: ( { item } ) => who( item ),
	},
	kindField(),
	{
		id: 'month',
		label: __( 'Month of receipt', 'rights-desk' ),
		enableSorting: false,
		filterBy: false,
		render: ( { item } ) => <span>{ month( item.month ) }</span>,
	},
	{
		id: 'outcome',
		label: __( 'Outcome', 'rights-desk' ),
		enableSorting: false,
		elements: options( outcomeLabels() ),
		filterBy: { operators: [ 'isAny' ] },
		render: ( { item } ) =>
			item.outcome ? (
				<span>
					{ outcomeLabels()[ item.outcome ] }
					{ item.protected && (
						<>
							<br />
							<small>
								{ __(
									'Protected against restore',
									'rights-desk'
								) }
							</small>
						</>
					) }
				</span>
			) : (
				<StateTag state={ item.state } />
			),
	},
	{
		id: 'days_taken',
		label: __( 'Took', 'rights-desk' ),
		enableSorting: false,
		filterBy: false,
		render: ( { item } ) => (
			<span>
				{ item.days_taken === null ? '—' : days( item.days_taken ) }
			</span>
		),
	},
];
