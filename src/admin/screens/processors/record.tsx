import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { readRecord, recordUrl } from '../../../data/processors';
import { useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';

/** The record of processing, and what it lacks. */
export function Record30() {
	const { data, problem, reload } = useResource( 'record', readRecord );
	return (
		<Section
			title={ __( 'Record of processing', 'rights-desk' ) }
			note={ __(
				'What Article 30 asks you to have, made from these registers at this moment.',
				'rights-desk'
			) }
			actions={ ( [ 'html', 'csv', 'json' ] as const ).map(
				( format ) => (
					<Button
						key={ format }
						__next40pxDefaultSize
						variant="secondary"
						href={ recordUrl( format ) }
					>
						{ format.toUpperCase() }
					</Button>
				)
			) }
		>
			<Trouble problem={ problem } again={ reload } />
			{ data && data.gaps.length > 0 && (
				<>
					<p>{ __( 'Still missing:', 'rights-desk' ) }</p>
					<ul>
						{ data.gaps.map( ( gap ) => (
							<li key={ gap }>{ gap }</li>
						) ) }
					</ul>
				</>
			) }
			{ data?.gaps.length === 0 && (
				<p>{ __( 'It is complete.', 'rights-desk' ) }</p>
			) }
		</Section>
	);
}
