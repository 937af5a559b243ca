import { __ } from '@wordpress/i18n';
import type { FormField } from '../components/record-form';

const warrants = () => [
	{ value: 'no', label: __( 'No', 'rights-desk' ) },
	{ value: 'yes', label: __( 'Yes', 'rights-desk' ) },
	{ value: 'unclear', label: __( 'Not clear', 'rights-desk' ) },
];

export const findingLabels = (): Record< string, string > => ( {
	no_agreement: __(
		'No agreement with it is named (Art. 28).',
		'rights-desk'
	),
	no_basis: __( 'What binds it to secrecy is not stated.', 'rights-desk' ),
	contradicts: __(
		'It contradicts itself: no own use, yet it improves its services with the data or passes it on.',
		'rights-desk'
	),
	own_use: __(
		'It uses the data for its own ends: your policy says that nobody does.',
		'rights-desk'
	),
	onward: __(
		'It passes data on: your policy says that nobody does.',
		'rights-desk'
	),
	unclear: __(
		'Ask it whether it uses the data itself, or passes it on.',
		'rights-desk'
	),
	no_safeguards: __(
		'Data leaves the European Economic Area, but no safeguards are named.',
		'rights-desk'
	),
	no_place: __( 'It is not stated where the data is.', 'rights-desk' ),
	no_purpose: __( 'No purpose is named.', 'rights-desk' ),
	no_address: __(
		'It cannot be asked: there is no e-mail address.',
		'rights-desk'
	),
} );

export const howLabels = (): Record< string, string > => ( {
	sparkpost: __( 'By SparkPost’s API', 'rights-desk' ),
	mail: __( 'By mail, with a link to answer', 'rights-desk' ),
	hand: __( 'By hand: staff do it and tick it off', 'rights-desk' ),
	none: __( 'Not: all that it has is on this site', 'rights-desk' ),
} );

export const roleLabels = (): Record< string, string > => ( {
	processor: __( 'Processor: works for you', 'rights-desk' ),
	recipient: __( 'Recipient: decides for itself', 'rights-desk' ),
	joint: __( 'Decides together with you', 'rights-desk' ),
} );

const choices = ( labels: Record< string, string > ) =>
	Object.entries( labels ).map( ( [ value, label ] ) => ( {
		value,
		label,
	} ) );

/** The fields of a processor, in the order in which a firm knows them. */
export const processorFields = (
	purposes: { value: string; label: string }[]
): FormField[] => [
	{
		name: 'name',
		kind: 'text',
		required: true,
		label: __( 'Name', 'rights-desk' ),
	},
	{
		name: 'role',
		kind: 'choice',
		options: choices( roleLabels() ),
		label: __( 'Role', 'rights-desk' ),
	},
	{
		name: 'purposes',
		kind: 'ticks',
		options: purposes,
		label: __( 'What for', 'rights-desk' ),
	},
	{
		name: 'categories',
		kind: 'list',
		label: __( 'Which data', 'rights-desk' ),
		help: __(
			'One a line, such as account, comments, orders, documents. Empty: all.',
			'rights-desk'
		),
	},
	{
		name: 'agreement',
		kind: 'text',
		label: __( 'Agreement, and of when', 'rights-desk' ),
	},
	{
		name: 'bound_by',
		kind: 'choice',
		options: choices( {
			'': '—',
			agreement: __( 'The agreement', 'rights-desk' ),
			oath: __( 'An oath', 'rights-desk' ),
			law: __( 'The law', 'rights-desk' ),
		} ),
		label: __( 'Bound to secrecy by', 'rights-desk' ),
	},
	{
		name: 'own_use',
		kind: 'choice',
		options: warrants(),
		label: __( 'Uses the data for its own ends?', 'rights-desk' ),
	},
	{
		name: 'improves',
		kind: 'choice',
		options: warrants(),
		label: __( 'Uses it to improve its services?', 'rights-desk' ),
	},
	{
		name: 'metadata',
		kind: 'choice',
		options: warrants(),
		label: __( 'Collects metadata?', 'rights-desk' ),
	},
	{
		name: 'onward',
		kind: 'choice',
		options: warrants(),
		label: __( 'Passes data on?', 'rights-desk' ),
	},
	{
		name: 'says',
		kind: 'area',
		label: __( 'What it says about that', 'rights-desk' ),
	},
	{
		name: 'place',
		kind: 'text',
		label: __( 'Where the data is', 'rights-desk' ),
	},
	{
		name: 'outside',
		kind: 'yes',
		label: __( 'Outside the European Economic Area', 'rights-desk' ),
	},
	{
		name: 'safeguards',
		kind: 'area',
		label: __( 'Safeguards for that', 'rights-desk' ),
		help: __(
			'Such as standard clauses, or an adequacy decision.',
			'rights-desk'
		),
	},
	{
		name: 'retention',
		kind: 'text',
		label: __( 'How long it keeps the data', 'rights-desk' ),
	},
	{ name: 'contact', kind: 'area', label: __( 'Contact', 'rights-desk' ) },
	{
		name: 'how',
		kind: 'choice',
		options: choices( howLabels() ),
		label: __( 'How it is asked', 'rights-desk' ),
	},
	{
		name: 'email',
		kind: 'email',
		label: __( 'E-mail address for requests', 'rights-desk' ),
	},
	{
		name: 'copies',
		kind: 'yes',
		label: __(
			'Ask it for copies: it holds data that this site has not',
			'rights-desk'
		),
	},
	{
		name: 'told',
		kind: 'yes',
		label: __(
			'Tell it of corrections, erasures and restrictions (Art. 19)',
			'rights-desk'
		),
	},
	{ name: 'note', kind: 'area', label: __( 'Note', 'rights-desk' ) },
	{ name: 'active', kind: 'yes', label: __( 'In use', 'rights-desk' ) },
];
