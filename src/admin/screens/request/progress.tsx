import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useEffect } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { controlJob, type Control } from '../../../data/jobs';
import { useCommand } from '../../../data/resource';
import type { Job, JobDetail } from '../../../data/types';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import type { Problem } from '../../../data/client';
import { jobLabels, phaseLabels } from '../../labels/jobs';
import { Findings } from './findings';
import { PackageNote } from './package-note';
import { Sources } from './sources';
import { runs } from './use-work';

interface ProgressProps {
	request: number;
	detail: JobDetail;
	problem: Problem | undefined;
	onChange: ( detail: JobDetail ) => void;
}

const controls = ( job: Job ): { action: Control; label: string }[] => {
	switch ( job.state ) {
		case 'queued':
		case 'running':
			return [ { action: 'stop', label: __( 'Stop', 'rights-desk' ) } ];
		case 'stopped':
			return [
				{ action: 'resume', label: __( 'Go on', 'rights-desk' ) },
			];
		case 'attention':
		case 'failed':
			return [
				{ action: 'retry', label: __( 'Try again', 'rights-desk' ) },
				{
					action: 'accept',
					label: __(
						'Go on without the sources that failed',
						'rights-desk'
					),
				},
			];
		default:
			return [];
	}
};

export function Progress( {
	request,
	detail,
	problem,
	onChange,
}: ProgressProps ) {
	const { busy, problem: refused, run } = useCommand();
	const { job } = detail;
	const said = job
		? `${ jobLabels()[ job.state ] }. ${
				runs( detail ) ? phaseLabels()[ job.phase ] : ''
			}`
		: '';
	// Told when the phase or the state changes, not at each step: a live region that counts is noise.
	useEffect( () => {
		if ( said ) {
			speak( said );
		}
	}, [ said ] );
	if ( ! job ) {
		return null;
	}
	const left = detail.findings.some( ( found ) => found.state === 'left' );
	const possible = controls( job ).filter(
		( { action } ) =>
			action !== 'accept' ||
			detail.sources.some( ( source ) =>
				[ 'failed', 'missing' ].includes( source.state )
			)
	);

	return (
		<Section
			title={
				job.kind === 'erase'
					? __( 'Erasure', 'rights-desk' )
					: __( 'Package', 'rights-desk' )
			}
			tone={ job.state === 'attention' || left ? 'attention' : 'plain' }
			actions={ possible.map( ( { action, label } ) => (
				<Button
					key={ action }
					__next40pxDefaultSize
					variant="secondary"
					disabled={ busy }
					accessibleWhenDisabled
					onClick={ async () => {
						const next = await run( () =>
							controlJob( request, action )
						);
						if ( next ) {
							onChange( next );
						}
					} }
				>
					{ label }
				</Button>
			) ) }
		>
			<div className="rd-progress">
				<p>
					<strong>{ jobLabels()[ job.state ] }</strong>{ ' ' }
					{ runs( detail ) && phaseLabels()[ job.phase ] }
				</p>
				{ job.state !== 'done' && (
					<>
						<progress
							aria-label={ __( 'Progress', 'rights-desk' ) }
							value={ job.done }
							max={ Math.max( job.total, 1 ) }
						/>
						<p className="rd-quiet">
							{ sprintf(
								/* translators: 1: steps done, 2: steps known so far. */
								__( '%1$d of %2$d steps', 'rights-desk' ),
								job.done,
								job.total
							) }
						</p>
					</>
				) }
				{ job.message && <p className="rd-note">{ job.message }</p> }
			</div>
			<Trouble problem={ refused ?? problem } />
			<PackageNote state={ detail.package } />
			<Findings
				request={ request }
				findings={ detail.findings }
				onChange={ onChange }
			/>
			<Sources sources={ detail.sources } />
		</Section>
	);
}
