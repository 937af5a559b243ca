import { __, sprintf } from '@wordpress/i18n';
import type { Values } from '../../../data/processors';
import {
	saveService,
	type Service,
	type ServiceFields,
} from '../../../data/services';
import { RecordForm } from '../../components/record-form';
import { Section } from '../../components/section';
import { serviceFields } from '../../labels/services';

interface ServiceFormProps {
	/** Absent: a new one. */
	service: Service | undefined;
	onDone: () => void;
	onCancel: () => void;
}

const NEW: Values = { category: 'tracking', reload: true, active: true };

/**
 * What changed. A preset's purpose is a key, shown in words: what nobody rewrote keeps its translations.
 *
 * @param values  As the form gives them.
 * @param service As it was.
 */
export function changed(
	values: Values,
	service: Service | undefined
): ServiceFields {
	const fields = Object.entries( values ).filter(
		( [ name, value ] ) =>
			value !== undefined &&
			! ( name === 'purpose' && value === service?.purpose_text )
	);
	return Object.fromEntries( fields ) as ServiceFields;
}

export function ServiceForm( { service, onDone, onCancel }: ServiceFormProps ) {
	const fields = serviceFields( service?.fixed ?? false );
	const start: Values = service
		? {
				...( Object.fromEntries(
					fields.map( ( { name } ) => [
						name,
						service[ name as keyof Service ],
					] )
				) as Values ),
				purpose: service.purpose_text,
			}
		: NEW;
	return (
		<Section
			title={
				service
					? sprintf(
							/* translators: %s: name. */
							__( 'Change %s', 'rights-desk' ),
							service.name
						)
					: __( 'Add another service', 'rights-desk' )
			}
		>
			<RecordForm
				fields={ fields }
				start={ start }
				save={ ( values ) =>
					saveService( service?.id ?? 0, changed( values, service ) )
				}
				onDone={ onDone }
				onCancel={ onCancel }
			/>
		</Section>
	);
}
