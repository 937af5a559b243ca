import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { ColourName, LookAnswer } from '../../../data/cookie-look';
import { Section } from '../../components/section';
import { ColourField } from './colour-field';
import { Contrasts } from './contrasts';
import type { Form } from './form';
import { colourLabels } from './labels';
import type { Shown } from './use-preview';

interface ColoursProps {
	form: Form;
	answer: LookAnswer;
	preview: Shown;
}

const NAMES: ColourName[] = [ 'back', 'ink', 'fill', 'on' ];

export function Colours( { form, answer, preview }: ColoursProps ) {
	const set = ( which: 'light_colours' | 'dark_colours' ) => (
		<div className="rd-grid">
			{ NAMES.map( ( name ) => (
				<ColourField
					key={ name }
					label={ colourLabels()[ name ] }
					value={ form.look[ which ]?.[ name ] ?? '' }
					palette={ answer.palette }
					own={
						( which === 'light_colours'
							? answer.own
							: answer.own_dark )[ name ]
					}
					disabled={ form.readOnly }
					error={ form.error( `${ which }.${ name }` ) }
					onChange={ ( value ) => {
						const { [ name ]: gone, ...others } =
							form.look[ which ] ?? {};
						form.setLook( {
							[ which ]: value
								? { ...others, [ name ]: value }
								: others,
						} );
					} }
				/>
			) ) }
		</div>
	);
	return (
		<Section
			title={ __( 'Colours', 'rights-desk' ) }
			note={ __(
				'Accepting and refusing always look the same: they share their colours, size and font. In the site editor, Styles › Blocks › Cookie choices sets these colours too.',
				'rights-desk'
			) }
		>
			{ set( 'light_colours' ) }
			<Contrasts of={ preview.shown?.contrasts.light ?? [] } />
			<CheckboxControl
				__nextHasNoMarginBottom
				label={ __(
					'Dark colours for visitors whose device asks for them',
					'rights-desk'
				) }
				checked={ form.look.dark ?? false }
				disabled={ form.readOnly }
				onChange={ ( dark ) => form.setLook( { dark } ) }
			/>
			{ form.look.dark && (
				<>
					<h3>{ __( 'Dark', 'rights-desk' ) }</h3>
					{ set( 'dark_colours' ) }
					<Contrasts of={ preview.shown?.contrasts.dark ?? [] } />
				</>
			) }
		</Section>
	);
}
