import { __ } from '@wordpress/i18n';
import type { FormField } from '../components/record-form';

export const basisLabels = (): Record< string, string > => ( {
	'6(1)(a)': __( 'Consent', 'rights-desk' ),
	'6(1)(b)': __( 'An agreement with the person', 'rights-desk' ),
	'6(1)(c)': __( 'A duty by law', 'rights-desk' ),
	'6(1)(d)': __( 'Vital interests', 'rights-desk' ),
	'6(1)(e)': __( 'The public interest', 'rights-desk' ),
	'6(1)(f)': __( 'Your legitimate interest', 'rights-desk' ),
} );

export const purposeFields = ( isNew: boolean ): FormField[] => [
	...( isNew
		? [
				{
					name: 'slug',
					kind: 'text',
					required: true,
					label: __( 'Short name', 'rights-desk' ),
					help: __(
						'Small letters, digits and _ only; it can’t be changed later.',
						'rights-desk'
					),
				} as const,
			]
		: [] ),
	{
		name: 'label',
		kind: 'text',
		required: true,
		label: __( 'Name', 'rights-desk' ),
	},
	{ name: 'what', kind: 'area', label: __( 'What is done', 'rights-desk' ) },
	{
		name: 'basis',
		kind: 'choice',
		label: __( 'It rests on', 'rights-desk' ),
		options: Object.entries( basisLabels() ).map(
			( [ value, label ] ) => ( {
				value,
				label: `${ label } (${ value })`,
			} )
		),
	},
	{
		name: 'interest',
		kind: 'area',
		label: __(
			'The legitimate interest, if it rests on that',
			'rights-desk'
		),
	},
	{ name: 'people', kind: 'text', label: __( 'Whose data', 'rights-desk' ) },
	{
		name: 'categories',
		kind: 'list',
		label: __( 'Which data', 'rights-desk' ),
		help: __( 'One a line.', 'rights-desk' ),
	},
	{ name: 'retention', kind: 'text', label: __( 'Kept for', 'rights-desk' ) },
	{
		name: 'necessary',
		kind: 'yes',
		label: __(
			'Necessary: goes on for a person whose data is restricted',
			'rights-desk'
		),
	},
	{
		name: 'marketing',
		kind: 'yes',
		label: __( 'Marketing: an objection is always founded', 'rights-desk' ),
	},
	{
		name: 'profiling',
		kind: 'yes',
		label: __( 'Profiles people automatically', 'rights-desk' ),
	},
	{
		name: 'active',
		kind: 'yes',
		label: __( 'You do this: what you don’t do is refused', 'rights-desk' ),
	},
];
