import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { retractVersion } from '../../../data/policy';
import { useCommand } from '../../../data/resource';
import { Trouble } from '../../components/trouble';

interface RetractProps {
	number: number;
	onDone: () => void;
}

/** Takes an announcement back, after a second thought. */
export function Retract( { number, onDone }: RetractProps ) {
	const [ sure, ask ] = useState( false );
	const { busy, problem, run } = useCommand();
	const retract = async () => {
		const now = await run( () => retractVersion( number ) );
		if ( now ) {
			speak( __( 'The version is taken back.', 'rights-desk' ) );
			onDone();
		}
	};
	return (
		<>
			{ sure && (
				<p>
					{ __(
						'It will never take effect, and its number stays used. Who was told of it is not told of this.',
						'rights-desk'
					) }
				</p>
			) }
			<div className="rd-buttons">
				<Button
					__next40pxDefaultSize
					variant={ sure ? 'primary' : 'secondary' }
					isDestructive
					isBusy={ busy }
					disabled={ busy }
					accessibleWhenDisabled
					onClick={ () => ( sure ? void retract() : ask( true ) ) }
				>
					{ sure
						? sprintf(
								/* translators: %d: number of a version. */
								__(
									'Yes, take version %d back',
									'rights-desk'
								),
								number
							)
						: sprintf(
								/* translators: %d: number of a version. */
								__( 'Take version %d back…', 'rights-desk' ),
								number
							) }
				</Button>
				{ sure && (
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ () => ask( false ) }
					>
						{ __( 'Leave it', 'rights-desk' ) }
					</Button>
				) }
			</div>
			<Trouble problem={ problem } />
		</>
	);
}
