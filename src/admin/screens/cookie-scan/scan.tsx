import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { scanByServer, type ScanRun, type ScanState } from '../../../data/scan';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { moment } from '../../labels/when';
import { Progress } from './progress';
import { useWalk } from './use-walk';

interface ScanProps {
	state: ScanState;
	onChange: ( state: ScanState ) => void;
}

const last = ( run: ScanRun | null ): string =>
	run?.ended_at
		? sprintf(
				/* translators: 1: date and time, 2: number of pages looked at, 3: number of all pages. */
				__( '%1$s, %2$d of %3$d pages', 'rights-desk' ),
				moment( run.ended_at ),
				run.seen,
				Math.max( run.seen, run.of_pages )
			)
		: __( 'never', 'rights-desk' );

export function Scan( { state, onChange }: ScanProps ) {
	const { into, at, paused, failed, go, pause, end } = useWalk( onChange );
	const { busy, problem, run } = useCommand();
	const waits = paused ?? state.running;
	const begun = at ?? waits;
	return (
		<Section title={ __( 'Scan', 'rights-desk' ) }>
			<dl className="rd-facts">
				<div>
					<dt>{ __( 'Last scan in a browser', 'rights-desk' ) }</dt>
					<dd>{ last( state.browser ) }</dd>
				</div>
				<div>
					<dt>
						{ __(
							'Last look at what the server sends',
							'rights-desk'
						) }
					</dt>
					<dd>{ last( state.server ) }</dd>
				</div>
			</dl>
			<p>
				{ __(
					'Once the notice is on, the server looks every week by itself, and the browser of whoever next opens wp-admin does too, some pages at a time.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ failed ?? problem } />
			<Progress run={ at } />
			<div className="rd-scan" ref={ into } />
			{ state.may_manage && (
				<div className="rd-buttons">
					{ at ? (
						<Button
							__next40pxDefaultSize
							variant="secondary"
							onClick={ pause }
						>
							{ __( 'Pause', 'rights-desk' ) }
						</Button>
					) : (
						<Button
							__next40pxDefaultSize
							variant="primary"
							onClick={ () => void go( state.running ) }
						>
							{ waits
								? __( 'Go on with the scan', 'rights-desk' )
								: __( 'Scan the pages', 'rights-desk' ) }
						</Button>
					) }
					{ begun && (
						<Button
							__next40pxDefaultSize
							variant="secondary"
							onClick={ () => void end( begun.id ) }
						>
							{ __( 'End it', 'rights-desk' ) }
						</Button>
					) }
					{ ! at && (
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							isBusy={ busy }
							disabled={ busy }
							accessibleWhenDisabled
							onClick={ async () => {
								const now = await run( scanByServer );
								if ( now ) {
									onChange( now );
								}
							} }
						>
							{ __(
								'Only look at what the server sends',
								'rights-desk'
							) }
						</Button>
					) }
				</div>
			) }
		</Section>
	);
}
