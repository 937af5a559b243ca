import { __, _n, sprintf } from '@wordpress/i18n';
import type { Action } from '@wordpress/dataviews/wp';
import { problem } from '../../../data/client';
import { act } from '../../../data/requests';
import type { RightsRequest } from '../../../data/types';
import { wordsFor } from '../../labels/events';

interface Given {
	open: ( request: RightsRequest ) => void;
	/** Told in words how it went. */
	report: ( text: string, failed: boolean ) => void;
	reload: () => void;
}

const offers = ( event: string ) => ( request: RightsRequest ) =>
	request.available_events.some( ( offered ) => offered.event === event );

/** One by one, so that a refusal of one leaves the others done, and is named. */
export async function takeUp( requests: RightsRequest[], given: Given ) {
	const refused: string[] = [];
	for ( const request of requests ) {
		try {
			await act( request.id, 'take_up' );
		} catch ( cause ) {
			refused.push( `${ request.id }: ${ problem( cause ).message }` );
		}
	}
	const taken = requests.length - refused.length;
	const said = sprintf(
		/* translators: %d: number of requests. */
		_n(
			'%d request taken up.',
			'%d requests taken up.',
			taken,
			'rights-desk'
		),
		taken
	);
	given.report( [ said, ...refused ].join( ' ' ), refused.length > 0 );
	given.reload();
}

export const actions = ( given: Given ): Action< RightsRequest >[] => [
	{
		id: 'open',
		label: __( 'Open', 'rights-desk' ),
		callback: ( [ request ] ) => request && given.open( request ),
	},
	{
		id: 'take_up',
		label: wordsFor( 'take_up' ).label,
		supportsBulk: true,
		isEligible: offers( 'take_up' ),
		callback: async ( requests, { onActionPerformed } ) => {
			await takeUp( requests, given );
			onActionPerformed?.( requests );
		},
	},
];
