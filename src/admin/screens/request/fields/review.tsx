import { __ } from '@wordpress/i18n';
import { AreaField } from '../../../components/fields';
import { text, type FieldsProps, type Kit } from './kit';

function Review( { given, set, error }: FieldsProps ) {
	return (
		<>
			<AreaField
				label={ __(
					'What did you look at yourself? They will read this.',
					'rights-desk'
				) }
				required
				value={ text( given, 'reviewed' ) }
				onChange={ ( reviewed ) => set( { reviewed } ) }
				error={ error( 'reviewed' ) }
			/>
			<AreaField
				label={ __(
					'Your answer: does the decision stand, and why? They will read this.',
					'rights-desk'
				) }
				required
				value={ text( given, 'answer' ) }
				onChange={ ( answer ) => set( { answer } ) }
				error={ error( 'answer' ) }
			/>
		</>
	);
}

/** A person answers, after looking (Art. 22(3)). */
export const review: Kit = {
	start: () => ( { reviewed: '', answer: '' } ),
	ready: ( given ) =>
		[ 'reviewed', 'answer' ].every(
			( name ) => text( given, name ).trim() !== ''
		),
	Fields: Review,
};
