import { __ } from '@wordpress/i18n';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import type { Form } from './form';
import { Choice, Whole } from './inputs';

export function Days( { form }: { form: Form } ) {
	return (
		<Section title={ __( 'Days', 'rights-desk' ) }>
			<div className="rd-grid">
				<Whole
					form={ form }
					name="promise_days"
					min={ 1 }
					max={ 60 }
					label={ __(
						'Days in which you promise an answer',
						'rights-desk'
					) }
					help={ __(
						'Counts for requests received from now on. The law’s own clock runs beside it.',
						'rights-desk'
					) }
				/>
				<Whole
					form={ form }
					name="page_days"
					min={ 1 }
					max={ 365 }
					label={ __(
						'Days that a person’s page stays after closing',
						'rights-desk'
					) }
				/>
				<Whole
					form={ form }
					name="keep_handled_months"
					min={ 1 }
					max={ 120 }
					label={ __(
						'Months after which handled requests become anonymous',
						'rights-desk'
					) }
				/>
				<Whole
					form={ form }
					name="notice_keep_months"
					min={ 1 }
					max={ 120 }
					label={ __(
						'Months that the record of who got a notice is kept',
						'rights-desk'
					) }
				/>
				<Whole
					form={ form }
					name="backup_days"
					min={ 0 }
					max={ 365 }
					label={ __(
						'Days that backups of this site are kept',
						'rights-desk'
					) }
					help={ __(
						'So long a file of hashes, outside the database, knows who was erased: after a restore, wp rights-desk replay erases them again. Then it is destroyed. 0: no such file.',
						'rights-desk'
					) }
				/>
			</div>
		</Section>
	);
}

export function Erasing( {
	form,
	administrators,
}: {
	form: Form;
	administrators: { id: number; name: string }[];
} ) {
	const ways = [
		{ value: 'delete' as const, label: __( 'Delete', 'rights-desk' ) },
		{
			value: 'anonymise' as const,
			label: __( 'Make anonymous', 'rights-desk' ),
		},
	];
	return (
		<Section title={ __( 'Erasure', 'rights-desk' ) }>
			<div className="rd-grid">
				<Choice
					form={ form }
					name="account_erasure"
					options={ ways }
					label={ __( 'The person’s account', 'rights-desk' ) }
				/>
				<Choice
					form={ form }
					name="content_erasure"
					options={ ways }
					label={ __( 'Posts that the person wrote', 'rights-desk' ) }
					help={ __(
						'Never put under another person’s name.',
						'rights-desk'
					) }
				/>
				<ChoiceField
					label={ __( 'Ask the sources as', 'rights-desk' ) }
					value={ String( form.values.worker_user ) }
					options={ [
						{
							value: '0',
							label: __(
								'The first administrator',
								'rights-desk'
							),
						},
						...administrators.map( ( { id, name } ) => ( {
							value: String( id ),
							label: name,
						} ) ),
					] }
					onChange={ ( value ) =>
						form.set( 'worker_user', Number( value ) )
					}
					error={ form.error( 'worker_user' ) }
					disabled={ form.readOnly }
					help={ __(
						'Some plugins only answer an administrator; background work is done in this name.',
						'rights-desk'
					) }
				/>
			</div>
		</Section>
	);
}
