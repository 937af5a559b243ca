import { __ } from '@wordpress/i18n';
import type { FormField } from '../components/record-form';

export const investigationLabels = (): Record< string, string > => ( {
	tax: __( 'Tax', 'rights-desk' ),
	criminal: __( 'Criminal', 'rights-desk' ),
	other: __( 'Other', 'rights-desk' ),
} );

export const disclosureFields = (): FormField[] => [
	{
		name: 'authority',
		kind: 'text',
		required: true,
		label: __( 'Authority', 'rights-desk' ),
	},
	{
		name: 'reference',
		kind: 'text',
		label: __( 'Its reference', 'rights-desk' ),
	},
	{
		name: 'investigation',
		kind: 'choice',
		label: __( 'Investigation', 'rights-desk' ),
		options: Object.entries( investigationLabels() ).map(
			( [ value, label ] ) => ( { value, label } )
		),
	},
	{
		name: 'basis',
		kind: 'text',
		required: true,
		label: __( 'Law that compels you', 'rights-desk' ),
		help: __( 'Without one, data is not given.', 'rights-desk' ),
	},
	{
		name: 'asked_on',
		kind: 'date',
		required: true,
		label: __( 'Asked on', 'rights-desk' ),
	},
	{
		name: 'asked',
		kind: 'area',
		required: true,
		label: __( 'What was asked', 'rights-desk' ),
	},
	{
		name: 'contested',
		kind: 'area',
		label: __( 'What you contested, and how', 'rights-desk' ),
	},
	{
		name: 'given',
		kind: 'area',
		label: __( 'What was given', 'rights-desk' ),
		help: __( 'Empty: nothing.', 'rights-desk' ),
	},
	{ name: 'given_on', kind: 'date', label: __( 'Given on', 'rights-desk' ) },
	{
		name: 'decided_by',
		kind: 'text',
		label: __( 'Decided by', 'rights-desk' ),
	},
	{
		name: 'emails',
		kind: 'list',
		label: __( 'E-mail addresses of the people concerned', 'rights-desk' ),
		help: __( 'One a line. They stand sealed.', 'rights-desk' ),
	},
	{
		name: 'tell',
		kind: 'choice',
		label: __( 'May the person be told?', 'rights-desk' ),
		options: [
			{ value: 'no', label: __( 'No', 'rights-desk' ) },
			{ value: 'yes', label: __( 'Yes', 'rights-desk' ) },
			{ value: 'from', label: __( 'From a day on', 'rights-desk' ) },
		],
	},
	{ name: 'tell_from', kind: 'date', label: __( 'From', 'rights-desk' ) },
	{
		name: 'keep_until',
		kind: 'date',
		label: __( 'A law makes you keep this entry until', 'rights-desk' ),
		help: __(
			'Until then an erasure leaves it, and nothing leads to it from the person.',
			'rights-desk'
		),
	},
	{ name: 'keep_law', kind: 'text', label: __( 'Which law', 'rights-desk' ) },
];
