import { __ } from '@wordpress/i18n';
import { TickField } from '../../../components/tick-field';
import { many, type FieldsProps, type Kit } from './kit';

/** Marketing is always founded (Art. 21(3)): it is ticked, and can't be unticked. */
function Founded( { more, given, set, error }: FieldsProps ) {
	const purposes = more?.objection?.purposes ?? [];
	return (
		<TickField
			legend={ __(
				'For which purposes is the objection right?',
				'rights-desk'
			) }
			options={ purposes.map( ( { slug, label, marketing } ) => ( {
				value: slug,
				label: marketing
					? `${ label } (${ __( 'marketing: always', 'rights-desk' ) })`
					: label,
				fixed: marketing,
			} ) ) }
			value={ many( given, 'founded' ) }
			onChange={ ( chosen ) => set( { founded: chosen } ) }
			error={ error( 'founded' ) }
		/>
	);
}

export const founded: Kit = {
	start: ( more ) => ( {
		founded: ( more?.objection?.purposes ?? [] )
			.filter( ( { marketing } ) => marketing )
			.map( ( { slug } ) => slug ),
	} ),
	ready: ( given ) => many( given, 'founded' ).length > 0,
	Fields: Founded,
};
