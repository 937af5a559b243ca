import { site, type Site } from '../site/site';
import {
	emptyRegister,
	enter,
	onTask,
	replyLink,
	tasksOf,
} from '../steps/processors';
import { anyone, confirmed, decide, download, get } from '../steps/story';

const later = ( days: number ) =>
	new Date( Date.now() + days * 86_400_000 ).toISOString();

describe( 'P06, P11, P25: a processor without an API is asked by mail, and answers on a page', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
		await emptyRegister( await on.admin() );
	} );

	afterEach( async () => {
		await on.clock( null );
		await emptyRegister( await on.admin() );
	} );

	const bookkeeper = async () => {
		const email = anyone( 'bookkeeper' );
		await enter( await on.admin(), {
			name: 'Boekhouder Bart',
			role: 'recipient',
			how: 'mail',
			email,
			copies: true,
			told: true,
			bound_by: 'law',
		} );
		return email;
	};

	it( 'attaches its copy, which stands sealed until it is in the package', async () => {
		const book = await bookkeeper();
		const email = anyone( 'client' );
		const { id } = await confirmed( on, 'portability', email );
		await decide( await on.admin(), id, 'grant' );
		const mail = await on.mail( book, /rights-desk=reply/ );
		expect( mail.text ).toContain( email );
		expect( mail.subject ).not.toContain( email );
		const path = await replyLink( on, book );
		const shown = await on.guest().get( path );
		expect( shown.headers.get( 'referrer-policy' ) ).toBe( 'no-referrer' );
		expect( shown.headers.get( 'cache-control' ) ).toContain( 'no-store' );
		expect( await shown.text() ).toContain( email );
		expect( ( await get( on, id ) ).state ).toBe( 'granted' );

		const body = new FormData();
		body.set( 'do', 'done' );
		body.set( 'text', 'Alles wat ik heb.' );
		body.append(
			'files[]',
			new Blob( [ 'factuur;2024-001;Zevenkerken' ] ),
			'../../boeken.csv'
		);
		const sent = await fetch( on.url + path, { method: 'POST', body } );
		expect( sent.status ).toBe( 200 );
		const rows = await on.sql(
			'SELECT sealed FROM {prefix}rights_desk_task_parts ORDER BY id DESC LIMIT 1'
		);
		expect( rows ).toHaveLength( 1 );
		expect( rows[ 0 ]?.sealed ).not.toContain( 'Zevenkerken' );

		await on.work();
		const files = await download( on, email );
		const named = Object.entries( files ).find( ( [ name ] ) =>
			name.endsWith( 'boeken.csv' )
		);
		expect( named?.[ 1 ] ).toContain( 'Zevenkerken' );
		expect( named?.[ 0 ] ).not.toContain( '..' );
		expect( Object.values( files ).join( '\n' ) ).toContain(
			'Boekhouder Bart'
		);
		// The link has done its work.
		expect( ( await on.guest().get( path ) ).status ).toBe( 410 );
	}, 180_000 );

	it( 'refuses with a reason, which the package tells; not without', async () => {
		const book = await bookkeeper();
		const email = anyone( 'refuse' );
		const { id } = await confirmed( on, 'inspection', email );
		await decide( await on.admin(), id, 'grant' );
		const path = await replyLink( on, book );
		const guest = on.guest();
		expect(
			( await guest.post( path, { do: 'refuse', text: ' ' } ) ).status
		).toBe( 422 );
		expect( ( await guest.post( path, { do: 'done' } ) ).status ).toBe(
			422
		);
		await guest.post( path, {
			do: 'refuse',
			text: 'Beroepsgeheim verbiedt het.',
		} );
		await on.work();
		const files = await download( on, email );
		expect( Object.values( files ).join( '\n' ) ).toContain(
			'Beroepsgeheim verbiedt het.'
		);
	}, 120_000 );

	it( 'is reminded after a week, and staff can go on without it', async () => {
		const book = await bookkeeper();
		const email = anyone( 'remind' );
		const { id } = await confirmed( on, 'inspection', email );
		await decide( await on.admin(), id, 'grant' );
		await on.work();
		const before = ( await on.mails( book ) ).length;
		expect( before ).toBe( 1 );
		await on.clock( later( 8 ) );
		await on.work();
		expect( ( await on.mails( book ) ).length ).toBe( 2 );
		await on.work();
		expect( ( await on.mails( book ) ).length ).toBe( 2 );
		const [ task ] = await tasksOf( await on.admin(), id );
		expect( task?.actions ).toContain( 'skip' );
		expect(
			await onTask(
				await on.admin(),
				task?.id ?? 0,
				'skip',
				'Zij antwoorden niet.'
			)
		).toBe( 200 );
		await on.work();
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
	}, 120_000 );

	it( 'is told of a restriction and of an erasure; of an erased person nothing stays but the sealed task, at most 30 days', async () => {
		const book = await bookkeeper();
		const email = anyone( 'told' );
		const { id } = await confirmed( on, 'erasure', email );
		await decide( await on.admin(), id, 'grant' );
		await on.work();
		expect( await on.mails( book ) ).toEqual( [] );
		await decide( await on.admin(), id, 'carry_out', { word: 'erase' } );
		await on.work();
		expect( ( await get( on, id ) ).anonymised ).toBe( true );
		expect( ( await on.mail( book, /reply/ ) ).text ).toContain( email );
		expect( await tasksOf( await on.admin(), id ) ).toBeNull();
		const waits = () =>
			on.sql(
				"SELECT sealed, request_id FROM {prefix}rights_desk_tasks WHERE about = 'erasure' AND how = 'mail'"
			);
		expect( ( await waits() )[ 0 ]?.request_id ).toBe( '0' );
		await on.clock( later( 31 ) );
		await on.work();
		expect( await waits() ).toEqual( [] );
	}, 120_000 );

	it( 'gives nobody else a say: no key, a wrong one, one of another purpose', async () => {
		for ( const key of [ '', 'x', 'a'.repeat( 43 ) ] ) {
			const answer = await on
				.guest()
				.post( `/?rights-desk=reply&key=${ key }`, {
					do: 'done',
					text: 'x',
				} );
			expect( answer.status ).toBe( 410 );
		}
	} );
} );
