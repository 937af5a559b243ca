import {
	act,
	announced,
	drafted,
	finished,
	read,
	worker,
	type Notice,
} from '../steps/notices';
import { job, settle, word as wordOf } from '../steps/jobs';
import * as policy from '../steps/policy';
import { anyone, confirmed, decide, get, inspect } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

/* P03, the rest: who gets it, in which language, and what becomes of the record. */
describe( 'Notices of a new version', () => {
	let on: Site;
	let admin: Session;

	const commenter = ( email: string, more = {} ) =>
		on.fixture< { user_id: number } >( 'person', {
			email,
			comments: 1,
			...more,
		} );

	/** Sent, and worked off. */
	const sent = async ( id: number ): Promise< Notice > => {
		await act( admin, id, 'send' );
		return finished( on, admin, id );
	};

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
	} );

	afterEach( async () => {
		await on.clock( null );
		await on
			.wp( 'option', 'delete', 'rights_desk_test_mail' )
			.catch( () => '' );
	} );

	afterAll( () => policy.forget( on ) );

	it( 'leaves out who restricted their data, unless staff say that it concerns them too', async () => {
		const free = anyone( 'free' );
		const closed = anyone( 'closed' );
		await commenter( free );
		await commenter( closed );
		const { id: request } = await confirmed( on, 'restriction', closed );
		await decide( admin, request, 'grant' );

		const first = await drafted(
			admin,
			await announced( on, 'One thing.' ),
			[ 'commenters' ]
		);
		const done = await sent( first.id );
		expect( done.state ).toBe( 'done' );
		expect( done.skipped ).toBeGreaterThanOrEqual( 1 );
		expect(
			( await on.mails( free ) ).filter( ( { text } ) =>
				text.includes( 'One thing.' )
			)
		).toHaveLength( 1 );
		expect(
			( await on.mails( closed ) ).filter( ( { text } ) =>
				text.includes( 'One thing.' )
			)
		).toEqual( [] );

		const second = await drafted(
			admin,
			await announced( on, 'Another thing.' ),
			[ 'commenters' ],
			{ affected: true }
		);
		await sent( second.id );
		expect(
			( await on.mails( closed ) ).filter( ( { text } ) =>
				text.includes( 'Another thing.' )
			)
		).toHaveLength( 1 );
	}, 180_000 );

	it( 'writes to each in their language, once, whatever groups they stand in', async () => {
		const dutch = anyone( 'dutch' );
		await commenter( dutch, {
			account: true,
			locale: 'nl_NL',
			comments: 3,
			name: 'Mieke',
		} );
		const here = await policy.write( on, policy.paragraph( 'Words.' ), {
			locale: 'en_US',
		} );
		const there = await policy.write( on, policy.paragraph( 'Woorden.' ), {
			locale: 'nl_NL',
		} );
		const { body } = await policy.publish( admin, here.document, {
			documents: [ here.document, there.document ],
			affects: true,
			changes: {
				en_US: 'We keep less.',
				nl_NL: 'Wij bewaren minder.',
			},
		} );
		const { id, texts } = await drafted( admin, body.number, [
			'accounts',
			'commenters',
		] );
		expect( texts.map( ( { locale } ) => locale ).sort() ).toEqual( [
			'en_US',
			'nl_NL',
		] );
		await sent( id );
		const mails = ( await on.mails( dutch ) ).filter( ( { text } ) =>
			text.includes( 'bewaren minder' )
		);
		expect( mails ).toHaveLength( 1 );
		expect(
			( await on.mails( dutch ) ).filter( ( { text } ) =>
				text.includes( 'We keep less' )
			)
		).toEqual( [] );
	}, 120_000 );

	it( 'asks before a text loses what it must say, and sends nothing twice for one version', async () => {
		const version = await announced( on, 'Something.' );
		const { id, texts } = await drafted( admin, version, [ 'commenters' ] );
		const [ text ] = texts;
		const refused = await admin.rest< { data: { field: string } } >(
			'PUT',
			`notices/${ id }`,
			{
				texts: {
					[ text?.locale ?? '' ]: {
						subject: 'Hello',
						body: 'Something changes.',
					},
				},
			}
		);
		expect( [ refused.status, refused.body.data.field ] ).toEqual( [
			422,
			'body',
		] );
		expect( ( await drafted( admin, version, [ 'commenters' ] ) ).id ).toBe(
			id
		);
		await act( admin, id, 'send' );
		const again = await admin.rest( 'POST', `notices/${ id }/actions`, {
			action: 'send',
		} );
		expect( again.status ).toBe( 409 );
		await act( admin, id, 'cancel' );
	}, 60_000 );

	it( 'waits for its moment, can be paused, and goes on where it was', async () => {
		const email = anyone( 'pause' );
		await commenter( email );
		const { id } = await drafted(
			admin,
			await announced( on, 'Paused thing.' ),
			[ 'commenters' ]
		);
		const tomorrow = new Date( Date.now() + 86_400_000 );
		expect(
			(
				await act( admin, id, 'send', {
					send_at: policy.local( tomorrow ).slice( 0, 16 ),
				} )
			).state
		).toBe( 'scheduled' );
		await on.work();
		expect( ( await read( admin, id ) ).people ).toBe( 0 );
		await on.clock( new Date( +tomorrow + 60_000 ).toISOString() );
		// The mailer refuses everything: nobody has it, all are tried again later.
		await on.wp( 'option', 'update', 'rights_desk_test_mail', 'down' );
		await on.work();
		const waits = await read( admin, id );
		expect( waits.state ).toBe( 'running' );
		expect( waits.figures.waiting ).toBe( waits.people );
		await act( admin, id, 'pause' );
		await on.wp( 'option', 'delete', 'rights_desk_test_mail' );
		await on.clock( new Date( +tomorrow + 600_000 ).toISOString() );
		await on.work();
		expect( ( await read( admin, id ) ).figures.waiting ).toBe(
			waits.people
		);
		await act( admin, id, 'resume' );
		await on.work();
		await on.work();
		expect( ( await read( admin, id ) ).state ).toBe( 'done' );
		expect(
			( await on.mails( email ) ).filter( ( { text } ) =>
				text.includes( 'Paused thing.' )
			)
		).toHaveLength( 1 );
	}, 180_000 );

	it( 'never resends unasked where a worker died in the midst of WordPress’s mailer', async () => {
		const email = anyone( 'midst' );
		await commenter( email );
		const { id } = await drafted(
			admin,
			await announced( on, 'Uncertain thing.' ),
			[ 'commenters' ]
		);
		await on.wp( 'option', 'update', 'rights_desk_test_mail', 'down' );
		await act( admin, id, 'send' );
		await on.work();
		// As a worker leaves it that dies while the mail server has its text.
		await on.sql(
			`UPDATE {prefix}rights_desk_notice_recipients SET state = 'sending', batch = '00000000000000aa', next_at = NULL, claimed_until = '2020-01-01 00:00:00' WHERE notice_id = ${ id }`
		);
		await on.wp( 'option', 'delete', 'rights_desk_test_mail' );
		await on.work();
		await on.work();
		const notice = await read( admin, id );
		expect( notice.state ).toBe( 'done' );
		expect( notice.figures.uncertain ).toBe( notice.people );
		const told = async () =>
			( await on.mails( email ) ).filter( ( { text } ) =>
				text.includes( 'Uncertain thing.' )
			).length;
		expect( await told() ).toBe( 0 );
		const { body } = await admin.rest< { state: string }[] >(
			'POST',
			`notices/${ id }/look-up`,
			{ email }
		);
		expect( body.map( ( one ) => one.state ) ).toEqual( [ 'uncertain' ] );
		const shown = await admin.rest< { email: string }[] >(
			'GET',
			`notices/${ id }/recipients?state=uncertain`
		);
		expect( shown.body[ 0 ]?.email ).toContain( '@' );
		await act( admin, id, 'again', { state: 'uncertain' } );
		await on.work();
		await on.work();
		expect( await told() ).toBe( 1 );
	}, 180_000 );

	it( 'reaches nobody twice by WordPress’s mailer, with many workers of which one is killed', async () => {
		for ( let nr = 0; nr < 30; nr++ ) {
			await commenter( anyone( `many${ nr }` ) );
		}
		const { id } = await drafted(
			admin,
			await announced( on, 'Many at once.' ),
			[ 'commenters' ]
		);
		await act( admin, id, 'send' );
		const workers = [ 1, 2, 3 ].map( () => worker( 40 ) );
		// In the midst: some have it, some don't.
		const until = Date.now() + 30_000;
		let sent_ = 0;
		while ( sent_ < 5 && Date.now() < until ) {
			sent_ = ( await read( admin, id ) ).figures.sent ?? 0;
		}
		workers[ 0 ]?.kill();
		await Promise.all( workers.map( ( { ended } ) => ended ) );
		await on.clock( new Date( Date.now() + 180_000 ).toISOString() );
		await worker( 20 ).ended;
		const notice = await read( admin, id );
		expect( notice.state ).toBe( 'done' );
		// What the dead one had in its hands, at most.
		expect( notice.figures.uncertain ?? 0 ).toBeLessThanOrEqual( 1 );
		const got = new Map< string, number >();
		for ( const { to, text } of await on.mails() ) {
			if ( text.includes( 'Many at once.' ) ) {
				got.set( to.join(), ( got.get( to.join() ) ?? 0 ) + 1 );
			}
		}
		expect( [ ...got ].filter( ( [ , times ] ) => times > 1 ) ).toEqual(
			[]
		);
		expect( got.size ).toBeGreaterThanOrEqual(
			notice.people - ( notice.figures.uncertain ?? 0 )
		);
	}, 180_000 );

	it( 'goes into a copy, goes with an erasure, and has an end', async () => {
		const stays = anyone( 'stays' );
		const goes = anyone( 'goes' );
		await commenter( stays );
		await commenter( goes );
		const version = await announced( on, 'Recorded thing.' );
		const { id } = await drafted( admin, version, [ 'commenters' ] );
		await sent( id );
		const files = Object.values( await inspect( on, stays ) ).join( '\n' );
		expect( files ).toMatch( /rights-desk-notices/ );

		const erasure = await confirmed( on, 'erasure', goes );
		await decide( admin, erasure.id, 'grant' );
		await decide( admin, erasure.id, 'carry_out', { word: 'erase' } );
		await on.work();
		const looked = async ( email: string ) =>
			(
				await admin.rest< unknown[] >(
					'POST',
					`notices/${ id }/look-up`,
					{ email }
				)
			).body.length;
		expect( await looked( goes ) ).toBe( 0 );
		expect( await looked( stays ) ).toBe( 1 );

		const { people } = await read( admin, id );
		await on.clock(
			new Date( Date.now() + 1200 * 86_400_000 ).toISOString()
		);
		await on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );
		const after = await read( admin, id );
		expect( [ after.expired, after.people ] ).toEqual( [ true, people ] );
		expect( await looked( stays ) ).toBe( 0 );
	}, 240_000 );

	it( 'is not begun with who is being erased, and what came in meanwhile goes at the end', async () => {
		const email = anyone( 'going' );
		const name = `Wannes ${ anyone( 'g' ).slice( 2, 12 ) }`;
		await commenter( email, { name } );
		// A file keeps the erasure from its end until staff have said what it is.
		await on.fixture( 'leave', { email, name, where: [ 'file' ] } );
		const request = await confirmed( on, 'erasure', email, { name } );
		await decide( admin, request.id, 'grant' );
		await decide( admin, request.id, 'carry_out', {
			word: await wordOf( admin, request.id ),
		} );
		await on.work();
		const { job: now, findings } = await job( admin, request.id );
		expect( [ now?.state, findings.length ] ).toEqual( [ 'attention', 1 ] );

		const { id } = await drafted(
			admin,
			await announced( on, 'Too late a thing.' ),
			[ 'requesters' ]
		);
		expect( ( await sent( id ) ).state ).toBe( 'done' );
		const rows = () =>
			on.sql(
				`SELECT r.id FROM {prefix}rights_desk_notice_recipients r WHERE r.email_key = '${ key }'`
			);
		const [ subject ] = await on.sql(
			`SELECT email_key FROM {prefix}rights_desk_request_subjects WHERE request_id = ${ request.id }`
		);
		const key = subject?.email_key ?? '';
		expect( key ).toHaveLength( 64 );
		expect( await rows() ).toEqual( [] );
		expect(
			( await on.mails( email ) ).filter( ( { text } ) =>
				text.includes( 'Too late a thing.' )
			)
		).toEqual( [] );

		// As a worker leaves it that had read them just before.
		await on.sql(
			`INSERT INTO {prefix}rights_desk_notice_recipients ( notice_id, person_key, email_key, state, sealed, changed_at ) VALUES ( ${ id }, '${ key }', '${ key }', 'waiting', '', '2026-01-01 00:00:00' )`
		);
		expect( await rows() ).toHaveLength( 1 );
		await settle(
			admin,
			request.id,
			findings[ 0 ]?.id ?? 0,
			'dismiss',
			'Another person of that name'
		);
		await on.work();
		expect( await get( on, request.id ) ).toMatchObject( {
			state: 'done',
			anonymised: true,
		} );
		expect( await rows() ).toEqual( [] );
		await on.fixture( 'leave', { email, name, clean: true } );
	}, 240_000 );

	it( 'knows a shop’s customers by their orders, not those of whom a law alone keeps something', async () => {
		const word = anyone( 'order' ).split( '@' )[ 0 ] ?? '';
		const ids: number[] = [];
		for ( const [ name, status ] of [
			[ 'buyer', 'wc-completed' ],
			[ 'erased', 'wc-completed' ],
			[ 'began', 'wc-checkout-draft' ],
		] ) {
			const id = Number(
				await on.wp(
					'post',
					'create',
					'--post_type=shop_order',
					`--post_status=${ status }`,
					`--post_title=${ word }`,
					'--porcelain'
				)
			);
			ids.push( id );
			await on.wp(
				'post',
				'meta',
				'add',
				String( id ),
				'_billing_email',
				`${ word }-${ name }@example.test`
			);
		}
		await on.fixture( 'marked', {
			word,
			mark: 'sealed',
			ids: { order: [ ids[ 1 ] ] },
		} );
		try {
			const { id } = await drafted(
				admin,
				await announced( on, 'Shop thing.' ),
				[ 'woocommerce' ]
			);
			await sent( id );
			for ( const [ name, times ] of [
				[ 'buyer', 1 ],
				[ 'erased', 0 ],
				[ 'began', 0 ],
			] ) {
				expect(
					await on.mails( `${ word }-${ name }@example.test` )
				).toHaveLength( Number( times ) );
			}
		} finally {
			await on.fixture( 'marked', { word, mark: '' } );
			await on.wp( 'post', 'delete', ...ids.map( String ), '--force' );
		}
	}, 120_000 );

	it( 'is called off with its version', async () => {
		const version = await announced( on, 'Never mind.', {
			effective_at: policy.local( new Date( Date.now() + 86_400_000 ) ),
		} );
		const { id } = await drafted( admin, version, [ 'commenters' ] );
		await act( admin, id, 'send', {
			send_at: policy
				.local( new Date( Date.now() + 3_600_000 ) )
				.slice( 0, 16 ),
		} );
		await admin.rest( 'POST', `policy/numbers/${ version }/retract`, {} );
		expect( ( await read( admin, id ) ).state ).toBe( 'cancelled' );
	}, 60_000 );
} );
