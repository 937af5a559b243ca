/** What can be done now. The server says which events are possible; nothing is decided here. */
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useState } from '@wordpress/element';
import type { AvailableEvent, RightsRequest } from '../../../data/types';
import { Section } from '../../components/section';
import { wordsFor } from '../../labels/events';
import { Decision } from './decision';

interface DecideProps {
	request: RightsRequest;
	onDone: ( request: RightsRequest ) => void;
}

const VARIANT = {
	primary: 'primary',
	secondary: 'secondary',
	grave: 'secondary',
} as const;

export function Decide( { request, onDone }: DecideProps ) {
	const [ chosen, choose ] = useState< string | undefined >();
	const offered = request.available_events.find(
		( event ) => event.event === chosen
	);
	if ( request.available_events.length === 0 ) {
		return null;
	}
	const button = ( { event }: AvailableEvent ) => {
		const words = wordsFor( event );
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
					offered={ offered }
					onCancel={ () => choose( undefined ) }
					onDone={ ( next ) => {
						choose( undefined );
						onDone( next );
					} }
				/>
			) : (
				<div className="rd-buttons">
					{ request.available_events.map( button ) }
				</div>
			) }
		</Section>
	);
}
