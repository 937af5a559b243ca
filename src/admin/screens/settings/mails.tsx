import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { MailTemplate } from '../../../data/types';
import { AreaField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import type { Form } from './form';

function Mail( { form, template }: { form: Form; template: MailTemplate } ) {
	const own = form.values.mails[ template.name ];
	const subject = own?.subject ?? template.subject;
	const body = own?.body ?? template.body;
	const set = ( change: { subject?: string; body?: string } ) =>
		form.set( 'mails', {
			...form.values.mails,
			[ template.name ]: { subject, body, ...change },
		} );
	const error = ( part: string ) =>
		form.error( `mails.${ template.name }.${ part }` );
	const broken =
		error( 'subject' ) ??
		error( 'body' ) ??
		form.error( `mails.${ template.name }` );
	return (
		<details className="rd-held" open={ broken ? true : undefined }>
			<summary>
				<span>{ template.label }</span>{ ' ' }
				{ own && (
					<span className="rd-tag is-busy">
						{ __( 'Your text', 'rights-desk' ) }
					</span>
				) }
			</summary>
			<TextField
				label={ __( 'Subject', 'rights-desk' ) }
				value={ subject }
				onChange={ ( value ) => set( { subject: value } ) }
				disabled={ form.readOnly }
				error={ error( 'subject' ) }
			/>
			<AreaField
				label={ __( 'Text', 'rights-desk' ) }
				rows={ 12 }
				value={ body }
				onChange={ ( value ) => set( { body: value } ) }
				disabled={ form.readOnly }
				error={
					error( 'body' ) ?? form.error( `mails.${ template.name }` )
				}
			/>
			<p>{ __( 'You can use:', 'rights-desk' ) }</p>
			<dl className="rd-facts is-small">
				{ template.placeholders.map( ( { name, label } ) => (
					<div key={ name }>
						<dt>
							<code>{ `{${ name }}` }</code>
						</dt>
						<dd>{ label }</dd>
					</div>
				) ) }
			</dl>
			{ own && ! form.readOnly && (
				<Button
					__next40pxDefaultSize
					variant="secondary"
					onClick={ () =>
						form.set(
							'mails',
							Object.fromEntries(
								Object.entries( form.values.mails ).filter(
									( [ name ] ) => name !== template.name
								)
							)
						)
					}
				>
					{ __( 'Back to the default text', 'rights-desk' ) }
				</Button>
			) }
		</details>
	);
}

export function Mails( {
	form,
	templates,
}: {
	form: Form;
	templates: MailTemplate[];
} ) {
	const groups = [
		{ to: 'subject', title: __( 'Mails to the person', 'rights-desk' ) },
		{
			to: 'processor',
			title: __( 'Mails to processors', 'rights-desk' ),
		},
		{
			to: 'staff',
			title: __( 'Mails to the privacy contact', 'rights-desk' ),
		},
	];
	return (
		<Section
			title={ __( 'Mails', 'rights-desk' ) }
			note={ __(
				'The default texts are translated into each person’s language; a text of your own is sent as it is, to everyone.',
				'rights-desk'
			) }
		>
			{ groups.map( ( { to, title } ) => (
				<div key={ to } className="rd-category">
					<h3>{ title }</h3>
					{ templates
						.filter( ( template ) => template.to === to )
						.map( ( template ) => (
							<Mail
								key={ template.name }
								form={ form }
								template={ template }
							/>
						) ) }
				</div>
			) ) }
		</Section>
	);
}
