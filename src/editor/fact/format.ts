import { registerFormatType } from '@wordpress/rich-text';
import { __ } from '@wordpress/i18n';
import { FactButton } from './button';

export const FACT = 'rights-desk/fact';

export function registerFact(): void {
	const settings = {
		title: __( 'Fact', 'rights-desk' ),
		tagName: 'data',
		className: 'rights-desk-fact',
		attributes: { fact: 'value' },
		// In one piece: what it shows is filled in when the page is made.
		contentEditable: false,
		interactive: false,
		edit: FactButton,
	};
	registerFormatType( FACT, settings );
}
