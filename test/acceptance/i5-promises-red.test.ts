import { site, type Site } from '../site/site';
import { block, forget, paragraph, publish, write } from '../steps/policy';
import type { Looked } from '../steps/promises';

/* Each promise broken by hand: its check turns red, says why and where to mend it, and is as before afterwards. */
const key = 'f'.repeat( 64 );

type Values = Record< string, string | number >;

const table = ( name: string ) => `{prefix}rights_desk_${ name }`;

const insert = ( name: string, values: Values ) =>
	`INSERT INTO ${ table( name ) } (${ Object.keys( values ).join(
		','
	) }) VALUES (${ Object.values( values )
		.map( ( value ) => `'${ value }'` )
		.join( ',' ) })`;

const remove = ( name: string, where: string ) =>
	`DELETE FROM ${ table( name ) } WHERE ${ where }`;

/** One row that should not be, and its end. */
const row = ( name: string, values: Values, where: string ) => ( {
	breaks: [ insert( name, values ) ],
	mends: [ remove( name, where ) ],
} );

/** A request as the table has it; nothing else of it exists. */
const request = ( id: number, values: Values ) =>
	row(
		'requests',
		{
			id,
			kind: 'erasure',
			state: 'done',
			phase: 'closed',
			channel: 'form',
			month: '2026-11',
			...values,
		},
		`id = ${ id }`
	);

const bound = {
	role: 'processor',
	agreement: 'Of 2026',
	own_use: 'no',
	improves: 'no',
	onward: 'no',
	place: 'Ghent',
	purposes: [ 'contract' ],
	how: 'hand',
	told: true,
};

/** Somebody in the register. */
const party = ( name: string, values: Record< string, unknown > ) =>
	row(
		'processors',
		{ name, data: JSON.stringify( { ...bound, ...values } ), active: 1 },
		`name = '${ name }'`
	);

/** The newest post, whatever other tests left, loads a tracker: the front page may still be a cache's. */
const tracker = {
	breaks: [
		`INSERT INTO {prefix}posts (post_author, post_date, post_date_gmt, post_content, post_title, post_excerpt, post_status, post_name, to_ping, pinged, post_modified, post_modified_gmt, post_content_filtered, post_type) VALUES (1, '2037-01-01', '2037-01-01', '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>', 'Red', '', 'publish', 'rd-red', '', '', '2026-01-01', '2026-01-01', '', 'post')`,
	],
	mends: [ `DELETE FROM {prefix}posts WHERE post_name = 'rd-red'` ],
};

const page = `ID = ( SELECT option_value FROM {prefix}options WHERE option_name = 'wp_page_for_privacy_policy' )`;
const note = ( any: string ) =>
	`UPDATE {prefix}options SET option_value = CONCAT( 'a:1:{s:3:"any";i:', ${ any }, ';}' ) WHERE option_name = 'rights_desk_standings'`;

interface Way {
	number: string;
	what: string;
	breaks?: string[];
	mends?: string[];
	/** By REST: method, route, body; first what breaks it, then what mends it. */
	calls?: [ string, string, unknown ][];
	says: RegExp;
	state?: 'at_risk';
}

const held = ( id: number, until: string ) => ( {
	case_id: id,
	type: 'document',
	object_id: id,
	day: '2010-01-01',
	hold_id: 1,
	law: 'Red',
	until,
} );

const ways: Way[] = [
	{
		number: 'P01',
		what: 'a published text was changed',
		breaks: [
			`UPDATE ${ table( 'policy_versions' ) } SET html = CONCAT(html, '<!-- red -->')`,
		],
		mends: [
			`UPDATE ${ table(
				'policy_versions'
			) } SET html = REPLACE(html, '<!-- red -->', '')`,
		],
		says: /Not what was published: version/,
	},
	{
		number: 'P02',
		what: 'the page is no longer public',
		breaks: [
			`UPDATE {prefix}posts SET post_status = 'draft' WHERE ${ page }`,
		],
		mends: [
			`UPDATE {prefix}posts SET post_status = 'publish' WHERE ${ page }`,
		],
		says: /No public page shows the policy/,
	},
	{
		number: 'P03',
		what: 'a version changes the use of data and nobody was told',
		breaks: [ `UPDATE ${ table( 'policy_versions' ) } SET affects = 1` ],
		mends: [ `UPDATE ${ table( 'policy_versions' ) } SET affects = 0` ],
		says: /Nobody was told of version/,
	},
	{
		number: 'P04',
		what: 'a processor came that the text does not name',
		...party( 'Red Four', {} ),
		says: /says what is so no more/,
	},
	{
		number: 'P05',
		what: 'the policy page does not show the contact',
		says: /does not show the privacy contact/,
	},
	{
		number: 'P06',
		what: 'a processor has no agreement',
		...party( 'Red Six', { agreement: '' } ),
		says: /Without an agreement: .*Red Six/,
	},
	{
		number: 'P07',
		what: 'the register says SparkPost, and mail leaves otherwise',
		...party( 'Red Spark Post', {} ),
		says: /says that mail goes through SparkPost/,
	},
	{
		number: 'P08',
		what: 'the mail service could not be told',
		breaks: [
			...party( 'Red Eight', { how: 'sparkpost' } ).breaks,
			`INSERT INTO ${ table(
				'tasks'
			) } (request_id, processor_id, kind, about, how, state, sealed, said, progress, opened_at) SELECT 987000008, id, 'tell', 'erasure', 'sparkpost', 'failed', '', '', '', '2026-11-01' FROM ${ table(
				'processors'
			) } WHERE name = 'Red Eight'`,
		],
		mends: [
			remove( 'tasks', 'request_id = 987000008' ),
			...party( 'Red Eight', {} ).mends,
		],
		says: /could not be told/,
	},
	{
		number: 'P09',
		what: 'marketing no longer rests on consent',
		calls: [
			[ 'POST', 'purposes', { slug: 'newsletter', basis: '6(1)(f)' } ],
			[ 'POST', 'purposes', { slug: 'newsletter', basis: '6(1)(a)' } ],
		],
		says: /Marketing that does not rest on consent/,
	},
	{
		number: 'P10',
		what: 'a consent to marketing was never confirmed',
		...row(
			'consents',
			{
				email_key: key,
				sealed: '',
				purpose: 'newsletter',
				wording_id: 987000010,
				state: 'given',
				source: 'red',
				asked_at: '2026-01-01',
				given_at: '2026-01-01',
			},
			`email_key = '${ key }'`
		),
		says: /never confirmed by mail/,
	},
	{
		number: 'P11',
		what: 'a recipient is bound by nothing',
		...party( 'Red Eleven', {
			role: 'recipient',
			purposes: [ 'legal_duty' ],
			agreement: '',
		} ),
		says: /Bound by no agreement, oath or law: .*Red Eleven/,
	},
	{
		number: 'P12',
		what: 'a device’s address is whole past its days',
		calls: [
			[ 'POST', 'collected', { place: 'comments', days: 30 } ],
			[ 'POST', 'collected', { place: 'comments', days: 0 } ],
		],
		breaks: [
			`INSERT INTO {prefix}comments (comment_post_ID, comment_author, comment_author_email, comment_author_IP, comment_date, comment_date_gmt, comment_content, comment_agent) VALUES (1, 'Red', '', '203.0.113.99', '2020-01-01', '2020-01-01', 'Red', 'Red browser')`,
		],
		mends: [
			`DELETE FROM {prefix}comments WHERE comment_author_IP = '203.0.113.99'`,
		],
		says: /Kept whole past the days that you set/,
	},
	{
		number: 'P13',
		what: 'data was given and nobody decided it',
		calls: [
			[
				'POST',
				'disclosures',
				{
					authority: 'Red authority',
					investigation: 'tax',
					basis: 'Art. 1',
					asked: 'All',
					asked_on: '2026-01-01',
					given: 'All',
					contested: 'All',
				},
			],
		],
		mends: [ remove( 'disclosures', `asked_on = '2026-01-01'` ) ],
		says: /not said who decided/,
	},
	{
		number: 'P14',
		what: 'a client left and no erasure was opened',
		...row(
			'relations',
			{
				email_key: key,
				told: '',
				ended_on: '2026-01-01',
				request_id: 987000014,
			},
			`email_key = '${ key }'`
		),
		says: /left, and no erasure was opened/,
	},
	{
		number: 'P15',
		what: 'a record is kept past its term',
		breaks: [
			insert( 'held_cases', {
				id: 987000015,
				case_key: key,
				month: '2026-01',
				sealed: '',
			} ),
			insert( 'held_records', held( 987000015, '2020-01-01' ) ),
		],
		mends: [
			remove( 'held_records', 'case_id = 987000015' ),
			remove( 'held_cases', 'id = 987000015' ),
		],
		says: /kept longer than its law says/,
	},
	{
		number: 'P16',
		what: 'a record of somebody who left is not sealed',
		...row(
			'held_records',
			held( 987000016, '2090-01-01' ),
			'case_id = 987000016'
		),
		says: /who left (is|are) not sealed/,
	},
	{
		number: 'P17',
		what: 'a request waits past its day',
		...request( 987000017, {
			kind: 'inspection',
			state: 'confirmed',
			phase: 'open',
			due: '2020-01-01',
		} ),
		says: /requests? (is|are) late/,
	},
	{
		number: 'P18',
		what: 'a copy went elsewhere without an identity check',
		...row(
			'deliveries',
			{
				request_id: 987000018,
				way: 'address',
				scope: 'all',
				state: 'sent',
				sealed: '',
				sent_at: '2026-01-01',
			},
			'request_id = 987000018'
		),
		says: /\d (copy|copies) went elsewhere/,
	},
	{
		number: 'P19',
		what: 'an address is left of an anonymous request',
		breaks: [
			...request( 987000019, { kind: 'inspection', anonymised: 1 } )
				.breaks,
			insert( 'identity_checks', {
				request_id: 987000019,
				methods: 'left@example.test',
				sealed: '',
			} ),
		],
		mends: [
			remove( 'identity_checks', 'request_id = 987000019' ),
			...request( 987000019, {} ).mends,
		],
		says: /address stands in what is left of an anonymous request: identity_checks/,
	},
	{
		number: 'P20',
		what: 'a copy that is announced is not there',
		...row(
			'packages',
			{
				request_id: 987000020,
				job_id: 0,
				state: 'ready',
				public_key: key,
				folder: 'e'.repeat( 40 ),
				expires_at: '2090-01-01',
			},
			'request_id = 987000020'
		),
		says: /announced is not there/,
	},
	{
		number: 'P21',
		what: 'the policy page does not name the authority',
		says: /does not name the authority/,
	},
	{
		number: 'P22',
		what: 'a copy cannot be made',
		...row(
			'jobs',
			{
				request_id: 987000022,
				kind: 'export',
				state: 'attention',
				phase: 'sources',
				state_json: '{}',
			},
			'request_id = 987000022'
		),
		says: /cannot be made without you/,
	},
	{
		number: 'P23',
		what: 'a correction did not stick',
		...row(
			'corrections',
			{
				request_id: 987000023,
				place: 'account',
				state: 'failed',
				sealed: '',
			},
			'request_id = 987000023'
		),
		says: /did not stick/,
	},
	{
		number: 'P24',
		what: 'the site lost its note that somebody is restricted',
		breaks: [
			insert( 'standings', {
				email_key: key,
				state: 'restricted',
				causes: '[]',
				since: '2026-01-01',
			} ),
			note( '0' ),
		],
		mends: [
			remove( 'standings', `email_key = '${ key }'` ),
			note( `( SELECT COUNT(*) > 0 FROM ${ table( 'standings' ) } )` ),
		],
		says: /lost its note of it/,
	},
	{
		number: 'P25',
		what: 'a transfer was granted and no copy was made',
		...request( 987000025, { kind: 'portability', outcome: 'granted' } ),
		says: /no copy was made/,
	},
	{
		number: 'P26',
		what: 'an objection is open and the use goes on',
		...request( 987000026, {
			kind: 'objection',
			state: 'confirmed',
			phase: 'open',
			due: '2090-01-01',
		} ),
		says: /open, and the use goes on/,
	},
	{
		number: 'P27',
		what: 'a purpose makes profiles',
		calls: [
			[ 'POST', 'purposes', { slug: 'statistics', profiling: true } ],
			[ 'POST', 'purposes', { slug: 'statistics', profiling: false } ],
		],
		says: /Makes profiles/,
	},
	{
		number: 'P28',
		what: 'an erasure is closed without its proof',
		...request( 987000028, { outcome: 'granted', anonymised: 1 } ),
		says: /closed without its proof/,
	},
	{
		number: 'P29',
		what: 'a page follows visitors before they agreed',
		...tracker,
		says: /Before anybody agreed, these follow visitors: Google Tag Manager/,
	},
	{
		number: 'P30',
		what: 'there is something to refuse and no way to',
		state: 'at_risk',
		says: /something to refuse/,
	},
	{
		number: 'P31',
		what: 'a page loads from somebody whom no register names',
		says: /no register names them: .*www\.googletagmanager\.com/,
	},
	{
		number: 'P32',
		what: 'a form asks for data without a purpose',
		calls: [
			[ 'POST', 'purposes', { slug: 'service', active: false } ],
			[ 'POST', 'purposes', { slug: 'service', active: true } ],
		],
		says: /without a purpose/,
	},
	{
		number: 'P33',
		what: 'the register says what the site denies',
		calls: [
			[ 'POST', 'measures', { slug: 'https', active: true } ],
			[ 'POST', 'measures', { slug: 'https', drop: true } ],
		],
		says: /say otherwise .* does not begin with https/,
	},
];

describe( 'Issue 5: broken by hand, each check turns red', () => {
	let on: Site;
	let before: Map< string, Looked >;
	let broken: Map< string, Looked >;
	let after: Map< string, Looked >;

	const rest = async < T >(
		method: string,
		route: string,
		body?: unknown
	) => {
		const answer = await (
			await on.admin()
		).rest< T >( method, route, body );
		if ( answer.status > 299 ) {
			throw new Error( `${ route }: ${ JSON.stringify( answer.body ) }` );
		}
		return answer.body;
	};

	const lookAtAll = async () => {
		const { promises } = await on.fixture< { promises: Looked[] } >(
			'promises-look'
		);
		return new Map( promises.map( ( one ) => [ one.number, one ] ) );
	};

	const mend = async () => {
		await rest( 'PUT', 'settings', { policy_page: 0 } );
		for ( const { calls = [] } of ways ) {
			const [ , back ] = calls;
			if ( back ) {
				await rest( ...back );
			}
		}
		await on.fixture( 'sql', {
			queries: [
				...ways.flatMap( ( { mends = [] } ) => mends ),
				// Numbers go on where they were.
				...[ 'requests', 'held_cases' ].map(
					( name ) =>
						`ALTER TABLE ${ table( name ) } AUTO_INCREMENT = 1`
				),
			],
		} );
	};

	beforeAll( async () => {
		on = await site();
		await rest( 'PUT', 'settings', {
			contact_email: 'privacy@example.test',
		} );
		const { document } = await write(
			on,
			`${ paragraph( 'We promise.' ) }<!-- wp:rights-desk/processors /-->`,
			{ page: block }
		);
		const { status, body } = await publish( await on.admin(), document );
		if ( status > 299 ) {
			throw new Error( JSON.stringify( body ) );
		}
		// What an earlier run left, when it was stopped.
		await mend();
		before = await lookAtAll();
		const [ post ] = await on.sql(
			`SELECT ID FROM {prefix}posts WHERE post_type = 'post' AND post_status = 'publish' ORDER BY ID LIMIT 1`
		);
		await rest( 'PUT', 'settings', { policy_page: Number( post?.ID ) } );
		for ( const { calls = [] } of ways ) {
			const [ there ] = calls;
			if ( there ) {
				await rest( ...there );
			}
		}
		await on.fixture( 'sql', {
			queries: ways.flatMap( ( { breaks = [] } ) => breaks ),
		} );
		try {
			broken = await lookAtAll();
		} finally {
			await mend();
		}
		after = await lookAtAll();
	}, 240_000 );

	afterAll( async () => {
		await rest( 'PUT', 'settings', { contact_email: '' } );
		await forget( on );
	} );

	it.each( ways )(
		'$number when $what',
		( { number, says, state = 'broken' } ) => {
			const red = broken.get( number );
			expect( [ red?.state, red?.says ] ).toEqual( [
				state,
				expect.stringMatching( says ),
			] );
			expect( red?.evidence ).not.toHaveLength( 0 );
			expect( before.get( number )?.says ).not.toMatch( says );
			expect( after.get( number )?.says ).not.toMatch( says );
		}
	);
} );
