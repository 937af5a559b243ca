import { faults } from '../native/faults';
import { site } from '../site/site';
import { granted } from '../steps/jobs';
import { anyone, get, linkIn } from '../steps/story';
import { unzip } from '../bench/unzip';

interface Call {
	action: string;
	mb: number;
	ms: number;
}

const minutes = 60_000;
const records = 50_000;

describe( '7. the export of 50,000 records', () => {
	const email = anyone( 'many' );

	beforeAll( async () => {
		await (
			await site()
		).fixture( 'many-records', { records, bytes: 1000 } );
	} );

	afterAll( async () => {
		await ( await site() ).fixture( 'many-records', { off: true } );
	} );

	it(
		'takes no more memory at its end than at its beginning',
		async () => {
			const on = await site();
			const id = await granted( on, email );
			await on.work();
			expect( ( await get( on, id ) ).state ).toBe( 'done' );

			const pages = (
				await on.fixture< Call[] >( 'many-records', { log: true } )
			).filter( ( { action } ) => action === 'page' );
			const peak = ( calls: Call[] ) =>
				Math.max( ...calls.map( ( { mb } ) => mb ) );
			const third = Math.floor( pages.length / 3 );
			expect( pages.length ).toBeGreaterThanOrEqual( records / 500 );
			expect( peak( pages.slice( -third ) ) ).toBeLessThan(
				peak( pages.slice( 0, third ) ) * 1.25
			);
			expect( peak( pages ) ).toBeLessThan( 64 );
		},
		10 * minutes
	);

	it(
		'is whole, and is sent by a PHP that has 64 MB',
		async () => {
			const on = await site();
			const { path, seed } = linkIn(
				await on.mail( email, /#[\w-]{40,}/ )
			);
			const answer = await fetch( faults().second + path, {
				method: 'POST',
				body: new URLSearchParams( { do: 'download', seed } ),
			} );
			expect( answer.headers.get( 'content-type' ) ).toBe(
				'application/zip'
			);

			const files = await unzip( answer );
			const data = JSON.parse( files[ 'data.json' ] ?? '' ) as {
				complete: boolean;
				items: { group: string; id: string }[];
			};
			expect( data.complete ).toBe( true );
			const ids = data.items
				.filter( ( { group } ) => group === 'rd-many' )
				.map( ( { id } ) => id );
			expect( ids ).toHaveLength( records );
			expect( new Set( ids ).size ).toBe( records );
		},
		10 * minutes
	);
} );
