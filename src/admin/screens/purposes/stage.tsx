import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	listPurposes,
	savePurpose,
	type Values,
} from '../../../data/processors';
import { useResource } from '../../../data/resource';
import { RecordForm } from '../../components/record-form';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { basisLabels, purposeFields } from '../../labels/purposes';
import { Page } from '../../shell/page';
import { Mails } from './mails';

export default function Purposes() {
	const { data, problem, reload } = useResource( 'purposes', listPurposes );
	const [ form, open ] = useState< Values >();
	return (
		<Page title={ __( 'Purposes', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'What you use data for, and why you may. Each mail serves one of these; for a person whose data is restricted only the necessary ones go on.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data?.may_manage && ! form && (
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ () =>
							open( { basis: '6(1)(f)', active: true } )
						}
					>
						{ __( 'Add a purpose', 'rights-desk' ) }
					</Button>
				</div>
			) }
			{ form && (
				<Section
					title={ String(
						form.label ?? __( 'Add a purpose', 'rights-desk' )
					) }
				>
					<RecordForm
						fields={ purposeFields( ! form.slug ) }
						start={ form }
						save={ ( values ) =>
							savePurpose( { ...form, ...values } )
						}
						onDone={ () => {
							open( undefined );
							reload();
						} }
						onCancel={ () => open( undefined ) }
					/>
				</Section>
			) }
			{ data?.purposes.map( ( one ) => (
				<Section
					key={ one.slug }
					title={ one.label }
					note={ one.what }
					actions={
						data.may_manage && (
							<Button
								__next40pxDefaultSize
								variant="secondary"
								aria-label={ sprintf(
									/* translators: %s: name. */
									__( 'Change %s', 'rights-desk' ),
									one.label
								) }
								onClick={ () => open( one ) }
							>
								{ __( 'Change', 'rights-desk' ) }
							</Button>
						)
					}
				>
					<p>
						{ basisLabels()[ one.basis ] } ({ one.basis }){ ' ' }
						{ one.necessary && (
							<Tag tone="good">
								{ __( 'Necessary', 'rights-desk' ) }
							</Tag>
						) }{ ' ' }
						{ one.marketing && (
							<Tag tone="warn">
								{ __( 'Marketing', 'rights-desk' ) }
							</Tag>
						) }{ ' ' }
						{ one.profiling && (
							<Tag tone="bad">
								{ __( 'Profiling', 'rights-desk' ) }
							</Tag>
						) }{ ' ' }
						{ ! one.active && (
							<Tag tone="busy">
								{ __( 'Not done', 'rights-desk' ) }
							</Tag>
						) }
					</p>
				</Section>
			) ) }
			{ data && (
				<Mails mails={ data.mails } purposes={ data.purposes } />
			) }
		</Page>
	);
}
