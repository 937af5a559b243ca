import { anyone, ask, confirmed, decide } from '../steps/story';
import { site, type Site } from '../site/site';

const transport = ( on: Site, state: 'up' | 'down' ) =>
	state === 'down'
		? on.wp( 'option', 'update', 'rights_desk_test_mail', 'down' )
		: on.wp( 'option', 'update', 'rights_desk_test_mail', 'up' );

const hours = ( n: number ) =>
	new Date( Date.now() + n * 3_600_000 ).toISOString();

describe( 'P19: the outbox holds what must still go, sealed, and keeps nothing of what went', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterEach( async () => {
		await transport( on, 'up' );
		await on.clock( null );
	} );

	it( 'keeps a mail that the transport refused, says why without a name, and tries again', async () => {
		const email = anyone( 'outbox' );
		await transport( on, 'down' );
		await ask( on, 'inspection', email );
		await on.work();
		const rows = () =>
			on.sql(
				`SELECT m.* FROM {prefix}rights_desk_mails m JOIN {prefix}rights_desk_request_subjects s ON s.request_id = m.request_id WHERE s.email = '${ email }'`
			);
		const [ waiting ] = await rows();
		expect( waiting ).toMatchObject( { state: 'waiting', attempts: '1' } );
		expect( waiting?.error ).not.toBe( '' );
		expect( JSON.stringify( waiting ) ).not.toContain(
			email.split( '@' )[ 0 ]
		);
		expect( waiting?.sealed?.length ).toBeGreaterThan( 100 );

		await transport( on, 'up' );
		await on.clock( hours( 1 ) );
		await on.mail( email, /rights-desk=request/ );
		expect( ( await rows() )[ 0 ] ).toMatchObject( {
			state: 'sent',
			sealed: '',
			error: '',
		} );
	} );

	it( 'lets the last mail about an erasure wait seven days, sealed, then drops it', async () => {
		const email = anyone( 'closing' );
		await on.fixture( 'person', { email, comments: 1 } );
		const { id } = await confirmed( on, 'erasure', email );
		const admin = await on.admin();
		await decide( admin, id, 'grant' );
		await transport( on, 'down' );
		await decide( admin, id, 'carry_out', { word: 'erase' } );
		await on.work();
		const rows = () =>
			on.sql(
				`SELECT * FROM {prefix}rights_desk_mails WHERE request_id = ${ id }`
			);
		expect( await rows() ).toHaveLength( 1 );
		const [ row ] = await rows();
		expect( row ).toMatchObject( { template: 'erased', state: 'waiting' } );
		expect( JSON.stringify( row ) ).not.toContain( 'closing-' );
		await on.clock( hours( 7 * 24 + 1 ) );
		await on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );
		expect( await rows() ).toHaveLength( 0 );
		await transport( on, 'up' );
		await on.work();
		expect(
			( await on.mails( email ) ).some( ( { subject } ) =>
				/erased|gewist|effacées|gelöscht/i.test( subject )
			)
		).toBe( false );
	} );

	it( 'forgets the closing mail once it is taken', async () => {
		const email = anyone( 'closed' );
		const { id } = await confirmed( on, 'erasure', email );
		const admin = await on.admin();
		await decide( admin, id, 'grant' );
		await on.work();
		const before = ( await on.mails( email ) ).length;
		await decide( admin, id, 'carry_out', { word: 'erase' } );
		await on.work();
		expect( ( await on.mails( email ) ).length ).toBe( before + 1 );
		expect(
			await on.sql(
				`SELECT id FROM {prefix}rights_desk_mails WHERE request_id = ${ id }`
			)
		).toHaveLength( 0 );
	} );
} );
