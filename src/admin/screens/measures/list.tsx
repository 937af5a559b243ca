import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	saveMeasure,
	type Measure,
	type Measures,
} from '../../../data/measures';
import type { Values } from '../../../data/processors';
import { useCommand } from '../../../data/resource';
import { RecordForm } from '../../components/record-form';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Row } from './row';

/** The register: what the firm says it does, and what is suggested. */
export function List( {
	measures: { measures, checks, may_manage: may },
	onChanged,
}: {
	measures: Measures;
	onChanged: ( measures: Measures ) => void;
} ) {
	const [ form, open ] = useState< Values >();
	const { problem, busy, run } = useCommand();
	const change = async ( values: Values ) => {
		const saved = await run( () => saveMeasure( values ) );
		if ( saved ) {
			onChanged( saved );
		}
	};
	const rows = ( active: boolean ) =>
		measures
			.filter( ( one ) => one.active === active )
			.map( ( measure ) => (
				<Row
					key={ measure.slug }
					measure={ measure }
					check={ checks.find(
						( { slug } ) => slug === measure.slug
					) }
					may={ may }
					busy={ busy }
					onSet={ ( on ) =>
						void change( { slug: measure.slug, active: on } )
					}
					onChange={ () => open( edited( measure ) ) }
					onDrop={ () =>
						void change( { slug: measure.slug, drop: true } )
					}
				/>
			) );
	return (
		<>
			{ may && ! form && (
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ () => open( {} ) }
					>
						{ __( 'Add a measure', 'rights-desk' ) }
					</Button>
				</div>
			) }
			<Trouble problem={ problem } />
			{ form && (
				<Section
					title={
						form.slug
							? String( form.label )
							: __( 'Add a measure', 'rights-desk' )
					}
				>
					<RecordForm
						fields={ [
							{
								name: 'label',
								label: __( 'Name', 'rights-desk' ),
								kind: 'text',
								required: true,
							},
							{
								name: 'what',
								label: __(
									'What it means, for your visitors',
									'rights-desk'
								),
								kind: 'area',
							},
						] }
						start={ form }
						save={ async ( values ) => {
							const saved = await saveMeasure( {
								...( form.slug ? { slug: form.slug } : {} ),
								...values,
							} );
							onChanged( saved );
							return saved;
						} }
						onDone={ () => open( undefined ) }
						onCancel={ () => open( undefined ) }
					/>
				</Section>
			) }
			<Section title={ __( 'What you do', 'rights-desk' ) }>
				<ul className="rd-rows">{ rows( true ) }</ul>
			</Section>
			<Section
				title={ __( 'What many do', 'rights-desk' ) }
				note={ __(
					'Not in your policy. Say that you do it only if you do.',
					'rights-desk'
				) }
			>
				<ul className="rd-rows">{ rows( false ) }</ul>
			</Section>
		</>
	);
}

const edited = ( { slug, label, what }: Measure ): Values => ( {
	slug,
	label,
	what,
} );
