import { site, type Session, type Site } from '../site/site';
import { act, announced, drafted, read, type Notice } from '../steps/notices';
import * as policy from '../steps/policy';
import { anyone } from '../steps/story';
import { bySparkPost } from '../steps/transport';

/* P03 and P07 together: what SparkPost says, and what it leaves unsaid. */
describe( 'A notice by SparkPost', () => {
	let on: Site;
	let admin: Session;
	let spark: Awaited< ReturnType< typeof bySparkPost > >;
	let email: string;
	let ahead = 0;

	const later = async ( minutes: number ) => {
		ahead += minutes * 60_000;
		spark.ahead( ahead );
		await on.clock( new Date( Date.now() + ahead ).toISOString() );
	};

	/** A notice on its way to everybody who commented. */
	const begun = async ( about: string ): Promise< Notice > => {
		const { id } = await drafted( admin, await announced( on, about ), [
			'commenters',
		] );
		const notice = await act( admin, id, 'send' );
		expect( notice.via ).toBe( 'sparkpost' );
		await on.work();
		return read( admin, id );
	};

	const times = () => spark.delivered.get( email ) ?? 0;

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		spark = await bySparkPost( on );
	}, 60_000 );

	beforeEach( async () => {
		email = anyone( 'told' );
		await on.fixture( 'person', {
			email,
			name: 'An <b>Claes</b>',
			comments: 1,
		} );
	} );

	afterEach( async () => {
		spark.recover();
		spark.rules.message = () => 'delivery';
		ahead = 0;
		spark.ahead( 0 );
		await on.clock( null );
	} );

	afterAll( async () => {
		await policy.forget( on );
		await spark.end();
	} );

	it( 'is one call for many, each greeted by name, nobody watched, braces as they were typed', async () => {
		const before = spark.calls.length;
		const notice = await begun( 'We use {{ braces }} and {greeting}.' );
		expect( notice.state ).toBe( 'done' );
		const calls = spark.calls
			.slice( before )
			.filter( ( { path } ) => path.endsWith( '/transmissions' ) );
		expect( calls ).toHaveLength( 1 );
		const sent = spark.messages.findLast( ( { to } ) => to === email );
		expect( sent?.text ).toContain( 'We use {{ braces }} and' );
		expect( sent?.html ).not.toContain( '<b>Claes' );
		expect( sent?.options ).toMatchObject( {
			transactional: true,
			open_tracking: false,
			click_tracking: false,
		} );
		expect( times() ).toBe( 1 );
	}, 60_000 );

	it( 'is not sent again when its answer was lost: events tell that it arrived', async () => {
		spark.fail( 'done, then hang up' );
		const notice = await begun( 'Lost answer.' );
		expect( notice.figures ).toEqual( { unsure: notice.people } );
		// Too early to ask: silence would prove nothing.
		await later( 10 );
		const asked = spark.calls.length;
		await on.work();
		expect( spark.calls ).toHaveLength( asked );
		await later( 6 );
		await on.work();
		const after = await read( admin, notice.id );
		expect( [ after.state, after.figures ] ).toEqual( [
			'done',
			{ delivered: notice.people },
		] );
		expect( times() ).toBe( 1 );
	}, 60_000 );

	it( 'is sent again when it never arrived, not before that is certain', async () => {
		spark.fail( 'hang up' );
		const notice = await begun( 'Never arrived.' );
		await later( 16 );
		await on.work();
		expect( times() ).toBe( 0 );
		await later( 16 );
		await on.work();
		await on.work();
		expect( ( await read( admin, notice.id ) ).state ).toBe( 'done' );
		expect( times() ).toBe( 1 );
	}, 60_000 );

	it( 'tells whom SparkPost refused within a batch, and sends to nobody else again', async () => {
		const refused = email;
		const other = anyone( 'other' );
		await on.fixture( 'person', { email: other, comments: 1 } );
		spark.rules.message = ( to ) => ( to === refused ? null : 'delivery' );
		const notice = await begun( 'One is refused.' );
		await later( 16 );
		await on.work();
		expect( ( await read( admin, notice.id ) ).figures.unsure ).toBe( 1 );
		await later( 25 * 60 );
		await on.work();
		const after = await read( admin, notice.id );
		expect( [ after.state, after.figures.failed ] ).toEqual( [
			'done',
			1,
		] );
		const { body } = await admin.rest< { email: string }[] >(
			'GET',
			`notices/${ notice.id }/recipients?state=failed`
		);
		expect( body.map( ( one ) => one.email ) ).toEqual( [ refused ] );
		expect( spark.delivered.get( other ) ).toBe( 1 );
	}, 60_000 );

	it.each( [ 401, 403, 422 ] )(
		'stands still, with the reason, when SparkPost says %d',
		async ( status ) => {
			spark.fail( { status, message: 'Not so' } );
			const notice = await begun( `Refused with ${ status }.` );
			expect( notice.state ).toBe( 'paused' );
			expect( notice.trouble ).toContain( String( status ) );
			expect( notice.figures ).toEqual( { waiting: notice.people } );
			await act( admin, notice.id, 'resume' );
			await on.work();
			expect( ( await read( admin, notice.id ) ).state ).toBe( 'done' );
			expect( times() ).toBe( 1 );
		},
		60_000
	);

	it( 'learns from the webhook what became of each mail, in whatever order it comes', async () => {
		const notice = await begun( 'Then it comes back.' );
		const campaign = spark.messages.findLast(
			( { to } ) => to === email
		)?.campaign;
		spark.ports.add( new URL( on.url ).port );
		await admin.rest( 'POST', 'transport/webhook' );
		const hook = spark.webhooks[ 0 ];
		if ( ! hook ) {
			throw new Error( 'No webhook' );
		}
		let nr = 0;
		const event = ( type: string ) => ( {
			msys: {
				message_event: {
					type,
					event_id: `${ Date.now() }${ ++nr }`,
					rcpt_to: email,
					campaign_id: campaign,
					timestamp: String( Math.floor( Date.now() / 1000 ) ),
					reason: `550 <${ email }> unknown`,
				},
			},
		} );
		const state = async () =>
			(
				await admin.rest< { state: string; reason: string }[] >(
					'POST',
					`notices/${ notice.id }/look-up`,
					{ email }
				)
			).body[ 0 ];
		await spark.post( hook, [ event( 'out_of_band' ) ] );
		await on.work();
		expect( ( await state() )?.state ).toBe( 'bounced' );
		expect( ( await state() )?.reason ).not.toContain( '@' );
		await spark.post( hook, [ event( 'delivery' ), event( 'injection' ) ] );
		await on.work();
		expect( ( await state() )?.state ).toBe( 'bounced' );
		await admin.rest( 'DELETE', 'transport/webhook' );
	}, 60_000 );
} );
