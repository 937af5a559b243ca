import { __ } from '@wordpress/i18n';
import type { Authority } from '../../../data/types';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import type { Form } from './form';
import { Area, Text } from './inputs';

export function Contact( { form }: { form: Form } ) {
	return (
		<Section
			title={ __( 'Privacy contact', 'rights-desk' ) }
			note={ __(
				'Named on the form, on each person’s page and in every decision mail. Reminders go to this address.',
				'rights-desk'
			) }
		>
			<div className="rd-grid">
				<Text
					form={ form }
					name="contact_name"
					label={ __( 'Name', 'rights-desk' ) }
				/>
				<Text
					form={ form }
					name="contact_email"
					type="email"
					label={ __( 'E-mail address', 'rights-desk' ) }
					help={ __(
						'Empty: the site’s own admin address.',
						'rights-desk'
					) }
				/>
				<Text
					form={ form }
					name="contact_telephone"
					type="tel"
					label={ __( 'Telephone', 'rights-desk' ) }
				/>
				<Area
					form={ form }
					name="contact_address"
					rows={ 2 }
					label={ __( 'Postal address', 'rights-desk' ) }
				/>
			</div>
		</Section>
	);
}

export function Firm( { form }: { form: Form } ) {
	return (
		<Section title={ __( 'Your firm, the controller', 'rights-desk' ) }>
			<div className="rd-grid">
				<Text
					form={ form }
					name="controller_name"
					label={ __( 'Name of the firm', 'rights-desk' ) }
					help={ __( 'Empty: the site’s title.', 'rights-desk' ) }
				/>
				<Area
					form={ form }
					name="controller_address"
					rows={ 2 }
					label={ __( 'Address of the firm', 'rights-desk' ) }
				/>
			</div>
		</Section>
	);
}

export function Supervisor( {
	form,
	authorities,
}: {
	form: Form;
	authorities: Authority[];
} ) {
	const chosen = authorities.find(
		( { country } ) => country === form.values.authority_country
	);
	return (
		<Section
			title={ __( 'Supervisory authority', 'rights-desk' ) }
			note={ __(
				'Where people can complain, and whose public holidays the legal clock counts.',
				'rights-desk'
			) }
		>
			<ChoiceField
				label={ __( 'Country', 'rights-desk' ) }
				value={ form.values.authority_country }
				options={ authorities.map( ( one ) => ( {
					value: one.country,
					label: one.country_name,
				} ) ) }
				onChange={ ( value ) => form.set( 'authority_country', value ) }
				error={ form.error( 'authority_country' ) }
				disabled={ form.readOnly }
			/>
			{ chosen && (
				<address className="rd-authority">
					<strong>{ chosen.name }</strong>
					<span>{ chosen.address }</span>
					<span>
						{ [ chosen.telephone, chosen.email ]
							.filter( Boolean )
							.join( ' · ' ) }
					</span>
					<a href={ chosen.url }>{ chosen.url }</a>
				</address>
			) }
		</Section>
	);
}
