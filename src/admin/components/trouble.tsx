import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Problem } from '../../data/client';

interface TroubleProps {
	problem: Problem | undefined;
	again?: () => void;
}

/** What went wrong, read out at once, with a way to go on. */
export function Trouble( { problem, again }: TroubleProps ) {
	const box = useRef< HTMLDivElement >( null );
	useEffect( () => {
		if ( problem ) {
			box.current?.scrollIntoView?.( { block: 'nearest' } );
		}
	}, [ problem ] );
	return (
		<div role="alert" ref={ box }>
			{ problem && (
				<div className="rd-problem">
					<p>{ problem.message }</p>
					{ again && (
						<Button
							__next40pxDefaultSize
							variant="secondary"
							onClick={ again }
						>
							{ __( 'Try again', 'rights-desk' ) }
						</Button>
					) }
				</div>
			) }
		</div>
	);
}
