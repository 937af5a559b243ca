import { control, granted, job } from '../steps/jobs';
import { anyone, dataOf, download, get, inspect } from '../steps/story';
import { site } from '../site/site';

describe( 'P22: a copy of all data, with the category that it is stored under', () => {
	afterAll( async () => {
		await ( await site() ).fixture( 'five-shapes', { off: true } );
	} );

	it( 'answers honestly when nothing is held', async () => {
		const on = await site();
		const email = anyone( 'unknown' );
		const id = await granted( on, email );
		await on.work();
		const request = await get( on, id );
		expect( request.state ).toBe( 'done' );
		expect( request.outcome ).toBe( 'nothing_held' );
	}, 120_000 );

	it.each( [
		[ 'throw', /TypeError: the log cannot be read/ ],
		[ 'rubbish', /no list of data/ ],
		[ 'exit', /exit or die/ ],
		[ 'fatal', /the log is broken/ ],
		[ 'die', /You may not/ ],
		[ 'sql', /nowhere_at_all|database/i ],
		[ 'loop', /in circles/ ],
	] )(
		'names a source that goes wrong (%s), retries it, and never stops the rest',
		async ( mode, words ) => {
			const on = await site();
			const admin = await on.admin();
			const email = anyone( `fault-${ mode }` );
			await on.fixture( 'person', { email, comments: 2 } );
			await on.fixture( 'five-shapes', {
				email,
				each: 12,
				page: 10,
				mode,
			} );
			const id = await granted( on, email );
			await on.work();
			const { job: now, sources } = await job( admin, id );
			expect( now?.state ).toBe( 'attention' );
			const bad = sources.filter( ( one ) => one.state === 'failed' );
			expect( bad.map( ( one ) => one.label ) ).toEqual( [ 'Log' ] );
			expect( bad[ 0 ]?.attempts ).toBe( 3 );
			expect( bad[ 0 ]?.message ).toMatch( words );
			expect(
				sources
					.filter( ( one ) =>
						/Orders|Tickets|Forms/.test( one.label )
					)
					.map( ( one ) => one.items )
			).toEqual( [ 12, 12, 12 ] );

			expect( await control( admin, id, 'accept' ) ).toBe( 200 );
			await on.work();
			const files = await download( on, email );
			const data = dataOf( files );
			expect( data.complete ).toBe( false );
			expect(
				data.sources.find( ( one ) => one.label === 'Log' )?.state
			).toBe( 'incomplete' );
			expect( files[ 'index.html' ] ).toContain( 'class="warn"' );
		},
		180_000
	);

	it( 'gets by itself over a fault of the moment', async () => {
		const on = await site();
		const email = anyone( 'moment' );
		await on.fixture( 'five-shapes', {
			email,
			each: 12,
			page: 10,
			mode: 'throw',
			times: 2,
		} );
		const data = dataOf( await inspect( on, email ) );
		expect( data.complete ).toBe( true );
		expect(
			data.items.filter( ( item ) => item.group === 'rd5_log' )
		).toHaveLength( 12 );
	}, 120_000 );

	it( 'reports a source that was there before and is missing now', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'missing' );
		await on.fixture( 'five-shapes', { email, each: 1 } );
		await inspect( on, email );
		await on.fixture( 'five-shapes', { off: true, forget: false } );
		const other = anyone( 'missing' );
		const id = await granted( on, other );
		await on.work();
		const { job: now, sources } = await job( admin, id );
		expect( now?.state ).toBe( 'attention' );
		expect(
			sources
				.filter( ( one ) => one.state === 'missing' )
				.map( ( one ) => one.label )
				.sort()
		).toEqual( [ 'Forms', 'Log', 'Members', 'Orders', 'Tickets' ] );
		// The plugin comes back: trying again asks them.
		await on.fixture( 'five-shapes', {} );
		expect( await control( admin, id, 'retry' ) ).toBe( 200 );
		await on.work();
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
	}, 180_000 );
} );
