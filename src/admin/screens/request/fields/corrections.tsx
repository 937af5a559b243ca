import { __ } from '@wordpress/i18n';
import { TickField } from '../../../components/tick-field';
import { many, type FieldsProps, type Kit } from './kit';

function SomeCorrections( { more, given, set, error }: FieldsProps ) {
	return (
		<TickField
			legend={ __( 'Which of them are granted?', 'rights-desk' ) }
			options={ ( more?.corrections ?? [] ).map( ( row ) => ( {
				value: String( row.id ),
				label: `${ row.label }: ${ row.wanted || row.note }`,
			} ) ) }
			value={ many( given, 'corrections' ) }
			onChange={ ( corrections ) => set( { corrections } ) }
			error={ error( 'corrections' ) }
		/>
	);
}

export const someCorrections: Kit = {
	start: () => ( { corrections: [] } ),
	ready: ( given ) => many( given, 'corrections' ).length > 0,
	Fields: SomeCorrections,
	toSend: ( given ) => ( {
		corrections: many( given, 'corrections' ).map( Number ),
	} ),
};
