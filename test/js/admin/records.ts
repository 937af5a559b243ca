import type { RightsRequest, SettingsAnswer } from '../../../src/data/types';

export const request = (
	change: Partial< RightsRequest > = {}
): RightsRequest => ( {
	id: 12,
	kind: 'inspection',
	state: 'in_progress',
	channel: 'form',
	outcome: null,
	locale: 'nl_NL',
	subject: {
		email: 'lotte@example.test',
		name: 'Lotte Peeters',
		message: 'Everything, please.',
		user_id: 0,
	},
	received_at: '2026-11-01T10:00:00Z',
	confirmed_at: '2026-11-01T11:00:00Z',
	decided_at: null,
	closed_at: null,
	month: '2026-11',
	days_taken: null,
	extended: false,
	anonymised: false,
	due: {
		promise: '2026-12-01',
		law: '2026-12-02',
		earlier: '2026-12-01',
		which: 'promise',
		days_left: 8,
		status: 'on_time',
		paused: false,
	},
	available_events: [
		{ event: 'grant', reason: false, word: null },
		{ event: 'refuse', reason: true, word: null },
	],
	job: null,
	...change,
} );

export const job = (
	change: Partial< NonNullable< RightsRequest[ 'job' ] > > = {}
): NonNullable< RightsRequest[ 'job' ] > => ( {
	id: 1,
	kind: 'export',
	state: 'running',
	phase: 'sources',
	done: 1,
	total: 4,
	attention: 0,
	message: '',
	...change,
} );

export const settings = (
	change: Partial< SettingsAnswer > = {}
): SettingsAnswer => ( {
	settings: {
		controller_name: '3D Config',
		controller_address: '',
		contact_name: 'Els',
		contact_email: 'privacy@example.test',
		contact_telephone: '',
		contact_address: '',
		authority_country: 'BE',
		promise_days: 30,
		page_days: 30,
		keep_handled_months: 36,
		account_erasure: 'delete',
		content_erasure: 'anonymise',
		worker_user: 0,
		policy_page: 0,
		purposes: '',
		recipients: '',
		retention: '',
		origin: '',
		automated_decisions: '',
		transfers: '',
		measures: '',
		backup_days: 30,
		notice_keep_months: 36,
		mail_transport: 'wordpress',
		consent_places: {},
		consent_wordings: {},
		consent_keep_months: 24,
		mail_unclassed: 'send',
		mails: {},
	},
	may_manage: true,
	authorities: [
		{
			country: 'BE',
			country_name: 'Belgium',
			name: 'Gegevensbeschermingsautoriteit',
			address: 'Drukpersstraat 35, 1000 Brussel',
			url: 'https://www.gegevensbeschermingsautoriteit.be',
			email: 'contact@apd-gba.be',
			telephone: '+32 2 274 48 00',
		},
		{
			country: 'NL',
			country_name: 'Netherlands',
			name: 'Autoriteit Persoonsgegevens',
			address: 'Den Haag',
			url: 'https://autoriteitpersoonsgegevens.nl',
			email: '',
			telephone: '',
		},
	],
	templates: [
		{
			name: 'refused',
			label: 'Refused',
			to: 'subject',
			subject: 'Your request',
			body: 'Dear {name}',
			placeholders: [ { name: 'reason', label: 'The reason' } ],
		},
	],
	administrators: [ { id: 1, name: 'Admin' } ],
	...change,
} );
