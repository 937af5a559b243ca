import type {
	PolicyDocument,
	PolicyState,
	PolicyVersion,
} from '../../../src/data/policy';

export const document = (
	more: Partial< PolicyDocument > = {}
): PolicyDocument => ( {
	id: 7,
	locale: 'nl_BE',
	language: 'Dutch',
	title: 'Privacybeleid',
	edit_url: '/wp-admin/post.php?post=7&action=edit',
	changed: true,
	number: 1,
	...more,
} );

export const version = (
	more: Partial< PolicyVersion > = {}
): PolicyVersion => ( {
	id: 31,
	number: 1,
	locale: 'nl_BE',
	language: 'Dutch',
	title: 'Privacybeleid',
	sha256: 'ab12',
	changes: '',
	affects: false,
	effective_at: '2026-11-23T10:00:00Z',
	published_at: '2026-11-23T10:00:00Z',
	published_by: 'Kim',
	retracted_at: null,
	state: 'in_force',
	url: 'http://site.test/privacy/?rights_desk_version=1',
	...more,
} );

export const policy = ( more: Partial< PolicyState > = {} ): PolicyState => ( {
	documents: [ document() ],
	languages: [
		{ locale: 'nl_BE', language: 'Dutch' },
		{ locale: 'fr_BE', language: 'French' },
	],
	in_force: [ version() ],
	announced: [],
	page: {
		id: 3,
		url: 'http://site.test/privacy/',
		edit_url: '/wp-admin/post.php?post=3&action=edit',
		has_block: true,
	},
	out_of_step: [],
	may_manage: true,
	...more,
} );
