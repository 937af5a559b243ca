import { faults } from '../native/faults';
import { site, type Site } from '../site/site';
import { control, granted, job } from '../steps/jobs';
import { anyone, download, get } from '../steps/story';

interface Package {
	complete: boolean;
	items: { group: string; id: string }[];
}

const each = 250;
const groups = [
	'rd5_order',
	'rd5_member',
	'rd5_form',
	'rd5_log',
	'rd5_ticket',
];

/** All of it, and nothing twice. */
async function expectWhole( on: Site, email: string ): Promise< void > {
	const files = await download( on, email );
	const data = JSON.parse( files[ 'data.json' ] ?? '' ) as Package;
	expect( data.complete ).toBe( true );
	for ( const group of groups ) {
		const ids = data.items
			.filter( ( item ) => item.group === group )
			.map( ( item ) => item.id );
		expect( [ group, ids.length, new Set( ids ).size ] ).toEqual( [
			group,
			each,
			each,
		] );
	}
}

/** Works through whatever breaks meanwhile. */
async function workOn( on: Site, id: number, wanted: string ): Promise< void > {
	const until = Date.now() + 150_000;
	for (;;) {
		try {
			await on.work();
			const [ row ] = await on.sql(
				`SELECT state FROM {prefix}rights_desk_jobs WHERE request_id = ${ id } ORDER BY id DESC LIMIT 1`
			);
			if ( row?.state === wanted ) {
				return;
			}
		} catch ( error ) {
			if ( Date.now() > until ) {
				throw error;
			}
		}
		if ( Date.now() > until ) {
			throw new Error( `The job of request ${ id } is not ${ wanted }.` );
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 500 ) );
	}
}

async function untilBusy( on: Site ): Promise< void > {
	const until = Date.now() + 30_000;
	while ( Date.now() < until ) {
		const rows = await on.sql(
			`SELECT id FROM {prefix}rights_desk_slices WHERE state = 'busy' AND label = 'Log' AND page = 2`
		);
		if ( rows.length > 0 ) {
			return;
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 100 ) );
	}
	throw new Error( 'No worker is in the midst of the log.' );
}

const ignored = ( work: Promise< unknown > ) => work.catch( () => undefined );

describe( '6. what breaks is got over, and said', () => {
	let email = '';

	beforeEach( () => {
		email = anyone( 'faults' );
	} );

	afterAll( async () => {
		await ( await site() ).fixture( 'five-shapes', { off: true } );
	} );

	it( 'two workers on one job', async () => {
		const on = await site();
		await on.fixture( 'five-shapes', { email, each } );
		const id = await granted( on, email );
		const admin = await on.admin();
		const nonce = await admin.nonce( 'rights_desk_work' );
		const page = () =>
			admin.ajax( 'rights_desk_work', { _ajax_nonce: nonce } );
		await Promise.all( [ on.work(), on.work(), page(), page() ] );
		await workOn( on, id, 'done' );
		const slices = await on.sql(
			`SELECT s.source, s.page, s.attempts FROM {prefix}rights_desk_slices s JOIN {prefix}rights_desk_jobs j ON j.id = s.job_id WHERE j.request_id = ${ id } AND s.attempts <> 1`
		);
		expect( slices ).toEqual( [] );
		await expectWhole( on, email );
	}, 180_000 );

	it( 'a worker killed in mid-slice', async () => {
		const on = await site();
		await on.fixture( 'five-shapes', {
			email,
			each,
			mode: 'hang',
			times: 1,
			lease: 6,
		} );
		const id = await granted( on, email );
		const first = ignored( on.work() );
		await untilBusy( on );
		expect( await faults().killWorkers() ).toBeGreaterThan( 0 );
		await first;
		await workOn( on, id, 'done' );
		const [ redone ] = await on.sql(
			`SELECT s.attempts FROM {prefix}rights_desk_slices s JOIN {prefix}rights_desk_jobs j ON j.id = s.job_id WHERE j.request_id = ${ id } AND s.label = 'Log' AND s.page = 2`
		);
		expect( redone?.attempts ).toBe( '2' );
		await expectWhole( on, email );
	}, 180_000 );

	it( 'a source that hangs is left behind, named, and stops nothing else', async () => {
		const on = await site();
		await on.fixture( 'five-shapes', {
			email,
			each,
			mode: 'hang',
			seconds: 70,
			lease: 5,
		} );
		const id = await granted( on, email );
		await workOn( on, id, 'attention' );
		const { sources } = await job( await on.admin(), id );
		expect(
			sources
				.filter( ( one ) => one.state === 'failed' )
				.map( ( one ) => one.label )
		).toEqual( [ 'Log' ] );
		expect(
			sources.find( ( one ) => one.label === 'Tickets' )?.items
		).toBe( each );
	}, 240_000 );

	it( 'the database gone for five seconds', async () => {
		const on = await site();
		await on.fixture( 'five-shapes', {
			email,
			each,
			mode: 'slow',
			times: 2,
			lease: 10,
		} );
		const id = await granted( on, email );
		const first = ignored( on.work() );
		await untilBusy( on );
		await faults().databaseGone( 5 );
		await first;
		await workOn( on, id, 'done' );
		await expectWhole( on, email );
	}, 240_000 );

	it( 'the disk full while a package is written', async () => {
		const on = await site();
		const admin = await on.admin();
		await on.fixture( 'five-shapes', { email, each } );
		const id = await granted( on, email );
		await faults().fillDisk( 0 );
		try {
			await workOn( on, id, 'attention' );
			const { sources } = await job( admin, id );
			const failed = sources.filter( ( one ) => one.state === 'failed' );
			expect( failed.length ).toBeGreaterThan( 0 );
			expect( failed[ 0 ]?.message ).toMatch( /disk is full/ );
		} finally {
			await faults().freeDisk();
		}
		expect( await control( admin, id, 'retry' ) ).toBe( 200 );
		await workOn( on, id, 'done' );
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		await expectWhole( on, email );
	}, 240_000 );
} );
