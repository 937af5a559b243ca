import { __ } from '@wordpress/i18n';
import type { Service } from '../../data/services';
import type { FormField } from '../components/record-form';

export const categoryLabels = (): Record< Service[ 'category' ], string > => ( {
	functional: __( 'Functional', 'rights-desk' ),
	analytical: __( 'Analytical', 'rights-desk' ),
	tracking: __( 'Tracking', 'rights-desk' ),
} );

export const kindLabels = () => [
	{ value: 'cookie', label: __( 'Cookie', 'rights-desk' ) },
	{ value: 'local', label: __( 'Local storage', 'rights-desk' ) },
	{ value: 'session', label: __( 'Session storage', 'rights-desk' ) },
	{ value: 'indexeddb', label: __( 'Database', 'rights-desk' ) },
	{ value: 'cache', label: __( 'Cache', 'rights-desk' ) },
];

/** In seconds; the first two need no number. */
export const units = () => [
	{ value: '0', label: __( 'until the browser closes', 'rights-desk' ) },
	{ value: '-1', label: __( 'until it is deleted', 'rights-desk' ) },
	{ value: '60', label: __( 'minutes', 'rights-desk' ) },
	{ value: '3600', label: __( 'hours', 'rights-desk' ) },
	{ value: '86400', label: __( 'days', 'rights-desk' ) },
	{ value: '31536000', label: __( 'years', 'rights-desk' ) },
];

/**
 * The largest unit that divides it.
 *
 * @param seconds Of a term.
 */
export function unitOf( seconds: number ): string {
	if ( seconds < 1 ) {
		return String( seconds );
	}
	const fits = [ 31536000, 86400, 3600 ].find(
		( unit ) => seconds % unit === 0
	);
	return String( fits ?? 60 );
}

export const serviceFields = ( fixed: boolean ): FormField[] => [
	{
		name: 'name',
		kind: 'text',
		required: true,
		label: __( 'Name', 'rights-desk' ),
	},
	...( fixed
		? []
		: [
				{
					name: 'category',
					kind: 'choice' as const,
					options: Object.entries( categoryLabels() ).map(
						( [ value, label ] ) => ( { value, label } )
					),
					label: __( 'Category', 'rights-desk' ),
					help: __(
						'Functional loads without asking. That is for what a visitor asked for, and no more.',
						'rights-desk'
					),
				},
			] ),
	{
		name: 'party',
		kind: 'text',
		label: __( 'Who runs it', 'rights-desk' ),
		help: __( 'Empty: this site itself.', 'rights-desk' ),
	},
	{
		name: 'place',
		kind: 'text',
		label: __( 'Where it is run', 'rights-desk' ),
	},
	{
		name: 'purpose',
		kind: 'text',
		required: true,
		label: __( 'What for', 'rights-desk' ),
		help: __( 'Visitors read this.', 'rights-desk' ),
	},
	{
		name: 'privacy',
		kind: 'text',
		label: __( 'Its privacy statement', 'rights-desk' ),
		help: 'https://…',
	},
	{
		name: 'delete',
		kind: 'text',
		label: __( 'Where its own cookies can be deleted', 'rights-desk' ),
		help: 'https://…',
	},
	{
		name: 'patterns',
		kind: 'list',
		label: __( 'Addresses', 'rights-desk' ),
		help: __(
			'One on each line: example.com, *.example.com for all below it, example.com/path. These are held back until a visitor allows them.',
			'rights-desk'
		),
	},
	{
		name: 'inline',
		kind: 'lines',
		label: __( 'What its scripts in the page hold', 'rights-desk' ),
		help: __(
			'One on each line, word for word. A script in the page that holds one of these is held back as well.',
			'rights-desk'
		),
	},
	{
		name: 'reload',
		kind: 'yes',
		label: __(
			'After withdrawal the page must be loaded anew to stop it',
			'rights-desk'
		),
	},
	...( fixed
		? []
		: [
				{
					name: 'active',
					kind: 'yes' as const,
					label: __( 'This site uses it', 'rights-desk' ),
					help: __(
						'What is no longer used is not in the list for visitors, and is held back as unknown.',
						'rights-desk'
					),
				},
			] ),
];
