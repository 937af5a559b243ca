import { __ } from '@wordpress/i18n';
import type { CookieLook } from '../../../data/cookie-look';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import type { Form } from './form';

export function Place( { form }: { form: Form } ) {
	return (
		<Section title={ __( 'Place', 'rights-desk' ) }>
			<div className="rd-grid">
				<ChoiceField
					label={ __( 'The notice stands', 'rights-desk' ) }
					value={ form.look.position ?? 'bar' }
					disabled={ form.readOnly }
					options={ [
						{
							value: 'bar',
							label: __(
								'as a bar at the foot of the window',
								'rights-desk'
							),
						},
						{
							value: 'corner',
							label: __(
								'in a corner of the window',
								'rights-desk'
							),
						},
					] }
					onChange={ ( value ) =>
						form.setLook( {
							position: value === 'corner' ? 'corner' : 'bar',
						} )
					}
				/>
				<ChoiceField
					label={ __( 'Visitors change their mind', 'rights-desk' ) }
					value={ form.look.change ?? 'button' }
					disabled={ form.readOnly }
					help={ __(
						'Whatever you choose: a page that has none of these gets the small button, so that the way is on every page.',
						'rights-desk'
					) }
					options={ [
						{
							value: 'button',
							label: __(
								'by a small button in the corner',
								'rights-desk'
							),
						},
						{
							value: 'footer',
							label: __(
								'by a line below the page',
								'rights-desk'
							),
						},
						{
							value: 'menu',
							label: __(
								'by an item in a menu (link to #rd-choices-open)',
								'rights-desk'
							),
						},
						{
							value: 'block',
							label: __(
								'by the block “Cookie choices”',
								'rights-desk'
							),
						},
					] }
					onChange={ ( value ) =>
						form.setLook( {
							change: value as NonNullable<
								CookieLook[ 'change' ]
							>,
						} )
					}
				/>
			</div>
		</Section>
	);
}
