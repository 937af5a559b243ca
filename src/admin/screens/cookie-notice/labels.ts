import { __ } from '@wordpress/i18n';
import type { ColourName } from '../../../data/cookie-look';

export const colourLabels = (): Record< ColourName, string > => ( {
	back: __( 'Ground', 'rights-desk' ),
	ink: __( 'Text', 'rights-desk' ),
	fill: __( 'Buttons', 'rights-desk' ),
	on: __( 'Text on buttons', 'rights-desk' ),
} );

export const textLabels = (): Record< string, string > => ( {
	title: __( 'Heading', 'rights-desk' ),
	body: __( 'What is asked, and what for', 'rights-desk' ),
	functional_why: __( 'What functional is for', 'rights-desk' ),
	analytical_why: __( 'What analytical is for', 'rights-desk' ),
	tracking_why: __( 'What tracking is for', 'rights-desk' ),
	accept: __( 'Button: accept all', 'rights-desk' ),
	refuse: __( 'Button: refuse all', 'rights-desk' ),
	save: __( 'Button: save the choice', 'rights-desk' ),
	list: __( 'Link to the list of cookies', 'rights-desk' ),
	change: __( 'Way to change one’s mind', 'rights-desk' ),
} );
