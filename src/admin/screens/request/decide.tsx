/** What can be done now. The server says which events are possible; nothing is decided here. */
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useState } from '@wordpress/element';
import type { More } from '../../../data/more';
import type { AvailableEvent, RightsRequest } from '../../../data/types';
import { Section } from '../../components/section';
import { wordsFor } from '../../labels/events';
import { Decision } from './decision';

interface DecideProps {
	request: RightsRequest;
	more: More | undefined;
	onDone: ( request: RightsRequest ) => void;
}

const VARIANT = {
	primary: 'primary',
	secondary: 'secondary',
	grave: 'secondary',
} as const;

const WEIGHTS = [ 'primary', 'secondary', 'grave' ] as const;

export function Decide( { request, more, onDone }: DecideProps ) {
	const [ chosen, choose ] = useState< string | undefined >();
	if ( request.available_events.length === 0 ) {
		return null;
	}
	const offered = request.available_events.find(
		( event ) => event.event === chosen
	);
	const button = ( { event }: AvailableEvent ) => {
		const words = wordsFor( event, request.kind );
		return (
			<Button
				key={ event }
				__next40pxDefaultSize
				variant={ VARIANT[ words.weight ] }
				isDestructive={ words.weight === 'grave' }
				onClick={ () => choose( event ) }
			>
				{ words.label }
			</Button>
		);
	};
	return (
		<Section title={ __( 'Decide', 'rights-desk' ) }>
			{ offered ? (
				<Decision
					key={ offered.event }
					request={ request }
					more={ more }
					offered={ offered }
					onCancel={ () => choose( undefined ) }
					onDone={ ( next ) => {
						choose( undefined );
						onDone( next );
					} }
				/>
			) : (
				<div className="rd-buttons">
					{ WEIGHTS.flatMap( ( weight ) =>
						request.available_events
							.filter(
								( { event } ) =>
									wordsFor( event, request.kind ).weight ===
									weight
							)
							.map( button )
					) }
				</div>
			) }
		</Section>
	);
}
