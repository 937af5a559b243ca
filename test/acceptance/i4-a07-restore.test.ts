import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../site/site';
import { upload } from '../steps/documents';
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

	it( 'also those of whom the site holds nothing but what it keeps sealed; not those whose records a law keeps', async () => {
		const on = await site();
		const admin = await on.admin();
		const rooms = [
			'documents',
			'relations',
			'consents',
			'notice_recipients',
			'disputes',
			'bounces',
		];
		const told = { kind: 'work', date: '2024-05-06', number: '1' };
		const people: Record< string, string > = {};
		for ( const room of rooms ) {
			const email = ( people[ room ] = anyone( `only.${ room }` ) );
			const put =
				room === 'documents'
					? ( await upload( on, admin, { ...told, email } ) ).status
					: await on.fixture( 'only-sealed', { email, room } );
			expect( [ room, put ] ).toEqual( [
				room,
				room === 'documents' ? 201 : 1,
			] );
		}
		const kept = anyone( 'kept.by.law' );
		const archive = `Archive ${ Date.now() }`;
		const hold = await admin.rest< {
			holds: { id: number; label: string }[];
		} >( 'POST', 'holds', {
			label: archive,
			law: 'Test Archive Act',
			months: 1200,
			starts: 'next_january',
			covers: [ 'document/contract', 'order' ],
			active: true,
		} );
		expect( hold.status ).toBe( 201 );
		const law = hold.body.holds.find( ( { label } ) => label === archive );
		const dump = join( on.content, `sealed-${ Date.now() }.sql` );
		try {
			await upload( on, admin, {
				...told,
				kind: 'contract',
				email: kept,
			} );
			await on.fixture( 'shop', {
				orders: [
					{ email: kept, name: 'Kept', paid_on: '2024-05-06' },
				],
			} );
			await erasing( on, kept );
			await on.work();
			await on.wp( 'db', 'export', dump );
			for ( const email of Object.values( people ) ) {
				await erasing( on, email );
			}
			await on.work();
			const nobody = await on.wp( 'rights-desk', 'replay' );
			for ( const email of [ ...Object.values( people ), kept ] ) {
				expect( nobody ).not.toContain( email );
			}

			await on.wp( 'db', 'import', dump );
			const back = await on.wp( 'rights-desk', 'replay' );
			expect(
				rooms.filter(
					( room ) => ! back.includes( people[ room ] ?? '' )
				)
			).toEqual( [] );
			expect( back ).not.toContain( kept );
			await on.wp( 'rights-desk', 'replay', '--yes' );
			await on.work();
			const after = await on.wp( 'rights-desk', 'replay' );
			for ( const [ room, email ] of Object.entries( people ) ) {
				expect( after ).not.toContain( email );
				const { places } = await on.fixture< { places: string[] } >(
					'search-all',
					{ email }
				);
				expect( [ room, places ] ).toEqual( [ room, [] ] );
			}
		} finally {
			rmSync( dump, { force: true } );
			await admin.rest( 'PUT', `holds/${ law?.id }`, { active: false } );
			await on.fixture( 'shop', { off: true } );
		}
	}, 400_000 );
} );
