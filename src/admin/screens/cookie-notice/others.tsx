import { CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { CookieSettings, LookAnswer } from '../../../data/cookie-look';
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import type { Form } from './form';

export function Others( { form, answer }: { form: Form; answer: LookAnswer } ) {
	const { values, set, readOnly } = form;
	const [ hosts, setHosts ] = useState(
		values.cookie_own_hosts.join( '\n' )
	);
	return (
		<Section
			title={ __( 'Signals', 'rights-desk' ) }
			note={ __(
				'Global Privacy Control always counts: who sends it is asked nothing, and all that isn’t functional is refused.',
				'rights-desk'
			) }
		>
			<CheckboxControl
				__nextHasNoMarginBottom
				label={ __( 'Do Not Track counts as much', 'rights-desk' ) }
				checked={ values.cookie_dnt }
				disabled={ readOnly }
				onChange={ ( on ) => set( { cookie_dnt: on } ) }
			/>
			<div className="rd-grid">
				<ChoiceField
					label={ __(
						'Google’s tags (Consent Mode)',
						'rights-desk'
					) }
					value={ values.cookie_google }
					disabled={ readOnly }
					error={ form.error( 'cookie_google' ) }
					help={
						values.cookie_google === 'advanced'
							? __(
									'Google is then asked for before anyone agreed, without cookies. The promise that nothing is loaded before consent is then at risk, and the Overview says so.',
									'rights-desk'
								)
							: undefined
					}
					options={ [
						{
							value: 'basic',
							label: __(
								'Wait for consent, then are told of it',
								'rights-desk'
							),
						},
						{
							value: 'advanced',
							label: __(
								'Load at once, and are told of refusal',
								'rights-desk'
							),
						},
						{
							value: 'off',
							label: __(
								'Wait for consent, and are told nothing',
								'rights-desk'
							),
						},
					] }
					onChange={ ( value ) =>
						set( {
							cookie_google:
								value as CookieSettings[ 'cookie_google' ],
						} )
					}
				/>
				<ChoiceField
					label={ __( 'WP Consent API', 'rights-desk' ) }
					value={ values.cookie_consent_api }
					disabled={ readOnly }
					help={
						answer.consent_api
							? __(
									'That plugin is active: others learn of a choice through it.',
									'rights-desk'
								)
							: __(
									'That plugin is not active now.',
									'rights-desk'
								)
					}
					options={ [
						{
							value: 'auto',
							label: __(
								'When that plugin is active',
								'rights-desk'
							),
						},
						{
							value: 'on',
							label: __( 'Always', 'rights-desk' ),
						},
						{ value: 'off', label: __( 'Never', 'rights-desk' ) },
					] }
					onChange={ ( value ) =>
						set( {
							cookie_consent_api:
								value as CookieSettings[ 'cookie_consent_api' ],
						} )
					}
				/>
				<TextField
					type="number"
					min={ 1 }
					max={ 120 }
					label={ __(
						'Months that the record of a choice is kept',
						'rights-desk'
					) }
					value={ String( values.cookie_proof_months ) }
					disabled={ readOnly }
					error={ form.error( 'cookie_proof_months' ) }
					onChange={ ( value ) =>
						set( {
							cookie_proof_months: Math.trunc( Number( value ) ),
						} )
					}
				/>
			</div>
			<AreaField
				rows={ 3 }
				label={ __( 'Hosts that are this site’s own', 'rights-desk' ) }
				help={ __(
					'One on each line, such as cdn.example.com or *.example.com. What comes from there is never held back.',
					'rights-desk'
				) }
				value={ hosts }
				disabled={ readOnly }
				error={ form.error( 'cookie_own_hosts' ) }
				onChange={ ( text ) => {
					setHosts( text );
					set( {
						cookie_own_hosts: text
							.toLowerCase()
							.split( /[\s,;]+/ )
							.filter( Boolean ),
					} );
				} }
			/>
		</Section>
	);
}
