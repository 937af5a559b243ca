import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import {
	listDisclosures,
	saveDisclosure,
	type Values,
} from '../../../data/processors';
import { useResource } from '../../../data/resource';
import { RecordForm } from '../../components/record-form';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { disclosureFields } from '../../labels/disclosures';
import { Page } from '../../shell/page';
import { Entry } from './entry';

export default function Disclosures() {
	const { data, problem, reload } = useResource(
		'disclosures',
		listDisclosures
	);
	const [ form, open ] = useState< { id: number; start: Values } >();
	return (
		<Page title={ __( 'Disclosures to authorities', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'What authorities asked for, what you contested, and what they got. Entries are completed, never taken out.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ ! form && (
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ () =>
							open( {
								id: 0,
								start: {
									investigation: 'tax',
									tell: 'no',
									asked_on: boot().today,
								},
							} )
						}
					>
						{ __( 'Log a disclosure', 'rights-desk' ) }
					</Button>
				</div>
			) }
			{ form && (
				<Section
					title={
						form.id
							? sprintf(
									/* translators: %d: number. */
									__( 'Entry %d', 'rights-desk' ),
									form.id
								)
							: __( 'Log a disclosure', 'rights-desk' )
					}
				>
					<RecordForm
						fields={ disclosureFields() }
						start={ form.start }
						save={ ( values ) => saveDisclosure( form.id, values ) }
						onDone={ () => {
							open( undefined );
							reload();
						} }
						onCancel={ () => open( undefined ) }
					/>
				</Section>
			) }
			{ data?.length === 0 && (
				<p>
					{ __(
						'No authority has asked for anything.',
						'rights-desk'
					) }
				</p>
			) }
			{ data?.map( ( one ) => (
				<Entry
					key={ one.id }
					entry={ one }
					onEdit={ () =>
						open( { id: one.id, start: one as Values } )
					}
				/>
			) ) }
		</Page>
	);
}
