/* P03: one version, one mail a person: after a cancelled notice, from two desks at once, and when the database gives out. */
import { site, type Session, type Site } from '../site/site';
import { act, announced, drafted, finished, read } from '../steps/notices';
import * as policy from '../steps/policy';
import { anyone } from '../steps/story';
import { bySparkPost } from '../steps/transport';

describe( 'A version is told of once', () => {
	let on: Site;
	let admin: Session;

	const commenter = async ( name: string ): Promise< string > => {
		const email = anyone( name );
		await on.fixture( 'person', { email, comments: 1 } );
		return email;
	};

	const got = async ( about: string ): Promise< Map< string, number > > => {
		const times = new Map< string, number >();
		for ( const { to, text } of await on.mails() ) {
			if ( text.includes( about ) ) {
				times.set( to.join(), ( times.get( to.join() ) ?? 0 ) + 1 );
			}
		}
		return times;
	};

	/** How often a query with these words still fails. */
	const left = () => on.fixture< number >( 'query-fails', { look: true } );

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
	} );

	afterEach( async () => {
		await on.fixture( 'query-fails', {} );
		await on.clock( null );
		await on
			.wp( 'option', 'delete', 'rights_desk_test_mail' )
			.catch( () => '' );
	} );

	afterAll( () => policy.forget( on ) );

	it( 'after a notice that was cancelled halfway, mails those alone whom it had not reached', async () => {
		const people: string[] = [];
		for ( let nr = 0; nr < 6; nr++ ) {
			people.push( await commenter( `half${ nr }` ) );
		}
		const version = await announced( on, 'Halfway cancelled.' );
		const first = await drafted( admin, version, [ 'commenters' ] );
		// All are gathered, nobody is mailed yet.
		await on.wp( 'option', 'update', 'rights_desk_test_mail', 'down' );
		await act( admin, first.id, 'send' );
		await on.work();
		await act( admin, first.id, 'pause' );
		await on.wp( 'option', 'delete', 'rights_desk_test_mail' );
		// The newest person's turn comes never; one could not be reached; the others have it.
		const keys = await on.sql(
			`SELECT id FROM {prefix}rights_desk_notice_recipients WHERE notice_id = ${ first.id } ORDER BY id DESC LIMIT 3`
		);
		const [ never, failed, mailed ] = keys.map( ( { id } ) => id );
		await on.fixture( 'sql', {
			queries: [
				`UPDATE {prefix}rights_desk_notice_recipients SET state = 'sent', sealed = '', next_at = NULL WHERE notice_id = ${ first.id } AND id <= ${ mailed }`,
				`UPDATE {prefix}rights_desk_notice_recipients SET state = 'failed', next_at = NULL WHERE id = ${ failed }`,
				`UPDATE {prefix}rights_desk_notice_recipients SET state = 'waiting' WHERE id = ${ never }`,
			],
		} );
		const { skipped } = await act( admin, first.id, 'cancel' );

		const second = await drafted( admin, version, [ 'commenters' ] );
		expect( second.id ).not.toBe( first.id );
		await act( admin, second.id, 'send' );
		const done = await finished( on, admin, second.id );
		expect( [ done.state, done.people, done.skipped ] ).toEqual( [
			'done',
			2,
			skipped,
		] );
		expect( await got( 'Halfway cancelled.' ) ).toEqual(
			new Map( people.slice( 4 ).map( ( email ) => [ email, 1 ] ) )
		);
	}, 180_000 );

	it( 'waits for what becomes of mails that were on their way when it was cancelled', async () => {
		const spark = await bySparkPost( on );
		let ahead = 0;
		const later = async ( minutes: number ) => {
			ahead += minutes * 60_000;
			spark.ahead( ahead );
			await on.clock( new Date( Date.now() + ahead ).toISOString() );
		};
		try {
			for ( const [ fault, arrived ] of [
				[ 'done, then hang up', true ],
				[ 'hang up', false ],
			] as const ) {
				const email = await commenter( 'under-way' );
				const version = await announced( on, `Under way: ${ fault }` );
				const first = await drafted( admin, version, [ 'commenters' ] );
				// The first thing sent from now on is the notice.
				await on.work();
				spark.fail( fault );
				await act( admin, first.id, 'send' );
				await on.work();
				expect( ( await read( admin, first.id ) ).figures ).toEqual( {
					unsure: expect.any( Number ),
				} );
				await act( admin, first.id, 'cancel' );
				spark.recover();

				const second = await drafted( admin, version, [
					'commenters',
				] );
				await act( admin, second.id, 'send' );
				await on.work();
				const times = () => spark.delivered.get( email ) ?? 0;
				expect( times() ).toBe( arrived ? 1 : 0 );
				expect( ( await read( admin, second.id ) ).state ).toBe(
					'running'
				);
				for ( let turn = 0; turn < 4; turn++ ) {
					await later( 16 );
					await on.work();
				}
				expect( [
					times(),
					( await read( admin, second.id ) ).state,
				] ).toEqual( [ 1, 'done' ] );
			}
		} finally {
			await spark.end();
		}
	}, 240_000 );

	it( 'is one draft, however many ask for it at once', async () => {
		const version = await announced( on, 'Two desks at once.' );
		const drafts = await Promise.all(
			[ 1, 2, 3, 4 ].map( () =>
				admin.rest< { id: number } >( 'POST', 'notices', { version } )
			)
		);
		expect( drafts.map( ( { status } ) => status ) ).toEqual( [
			200, 200, 200, 200,
		] );
		const ids = new Set( drafts.map( ( { body } ) => body.id ) );
		expect( ids.size ).toBe( 1 );
		const rows = await on.sql(
			`SELECT id FROM {prefix}rights_desk_notices WHERE version = ${ version }`
		);
		expect( rows ).toHaveLength( 1 );
		// Should there be two from before, one of them goes.
		await on.fixture( 'sql', {
			queries: [
				`INSERT INTO {prefix}rights_desk_notices (version, state, texts, sources, figures, created_at) SELECT version, state, texts, sources, figures, created_at FROM {prefix}rights_desk_notices WHERE version = ${ version }`,
			],
		} );
		const older = await admin.rest(
			'POST',
			`notices/${ [ ...ids ][ 0 ] }/actions`,
			{ action: 'send' }
		);
		expect( older.status ).toBe( 409 );
	}, 60_000 );

	it( 'misses nobody when the database gives out once, and says so when it goes on', async () => {
		const email = await commenter( 'gives-out' );
		const { id } = await drafted(
			admin,
			await announced( on, 'The database gave out.' ),
			[ 'commenters' ]
		);
		const words = 'SELECT comment_ID AS id, comment_author_email';
		await on.fixture( 'query-fails', { words, times: 1 } );
		await act( admin, id, 'send' );
		await on.work();
		expect( await left() ).toBe( 0 );
		const after = await read( admin, id );
		expect( [ after.state, after.trouble ] ).toEqual( [ 'running', '' ] );
		await on.clock( new Date( Date.now() + 60_000 ).toISOString() );
		const done = await finished( on, admin, id );
		expect( done.state ).toBe( 'done' );
		expect( ( await got( 'The database gave out.' ) ).get( email ) ).toBe(
			1
		);

		// An estimate is no estimate then.
		const next = await drafted(
			admin,
			await announced( on, 'It gave out for long.' ),
			[ 'commenters' ]
		);
		await on.fixture( 'query-fails', { words, times: 1 } );
		expect(
			( await admin.rest( 'GET', `notices/${ next.id }/estimate` ) )
				.status
		).toBe( 500 );
		await on.fixture( 'query-fails', { words, times: 100 } );
		await act( admin, next.id, 'send' );
		for ( let minute = 2; minute < 20; minute += 5 ) {
			await on.clock(
				new Date( Date.now() + minute * 60_000 ).toISOString()
			);
			await on.work();
		}
		const stuck = await read( admin, next.id );
		expect( stuck.state ).toBe( 'running' );
		expect( stuck.trouble ).toContain( 'rights_desk_no_such_table' );
		await on.fixture( 'query-fails', {} );
		await on.clock( new Date( Date.now() + 3_600_000 ).toISOString() );
		const fine = await finished( on, admin, next.id );
		expect( [ fine.state, fine.trouble ] ).toEqual( [ 'done', '' ] );
		expect( ( await got( 'It gave out for long.' ) ).get( email ) ).toBe(
			1
		);
	}, 180_000 );
} );
