import { __ } from '@wordpress/i18n';
import type { LookAnswer } from '../../../data/cookie-look';
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import type { Form } from './form';
import { textLabels } from './labels';

interface TextsProps {
	form: Form;
	languages: LookAnswer[ 'languages' ];
	locale: string;
	onLocale: ( locale: string ) => void;
}

const LONG = [ 'body' ];

export function Texts( { form, languages, locale, onLocale }: TextsProps ) {
	const standard =
		languages.find( ( one ) => one.locale === locale )?.texts ?? {};
	const own = form.look.texts?.[ locale ] ?? {};
	const set = ( name: string, value: string ) => {
		const { [ name ]: gone, ...others } = own;
		const { [ locale ]: all, ...elsewhere } = form.look.texts ?? {};
		const now =
			value === '' || value === standard[ name ]
				? others
				: { ...others, [ name ]: value };
		form.setLook( {
			texts: Object.keys( now ).length
				? { ...elsewhere, [ locale ]: now }
				: elsewhere,
		} );
	};
	return (
		<Section
			title={ __( 'Words', 'rights-desk' ) }
			note={ __(
				'Say who asks and what for, in one sentence. {site} stands for the site’s title. Words that you empty become the translated ones again.',
				'rights-desk'
			) }
		>
			<ChoiceField
				label={ __( 'Language', 'rights-desk' ) }
				value={ locale }
				options={ languages.map( ( one ) => ( {
					value: one.locale,
					label: one.locale.replace( '_', '-' ),
				} ) ) }
				onChange={ onLocale }
			/>
			{ Object.entries( textLabels() ).map( ( [ name, label ] ) => {
				const Field = LONG.includes( name ) ? AreaField : TextField;
				return (
					<Field
						key={ `${ locale }-${ name }` }
						label={ label }
						value={ own[ name ] ?? standard[ name ] ?? '' }
						disabled={ form.readOnly }
						error={ form.error( `texts.${ locale }.${ name }` ) }
						onChange={ ( value ) => set( name, value ) }
					/>
				);
			} ) }
		</Section>
	);
}
