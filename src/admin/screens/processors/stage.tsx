import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	listProcessors,
	listPurposes,
	saveProcessor,
	type Values,
} from '../../../data/processors';
import { useResource } from '../../../data/resource';
import { RecordForm } from '../../components/record-form';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { processorFields } from '../../labels/processors';
import { Page } from '../../shell/page';
import { Card } from './card';
import { Record30 } from './record';
import { SparkPost } from './sparkpost';
import { Tasks } from './tasks';

const NEW: Values = {
	role: 'processor',
	bound_by: '',
	own_use: 'unclear',
	improves: 'unclear',
	metadata: 'unclear',
	onward: 'unclear',
	how: 'mail',
	told: true,
	active: true,
};

export default function Processors() {
	const { data, problem, reload } = useResource(
		'processors',
		listProcessors
	);
	const purposes = useResource( 'purposes', listPurposes );
	const [ form, open ] = useState< { id: number; start: Values } >();
	const fields = processorFields(
		( purposes.data?.purposes ?? [] )
			.filter( ( { active } ) => active )
			.map( ( { slug, label } ) => ( { value: slug, label } ) )
	);
	const add = ( start: Values ) =>
		open( { id: 0, start: { ...NEW, ...start } } );
	return (
		<Page title={ __( 'Processors', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Who gets people’s data from you. From this register come the record of processing, the recipients in each copy, and what is asked of whom for each request.',
					'rights-desk'
				) }
			</p>
			<Trouble
				problem={ problem ?? purposes.problem }
				again={ () => {
					reload();
					purposes.reload();
				} }
			/>
			{ ! data && ! problem && <Waiting /> }
			{ data?.may_manage && ! form && (
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ () => add( {} ) }
					>
						{ __( 'Add', 'rights-desk' ) }
					</Button>
					{ data.presets
						.filter(
							( preset ) =>
								! data.processors.some(
									( one ) => one.preset === preset.preset
								)
						)
						.map( ( preset ) => (
							<Button
								key={ String( preset.preset ) }
								__next40pxDefaultSize
								variant="secondary"
								onClick={ () => add( preset ) }
							>
								{ String( preset.name ) }
							</Button>
						) ) }
				</div>
			) }
			{ form && (
				<Section
					title={
						form.id
							? __( 'Change', 'rights-desk' )
							: __( 'Add to the register', 'rights-desk' )
					}
				>
					<RecordForm
						fields={ fields }
						start={ form.start }
						save={ ( values ) =>
							saveProcessor( form.id, {
								...values,
								preset: form.start.preset ?? '',
							} )
						}
						onDone={ () => {
							open( undefined );
							reload();
						} }
						onCancel={ () => open( undefined ) }
					/>
				</Section>
			) }
			{ data?.processors.map( ( one ) => (
				<Card
					key={ one.id }
					processor={ one }
					manages={ data.may_manage }
					onEdit={ () =>
						open( { id: one.id, start: one as Values } )
					}
					onGone={ reload }
				/>
			) ) }
			<Tasks />
			{ data?.may_manage && <SparkPost /> }
			<Record30 />
		</Page>
	);
}
