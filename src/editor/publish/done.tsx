import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../data/boot';
import type { PolicyVersion } from '../../data/policy';
import { moment } from '../when';

export interface Published {
	number: number;
	versions: PolicyVersion[];
	affects: boolean;
}

interface DoneProps {
	published: Published;
	onClose: () => void;
}

/** What became of it, and the mail that now is due. */
export function Done( { published, onClose }: DoneProps ) {
	const { number, versions, affects } = published;
	const [ version ] = versions;
	const said = useRef< HTMLParagraphElement >( null );
	// The button that was pressed is gone.
	useEffect( () => said.current?.focus(), [] );
	return (
		<>
			<p ref={ said } tabIndex={ -1 }>
				<strong>
					{ version?.state === 'announced'
						? sprintf(
								/* translators: 1: number, 2: date and time. */
								__(
									'Version %1$d is announced. It takes effect on %2$s, by itself.',
									'rights-desk'
								),
								number,
								moment( version.effective_at )
							)
						: sprintf(
								/* translators: %d: number. */
								__(
									'Version %d is in force. All earlier ones are void.',
									'rights-desk'
								),
								number
							) }
				</strong>
			</p>
			{ affects && (
				<p>
					{ __(
						'It changes how data that you already hold is used. The people concerned must hear of it by mail: write it now.',
						'rights-desk'
					) }
				</p>
			) }
			<div className="rights-desk-buttons">
				{ affects && (
					<Button
						__next40pxDefaultSize
						variant="primary"
						href={ `${ boot().page }&p=${ encodeURIComponent( `/notices?number=${ number }` ) }` }
					>
						{ __( 'Write the mail', 'rights-desk' ) }
					</Button>
				) }
				{ version?.url && (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						href={ version.url }
						target="_blank"
					>
						{ __( 'See it on the site', 'rights-desk' ) }
					</Button>
				) }
				<Button
					__next40pxDefaultSize
					variant={ affects ? 'tertiary' : 'primary' }
					onClick={ onClose }
				>
					{ __( 'Close', 'rights-desk' ) }
				</Button>
			</div>
		</>
	);
}
