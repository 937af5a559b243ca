import { __ } from '@wordpress/i18n';
import type { More } from '../../../../data/more';
import { AreaField, ChoiceField } from '../../../components/fields';
import { TickField } from '../../../components/tick-field';
import { many, text, type FieldsProps, type Kit } from './kit';

const methods = ( more: More | undefined ) =>
	( more?.identity?.methods ?? [] ).map( ( { slug, label } ) => ( {
		value: slug,
		label,
	} ) );

function Ask( { more, given, set, error }: FieldsProps ) {
	return (
		<TickField
			legend={ __(
				'How may they prove it? Offer at least two ways.',
				'rights-desk'
			) }
			options={ methods( more ) }
			value={ many( given, 'methods' ) }
			onChange={ ( chosen ) => set( { methods: chosen } ) }
			error={ error( 'methods' ) }
		/>
	);
}

export const askIdentity: Kit = {
	// All of them: whoever leaves one out decides so.
	start: ( more ) => ( {
		methods: methods( more ).map( ( { value } ) => value ),
	} ),
	ready: ( given ) => many( given, 'methods' ).length > 1,
	Fields: Ask,
};

function Check( { more, given, set, error }: FieldsProps ) {
	return (
		<>
			<ChoiceField
				label={ __( 'How was it checked?', 'rights-desk' ) }
				value={ text( given, 'method' ) }
				options={ [
					{ value: '', label: __( 'Choose', 'rights-desk' ) },
					...methods( more ),
				] }
				onChange={ ( method ) => set( { method } ) }
				error={ error( 'method' ) }
			/>
			<ChoiceField
				label={ __( 'What came of it?', 'rights-desk' ) }
				value={ text( given, 'outcome' ) }
				options={ [
					{ value: '', label: __( 'Choose', 'rights-desk' ) },
					{
						value: 'proven',
						label: __( 'It is this person', 'rights-desk' ),
					},
					{
						value: 'not_proven',
						label: __( 'It was not proven', 'rights-desk' ),
					},
				] }
				onChange={ ( outcome ) => set( { outcome } ) }
				error={ error( 'outcome' ) }
			/>
			<AreaField
				label={ __( 'Note', 'rights-desk' ) }
				help={ __(
					'Never write down the number of an identity paper.',
					'rights-desk'
				) }
				rows={ 2 }
				value={ text( given, 'note' ) }
				onChange={ ( note ) => set( { note } ) }
				error={ error( 'note' ) }
			/>
		</>
	);
}

export const recordIdentity: Kit = {
	start: () => ( { method: '', outcome: '', note: '' } ),
	ready: ( given ) =>
		text( given, 'method' ) !== '' && text( given, 'outcome' ) !== '',
	Fields: Check,
};
