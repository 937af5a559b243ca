import { __ } from '@wordpress/i18n';

export interface Register {
	name: string;
	title: string;
	description: string;
	icon:
		| 'groups'
		| 'list-view'
		| 'clock'
		| 'privacy'
		| 'shield'
		| 'id'
		| 'building'
		| 'search'
		| 'cloud'
		| 'sos';
}

/** The blocks of one kind: each shows a register, or an address, as the server writes it. */
export const registers = (): Register[] => [
	{
		name: 'processors',
		title: __( 'Processors', 'rights-desk' ),
		description: __(
			'Who processes data for you, from the register.',
			'rights-desk'
		),
		icon: 'groups',
	},
	{
		name: 'recipients',
		title: __( 'Recipients', 'rights-desk' ),
		description: __(
			'Who else receives data, from the register.',
			'rights-desk'
		),
		icon: 'groups',
	},
	{
		name: 'purposes',
		title: __( 'Purposes and legal bases', 'rights-desk' ),
		description: __(
			'What data is used for and why the law allows it, from the register.',
			'rights-desk'
		),
		icon: 'list-view',
	},
	{
		name: 'retention',
		title: __( 'How long data is kept', 'rights-desk' ),
		description: __(
			'Terms of your purposes, of the law, and of the settings.',
			'rights-desk'
		),
		icon: 'clock',
	},
	{
		name: 'rights',
		title: __( 'Privacy rights', 'rights-desk' ),
		description: __(
			'The rights that people can use on this site.',
			'rights-desk'
		),
		icon: 'privacy',
	},
	{
		name: 'collected-data',
		title: __( 'Data collected by itself', 'rights-desk' ),
		description: __(
			'What this site really keeps of its visitors, as found.',
			'rights-desk'
		),
		icon: 'search',
	},
	{
		name: 'measures',
		title: __( 'Security measures', 'rights-desk' ),
		description: __(
			'How data is protected, from the register.',
			'rights-desk'
		),
		icon: 'shield',
	},
	{
		name: 'access',
		title: __( 'Who has access', 'rights-desk' ),
		description: __(
			'Which roles of this site reach which data.',
			'rights-desk'
		),
		icon: 'shield',
	},
	{
		name: 'contact',
		title: __( 'Privacy contact', 'rights-desk' ),
		description: __(
			'The firm and its privacy contact, from the settings.',
			'rights-desk'
		),
		icon: 'id',
	},
	{
		name: 'authority',
		title: __( 'Data protection authority', 'rights-desk' ),
		description: __(
			'Where people can complain, from the settings.',
			'rights-desk'
		),
		icon: 'building',
	},
	{
		name: 'services-list',
		title: __( 'Cookie list', 'rights-desk' ),
		description: __(
			'Services and cookies by party, from the register.',
			'rights-desk'
		),
		icon: 'cloud',
	},
	{
		name: 'browser-help',
		title: __( 'Cookies in the browser', 'rights-desk' ),
		description: __(
			'How to refuse and delete cookies in Chrome, Firefox, Safari and Edge.',
			'rights-desk'
		),
		icon: 'sos',
	},
];
