import { word as wordOf } from '../steps/jobs';
import { anyone, confirmed, decide, get } from '../steps/story';
import { bySparkPost, stateOf } from '../steps/transport';
import { site, type Site } from '../site/site';
import type { Webhook } from '../site/sparkpost';

interface Bounce {
	id: number;
	email: string;
	kind: string;
	reason: string;
	times: number;
	first_at: string;
	last_at: string;
	reached_at: string | null;
}

let number = 0;

/** An event as a webhook posts it. */
const event = (
	type: string,
	email: string,
	minutesAgo: number,
	more: object = {}
) => ( {
	msys: {
		message_event: {
			type,
			event_id: `${ Date.now() }${ ++number }`,
			rcpt_to: email,
			raw_rcpt_to: email,
			timestamp: String(
				Math.floor( Date.now() / 1000 ) - minutesAgo * 60
			),
			customer_id: '1',
			message_id: '000443ee14578172be22',
			friendly_from: 'wordpress@example.test',
			ip_pool: 'shared',
			subject: 'Uw bestelling, met een “aanhaling” en een { accolade }',
			...more,
		},
	},
} );
const bounce = ( email: string, minutesAgo: number, more: object = {} ) =>
	event( 'bounce', email, minutesAgo, {
		bounce_class: '10',
		reason: `550 5.1.1 <${ email }> user unknown`,
		...more,
	} );

describe( 'Acceptance 6: what SparkPost posts', () => {
	let on: Site;
	let spark: Awaited< ReturnType< typeof bySparkPost > >;
	let hook: Webhook;

	const of = async ( email: string ): Promise< Bounce | undefined > => {
		const by = await on.admin();
		const { body } = await by.rest< Bounce[] >(
			'GET',
			'transport/bounces'
		);
		return body.find( ( one ) => one.email === email );
	};

	beforeAll( async () => {
		on = await site();
		spark = await bySparkPost( on );
		const by = await on.admin();
		// SparkPost takes no other ports than 80 and 443, and says so.
		const refused = await by.rest< { done: boolean; message: string } >(
			'POST',
			'transport/webhook'
		);
		expect( refused.body.done ).toBe( false );
		expect( refused.body.message ).toContain( '443' );
		expect( ( await stateOf( on ) ).webhook.set_up ).toBe( false );

		spark.ports.add( new URL( on.url ).port );
		const made = await by.rest< { done: boolean } >(
			'POST',
			'transport/webhook'
		);
		expect( made.body ).toMatchObject( { done: true } );
		hook = spark.webhooks[ 0 ]!;
		expect( hook.target ).toContain( 'rights-desk/v1/sparkpost/events' );
		expect( hook.events ).toContain( 'spam_complaint' );
	}, 60_000 );

	afterAll( async () => {
		await on.clock( null );
		await ( await on.admin() ).rest( 'DELETE', 'transport/webhook' );
		expect( spark.webhooks ).toEqual( [] );
		await spark.end();
	} );

	it( 'keeps whom mail doesn’t reach, sealed, and shows it to staff', async () => {
		const email = anyone( 'gone' );
		const { status, body } = await spark.post( hook, [
			bounce( email, 10 ),
		] );
		expect( status ).toBe( 200 );
		expect( JSON.parse( body ) ).toEqual( { taken: 1, known: false } );
		expect( await of( email ) ).toMatchObject( {
			kind: 'hard',
			times: 1,
			reason: `550 5.1.1 user unknown`,
			reached_at: null,
		} );
		for ( const table of [ 'bounces', 'mail_batches', 'mail_reached' ] ) {
			const rows = await on.sql(
				`SELECT * FROM {prefix}rights_desk_${ table }`
			);
			expect( JSON.stringify( rows ) ).not.toContain( 'gone-' );
		}
		expect( ( await stateOf( on ) ).webhook.last_at ).not.toBeNull();
	} );

	it( 'counts nothing twice: neither a batch that comes again, nor its events in another', async () => {
		const email = anyone( 'twice' );
		const batch = [ bounce( email, 20 ), bounce( email, 10 ) ];
		const id = `batch-${ Date.now() }`;
		await spark.post( hook, batch, { id } );
		const again = await spark.post( hook, batch, { id } );
		expect( again.status ).toBe( 200 );
		expect( JSON.parse( again.body ) ).toEqual( { taken: 0, known: true } );
		await spark.post( hook, batch );
		await Promise.all(
			Array.from( { length: 4 }, () =>
				spark.post( hook, [ batch[ 1 ] ], { id: `${ id }-at-once` } )
			)
		);
		expect( ( await of( email ) )?.times ).toBe( 2 );
	} );

	it( 'lets nobody else in', async () => {
		const email = anyone( 'forged' );
		const password = hook.auth_credentials.password ?? '';
		const without = { ...hook, auth_type: 'none', custom_headers: {} };
		const headers = ( user: string, word: string ) => ( {
			Authorization: `Basic ${ Buffer.from(
				`${ user }:${ word }`
			).toString( 'base64' ) }`,
		} );
		for ( const wrong of [
			{},
			headers( 'rights-desk', 'wrong' ),
			headers( 'admin', 'password' ),
			headers( 'rights-desk', password.slice( 0, -1 ) ),
			{ 'X-Rights-Desk-Token': 'wrong' },
		] ) {
			const { status, body } = await spark.post(
				without,
				[ bounce( email, 1 ) ],
				{ headers: wrong }
			);
			expect( status ).toBe( 401 );
			expect( body ).toContain( 'not_sparkpost' );
		}
		expect( await of( email ) ).toBeUndefined();
		// Where a web server keeps the Authorization header from PHP.
		const { status } = await spark.post(
			{ ...without, custom_headers: hook.custom_headers },
			[ bounce( email, 1 ) ]
		);
		expect( status ).toBe( 200 );
		expect( await of( email ) ).toBeDefined();
		// The password is nowhere here.
		const rows = await on.sql(
			"SELECT option_value FROM {prefix}options WHERE option_name LIKE 'rights_desk%'"
		);
		expect( JSON.stringify( rows ) ).not.toContain( password );
	} );

	it( 'comes to the same state in whatever order it is told', async () => {
		const events = ( email: string ) => [
			bounce( email, 50, { bounce_class: '22', reason: '452 full' } ),
			bounce( email, 40 ),
			event( 'delivery', email, 30 ),
		];
		const [ one, other ] = [ anyone( 'order' ), anyone( 'order' ) ];
		await spark.post( hook, events( one ) );
		for ( const told of events( other ).reverse() ) {
			await spark.post( hook, [ told ] );
		}
		const [ first, last ] = [ await of( one ), await of( other ) ];
		expect( first ).toMatchObject( {
			kind: 'hard',
			times: 2,
			reached_at: expect.any( String ) as string,
		} );
		expect( first!.last_at > first!.first_at ).toBe( true );
		expect( {
			...last,
			id: 0,
			email: '',
			reason: '',
		} ).toEqual( {
			...first,
			id: 0,
			email: '',
			reason: '',
			first_at: last?.first_at,
			last_at: last?.last_at,
			reached_at: last?.reached_at,
		} );
		// A complaint is not undone by what came before or after.
		const angry = anyone( 'angry' );
		await spark.post( hook, [ event( 'spam_complaint', angry, 20 ) ] );
		await spark.post( hook, [ bounce( angry, 10 ) ] );
		await spark.post( hook, [ bounce( angry, 30 ) ] );
		expect( ( await of( angry ) )?.kind ).toBe( 'complaint' );
	} );

	it( 'is told nothing of other sites of the same account', async () => {
		const email = anyone( 'elsewhere' );
		await spark.post( hook, [
			bounce( email, 1, { rcpt_meta: { rights_desk_site: 'other' } } ),
		] );
		expect( await of( email ) ).toBeUndefined();
		expect( await on.fixture( 'mail', { to: email } ) ).toBe( true );
		const meta = spark.messages.find(
			( { to } ) => to === email
		)?.metadata;
		await spark.post( hook, [ bounce( email, 1, { rcpt_meta: meta } ) ] );
		expect( await of( email ) ).toBeDefined();
	} );

	it( 'takes ten thousand events in a batch, in time', async () => {
		const crowd = Date.now().toString( 36 );
		const batch = Array.from( { length: 10_000 }, ( _one, nr ) =>
			nr % 50 === 0
				? bounce( `many-${ crowd }-${ nr }@example.test`, 5 )
				: event(
						'delivery',
						`many-${ crowd }-${ nr }@example.test`,
						5,
						{
							rcpt_meta: { filler: 'x'.repeat( 300 ) },
						}
					)
		);
		const before = ( await stateOf( on ) ).bounces;
		const began = Date.now();
		const { status, body } = await spark.post( hook, batch );
		expect( { status, body } ).toEqual( {
			status: 200,
			body: JSON.stringify( { taken: 10_000, known: false } ),
		} );
		expect( Date.now() - began ).toBeLessThan( 10_000 );
		await on.work();
		expect( ( await stateOf( on ) ).bounces ).toBe( before + 200 );
	}, 120_000 );

	it.each< [ string, () => string, number, string ] >( [
		[
			'more than ten thousand events',
			() =>
				`[${ Array.from( { length: 10_001 }, () => '{"msys":{}}' ) }]`,
			413,
			'10000',
		],
		[
			'more bytes than the site takes',
			() => `[${ ' '.repeat( 49 * 1024 * 1024 ) }]`,
			413,
			'MB',
		],
		[ 'half a batch', () => '[{"msys":{}},{"msys"', 400, 'not_a_batch' ],
		[ 'an object', () => '{"msys":{}}', 400, 'not_a_batch' ],
		[ 'a page', () => '<html>Hello</html>', 400, 'not_a_batch' ],
		[
			'a batch nested without end',
			() => '[{"msys":'.repeat( 20_000 ),
			400,
			'not_a_batch',
		],
		[ 'nothing', () => '', 400, 'not_a_batch' ],
	] )( 'refuses %s and says why', async ( _name, text, wanted, says ) => {
		const { status, body } = await spark.post( hook, [], { text: text() } );
		expect( status ).toBe( wanted );
		expect( body ).toContain( says );
	} );

	it( 'hands it out to the person, and it goes with them', async () => {
		const email = anyone( 'export' );
		await spark.post( hook, [ bounce( email, 3 ) ] );
		const { exported, removed } = await on.fixture< {
			exported: string;
			removed: number;
		} >( 'own-mail', { email } );
		expect( exported ).toContain( 'user unknown' );
		expect( removed ).toBe( 1 );
		expect( await of( email ) ).toBeUndefined();
	} );

	it.each( [ 0, 30 ] )(
		'keeps nothing of who was erased, with the ledger kept for %d days',
		async ( days ) => {
			const by = await on.admin();
			const email = anyone( 'erased' );
			const settings = async ( more: object ) =>
				expect(
					( await by.rest( 'PUT', 'settings', more ) ).status
				).toBe( 200 );
			await settings( {
				mail_transport: 'wordpress',
				backup_days: days,
			} );
			try {
				await on.fixture( 'person', { email, comments: 1 } );
				const { id } = await confirmed( on, 'erasure', email );
				await decide( by, id, 'grant' );
				await settings( { mail_transport: 'sparkpost' } );
				await decide( by, id, 'carry_out', {
					word: await wordOf( by, id ),
				} );
				await on.work();
				expect( ( await get( on, id ) ).state ).toBe( 'done' );
				const last = spark.messages.find( ( { to } ) => to === email );
				expect( last?.metadata ).toMatchObject( {
					rights_desk_last: '1',
				} );
				// No other message bears it, sent in the same breath or later.
				expect( await on.fixture( 'mail', { to: email } ) ).toBe(
					true
				);
				const other = spark.messages.findLast(
					( { to } ) => to === email
				);
				expect( other?.metadata ).not.toHaveProperty(
					'rights_desk_last'
				);

				const metadata = { rcpt_meta: last?.metadata };
				const { body } = await spark.post( hook, [
					event( 'delivery', email, 2, metadata ),
					bounce( email, 1, metadata ),
					// An order's mail of last week: only the ledger can tell.
					...( days > 0 ? [ bounce( email, 1 ) ] : [] ),
				] );
				expect( JSON.parse( body ) ).toMatchObject( {
					taken: days > 0 ? 1 : 0,
				} );
				await on.work();
				expect( await of( email ) ).toBeUndefined();
				const { places } = await on.fixture< { places: string[] } >(
					'search-all',
					{ email }
				);
				expect( places ).toEqual( [] );
			} finally {
				await settings( {
					mail_transport: 'sparkpost',
					backup_days: 30,
				} );
			}
		},
		120_000
	);

	it( 'ends half a year after the last', async () => {
		const email = anyone( 'old' );
		await spark.post( hook, [ bounce( email, 3 ) ] );
		await on.clock(
			new Date( Date.now() + 181 * 86_400_000 ).toISOString()
		);
		await on.work();
		expect( await of( email ) ).toBeUndefined();
		expect(
			await on.sql( 'SELECT * FROM {prefix}rights_desk_mail_batches' )
		).toEqual( [] );
	} );
} );
