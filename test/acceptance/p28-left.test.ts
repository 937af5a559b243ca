import { existsSync } from 'node:fs';
import { control, job, settle } from '../steps/jobs';
import { anyone, confirmed, decide, get } from '../steps/story';
import { site } from '../site/site';

// Beside test/promises/p28-erasure: a minute on Playground.
describe( 'P28: to be forgotten', () => {
	it( 'is not done while the address, its hashes or encodings are left; shows table and count', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'traces' );
		const name = `Wannes ${ anyone( 'r' ).slice( 2, 12 ) }`;
		await on.fixture( 'person', { email, name, comments: 1 } );
		// The name counts as known since the request gives it.
		const traces = await on.fixture< { table: string; file: string } >(
			'leave',
			{ email, name, where: [ 'table', 'option', 'cron', 'file' ] }
		);
		try {
			const { id } = await confirmed( on, 'erasure', email, { name } );
			await decide( admin, id, 'grant' );
			const { body } = await admin.rest< {
				available_events: { event: string; word: string }[];
			} >( 'GET', `requests/${ id }` );
			const word =
				body.available_events.find(
					( one ) => one.event === 'carry_out'
				)?.word ?? '';
			await decide( admin, id, 'carry_out', { word } );
			await on.work();
			const { job: now, findings } = await job( admin, id );
			expect( now?.state ).toBe( 'attention' );
			const found = ( place: string, what: string ) =>
				findings.find(
					( one ) => one.place.endsWith( place ) && one.what === what
				)?.rows ?? 0;
			expect( found( 'rd_traces.words', 'address' ) ).toBe( 3 );
			expect( found( 'rd_traces.words', 'hash' ) ).toBe( 2 );
			expect( found( 'rd_traces.words', 'encoded' ) ).toBe( 6 );
			expect( found( 'rd_traces.words', 'name' ) ).toBe( 1 );
			expect(
				found( 'options.option_value', 'address' )
			).toBeGreaterThanOrEqual( 2 );
			expect( found( 'uploads/2026/01', 'file' ) ).toBe( 1 );
			expect( JSON.stringify( findings ) ).not.toContain( email );
			expect( JSON.stringify( findings ).toLowerCase() ).not.toContain(
				name.split( ' ' )[ 1 ] ?? name
			);

			// A reason is needed; the last one settled lets it finish.
			const [ first ] = findings;
			expect(
				await settle( admin, id, first?.id ?? 0, 'dismiss', '' )
			).toBe( 422 );
			if ( on.backend !== 'playground' ) {
				expect( existsSync( traces.file ) ).toBe( true );
			}
			await on.fixture( 'leave', { email, clean: true } );
			expect( await control( admin, id, 'retry' ) ).toBe( 200 );
			await on.work();
			const again = await job( admin, id );
			expect( again.findings.map( ( one ) => one.what ) ).toEqual( [
				'file',
			] );
			expect(
				await settle(
					admin,
					id,
					again.findings[ 0 ]?.id ?? 0,
					'dismiss',
					'Another person of that name'
				)
			).toBe( 200 );
			await on.work();
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
		} finally {
			await on.fixture( 'leave', { email, clean: true } );
		}
	}, 240_000 );
} );
