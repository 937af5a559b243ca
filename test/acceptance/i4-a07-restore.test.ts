import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../site/site';
import { erasing } from '../steps/jobs';
import { anyone, get, requestsOf } from '../steps/story';

describe( 'Issue 4, acceptance 7: a restored backup does not bring people back', () => {
	it( 'replays the ledger: who was erased since is gone again, others stay, and nobody is mailed', async () => {
		const on = await site();
		// Logged in before the backup, so that the session is in it.
		await on.admin();
		const email = anyone( 'comes.back' );
		const other = anyone( 'stays.here' );
		const name = `Hadewych ${ anyone( 'Z' ).slice( 2, 14 ) }`;
		await on.fixture( 'person', { email, name, comments: 3, posts: 1 } );
		await on.fixture( 'person', { email: other, comments: 2 } );
		const dump = join( on.content, `before-${ Date.now() }.sql` );
		const count = async ( whose: string ) =>
			Number(
				(
					await on.sql(
						`SELECT ( SELECT COUNT(*) FROM {prefix}users WHERE user_email = '${ whose }' ) + ( SELECT COUNT(*) FROM {prefix}comments WHERE comment_author_email = '${ whose }' ) AS n`
					)
				)[ 0 ]?.n
			);
		try {
			await on.wp( 'db', 'export', dump );
			await erasing( on, email );
			await on.work();
			expect( await count( email ) ).toBe( 0 );
			const mails = ( await on.mails( email ) ).length;

			await on.wp( 'db', 'import', dump );
			expect( await count( email ) ).toBe( 4 );
			const told = await on.wp( 'rights-desk', 'replay' );
			expect( told ).toContain( email );
			expect( told ).not.toContain( other );
			expect( await count( email ) ).toBe( 4 );

			await on.wp( 'rights-desk', 'replay', '--yes' );
			const [ again ] = await requestsOf( on, email );
			await on.work();
			expect( await count( email ) ).toBe( 0 );
			expect( await count( other ) ).toBe( 2 );
			expect( await get( on, again?.id ?? 0 ) ).toMatchObject( {
				state: 'done',
				anonymised: true,
				channel: 'restore',
			} );
			expect( await on.mails( email ) ).toHaveLength( mails );
			const { places } = await on.fixture< { places: string[] } >(
				'search-all',
				{ email, words: [ name ] }
			);
			expect( places ).toEqual( [] );
			expect( await on.wp( 'rights-desk', 'replay' ) ).not.toContain(
				email
			);
		} finally {
			rmSync( dump, { force: true } );
		}
	}, 240_000 );

	it( 'also when the erasure was already asked for in the backup: one request, not two', async () => {
		const on = await site();
		const email = anyone( 'asked.before' );
		await on.fixture( 'person', { email, comments: 1 } );
		const dump = join( on.content, `asked-${ Date.now() }.sql` );
		try {
			const id = await erasing( on, email );
			await on.wp( 'db', 'export', dump );
			await on.work();
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
			await on.wp( 'db', 'import', dump );
			await on.wp( 'rights-desk', 'replay', '--yes' );
			await on.work();
			expect( await get( on, id ) ).toMatchObject( {
				state: 'done',
				anonymised: true,
			} );
			expect( await requestsOf( on, email ) ).toEqual( [] );
		} finally {
			rmSync( dump, { force: true } );
		}
	}, 240_000 );
} );
