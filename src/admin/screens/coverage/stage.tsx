import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { readCoverage, scanCoverage, type Place } from '../../../data/coverage';
import { useCommand, useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { isGap } from '../../labels/coverage';
import { Page } from '../../shell/page';
import { ClassForm } from './class-form';
import { Places } from './places';
import { Plugins } from './plugins';

export default function Coverage() {
	const { data, problem, reload } = useResource( 'coverage', readCoverage );
	const scan = useCommand();
	const [ chosen, choose ] = useState< Place >();
	const gaps = data?.places.filter( isGap ) ?? [];
	const rest = data?.places.filter( ( place ) => ! isGap( place ) ) ?? [];
	const look = async () => {
		await scan.run( scanCoverage );
		speak( __( 'The scan is done.', 'rights-desk' ) );
		reload();
	};
	return (
		<Page
			title={ __( 'Coverage', 'rights-desk' ) }
			actions={
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isBusy={ scan.busy }
					aria-disabled={ scan.busy }
					onClick={ () => ! scan.busy && void look() }
				>
					{ scan.busy
						? __( 'Scanning…', 'rights-desk' )
						: __( 'Scan now', 'rights-desk' ) }
				</Button>
			}
		>
			<p className="rd-lead">
				{ __(
					'Where the database of this site holds e-mail addresses. What no exporter covers cannot be copied or erased by itself: say what it is. Until then each copy tells the person so.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem ?? scan.problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && ! data.scanned_at && (
				<p>{ __( 'Nothing was scanned yet.', 'rights-desk' ) }</p>
			) }
			{ chosen && (
				<ClassForm
					key={ chosen.id }
					place={ chosen }
					onDone={ () => {
						choose( undefined );
						reload();
					} }
					onCancel={ () => choose( undefined ) }
				/>
			) }
			{ data?.scanned_at && (
				<Section
					title={ sprintf(
						/* translators: %d: number of places. */
						_n(
							'%d place that nothing covers',
							'%d places that nothing covers',
							gaps.length,
							'rights-desk'
						),
						gaps.length
					) }
					tone={ gaps.length > 0 ? 'attention' : 'plain' }
				>
					<Places places={ gaps } onChoose={ choose } />
				</Section>
			) }
			{ rest.length > 0 && (
				<Section title={ __( 'Other places', 'rights-desk' ) }>
					<Places places={ rest } onChoose={ choose } />
				</Section>
			) }
			{ data && <Plugins plugins={ data.plugins } /> }
		</Page>
	);
}
