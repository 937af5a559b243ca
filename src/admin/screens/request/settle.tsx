import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { settleFinding } from '../../../data/jobs';
import { useCommand } from '../../../data/resource';
import type { Finding, JobDetail } from '../../../data/types';
import { AreaField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';

interface SettleProps {
	request: number;
	finding: Finding;
	onChange: ( detail: JobDetail ) => void;
}

/** A false match, or something that may stay: both need a reason. */
export function Settle( { request, finding, onChange }: SettleProps ) {
	const [ chosen, choose ] = useState< 'dismiss' | 'keep' | undefined >();
	const [ reason, setReason ] = useState( '' );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );

	const names = {
		dismiss: __( 'This is not about the person', 'rights-desk' ),
		keep: __( 'This must stay', 'rights-desk' ),
	};
	if ( ! chosen ) {
		return (
			<div className="rd-buttons">
				{ ( [ 'dismiss', 'keep' ] as const ).map( ( action ) => (
					<Button
						key={ action }
						size="compact"
						variant="secondary"
						aria-label={ sprintf(
							'%1$s: %2$s',
							names[ action ],
							finding.place
						) }
						onClick={ () => choose( action ) }
					>
						{ names[ action ] }
					</Button>
				) ) }
			</div>
		);
	}
	return (
		<form
			noValidate
			onSubmit={ async ( event ) => {
				event.preventDefault();
				const detail = await run( () =>
					settleFinding( request, finding.id, chosen, reason.trim() )
				);
				if ( detail ) {
					speak( __( 'The finding is settled.', 'rights-desk' ) );
					onChange( detail );
				}
			} }
		>
			<AreaField
				label={
					chosen === 'dismiss'
						? __(
								'How do you know that it is someone else?',
								'rights-desk'
							)
						: __(
								'Why must it stay, and until when?',
								'rights-desk'
							)
				}
				rows={ 2 }
				required
				value={ reason }
				onChange={ setReason }
				error={
					problem?.field === 'reason' ? problem.message : undefined
				}
			/>
			<Trouble
				problem={ problem?.field === 'reason' ? undefined : problem }
			/>
			<div className="rd-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ busy }
					disabled={ busy || ! reason.trim() }
					accessibleWhenDisabled
				>
					{ names[ chosen ] }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => choose( undefined ) }
				>
					{ __( 'Cancel', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}
