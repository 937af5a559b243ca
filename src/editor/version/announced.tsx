import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { retractVersion, type PolicyState } from '../../data/policy';
import { useCommand } from '../../data/resource';
import { moment } from '../when';

interface AnnouncedProps {
	state: PolicyState;
	onChange: () => void;
}

/** Versions that are to come: until then they can be taken back. */
export function Announced( { state, onChange }: AnnouncedProps ) {
	const [ sure, ask ] = useState< number >();
	const { busy, problem, run } = useCommand();
	const numbers = new Map(
		state.announced.map( ( one ) => [ one.number, one.effective_at ] )
	);
	const retract = async ( number: number ) => {
		const now = await run( () => retractVersion( number ) );
		if ( now ) {
			ask( undefined );
			speak( __( 'The version is taken back.', 'rights-desk' ) );
			onChange();
		}
	};
	return (
		<>
			{ [ ...numbers ].map( ( [ number, at ] ) => (
				<div key={ number }>
					<p>
						{ sprintf(
							/* translators: 1: number, 2: date and time. */
							__(
								'Version %1$d is announced: it takes effect on %2$s.',
								'rights-desk'
							),
							number,
							moment( at )
						) }
					</p>
					{ state.may_manage && sure !== number && (
						<Button
							__next40pxDefaultSize
							variant="secondary"
							isDestructive
							onClick={ () => ask( number ) }
						>
							{ sprintf(
								/* translators: %d: number. */
								__( 'Take version %d back…', 'rights-desk' ),
								number
							) }
						</Button>
					) }
					{ sure === number && (
						<div className="rights-desk-buttons">
							<p>
								{ __(
									'It will never take effect, and its number stays used. Who was told of it is not told of this.',
									'rights-desk'
								) }
							</p>
							<Button
								__next40pxDefaultSize
								variant="primary"
								isDestructive
								isBusy={ busy }
								disabled={ busy }
								accessibleWhenDisabled
								onClick={ () => void retract( number ) }
							>
								{ __( 'Take it back', 'rights-desk' ) }
							</Button>
							<Button
								__next40pxDefaultSize
								variant="tertiary"
								onClick={ () => ask( undefined ) }
							>
								{ __( 'Leave it', 'rights-desk' ) }
							</Button>
						</div>
					) }
				</div>
			) ) }
			{ problem && <p role="alert">{ problem.message }</p> }
		</>
	);
}
