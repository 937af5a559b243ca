import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { setWebhook, type Transport } from '../../../data/transport';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { moment } from '../../labels/when';

function state( { webhook }: Transport ): string {
	if ( ! webhook.set_up ) {
		return __(
			'SparkPost does not report to this site yet: bounces and complaints stay unknown here.',
			'rights-desk'
		);
	}
	if ( webhook.moved ) {
		return __(
			'SparkPost reports to an address that this site no longer has. Please set it up again.',
			'rights-desk'
		);
	}
	return webhook.last_at
		? sprintf(
				/* translators: %s: a moment. */
				__( 'SparkPost last reported %s.', 'rights-desk' ),
				moment( webhook.last_at )
			)
		: __( 'Set up. SparkPost has not reported yet.', 'rights-desk' );
}

/** The webhook by which SparkPost tells what became of messages. */
export function Reports( {
	transport,
	onChanged,
}: {
	transport: Transport;
	onChanged: () => void;
} ) {
	const [ said, setSaid ] = useState( '' );
	const { busy, problem, run } = useCommand();
	const set = async ( on: boolean ) => {
		const answer = await run( () => setWebhook( on ) );
		if ( answer ) {
			setSaid( answer.message );
			speak( answer.message );
			onChanged();
		}
	};
	const { webhook, may_manage: may } = transport;
	return (
		<Section
			title={ __( 'Bounces and complaints', 'rights-desk' ) }
			tone={ webhook.set_up && ! webhook.moved ? 'plain' : 'attention' }
		>
			<p>{ state( transport ) }</p>
			{ may && (
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="secondary"
						isBusy={ busy }
						disabled={ busy }
						accessibleWhenDisabled
						onClick={ () => void set( true ) }
					>
						{ webhook.set_up
							? __( 'Set it up again', 'rights-desk' )
							: __(
									'Have SparkPost report here',
									'rights-desk'
								) }
					</Button>
					{ webhook.set_up && (
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							disabled={ busy }
							accessibleWhenDisabled
							onClick={ () => void set( false ) }
						>
							{ __( 'End the reports', 'rights-desk' ) }
						</Button>
					) }
				</div>
			) }
			<p role="status">{ said }</p>
			<Trouble problem={ problem } />
		</Section>
	);
}
