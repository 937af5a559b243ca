/** Acceptance 5 of issue 5: behind nginx's full-page cache, the right version at the right second. */
import * as policy from '../steps/policy';
import { site, type Session, type Site } from '../site/site';

interface Look {
	version: number;
	cache: string;
	headers: Headers;
	/** When the answer was asked for, and when it had come. */
	asked: number;
	came: number;
}

describe( 'Acceptance 5: behind a full-page cache', () => {
	let on: Site;
	let admin: Session;
	let path: string;
	let document: number;

	const look = async (): Promise< Look > => {
		const asked = Date.now();
		const response = await on.guest().get( path );
		const html = await response.text();
		return {
			version: policy.shown( html ),
			cache: response.headers.get( 'x-proxy-cache' ) ?? '',
			headers: response.headers,
			asked,
			came: Date.now(),
		};
	};

	const publish = async (
		text: string,
		more: Record< string, unknown > = {}
	): Promise< number > => {
		await policy.write( on, policy.paragraph( text ) );
		const { status, body } = await policy.publish( admin, document, more );
		expect( status ).toBe( 201 );
		return body.number;
	};

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		await on.clock( null );
		await policy.forget( on );
		( { document, path } = await policy.write(
			on,
			policy.paragraph( 'One.' ),
			{ page: policy.block }
		) );
	} );

	afterAll( () => policy.forget( on ) );

	it( 'lets go of the page at publication', async () => {
		const first = await publish( 'One.' );
		expect( ( await look() ).version ).toBe( first );
		const kept = await look();
		expect( kept ).toMatchObject( { version: first, cache: 'HIT' } );
		// Without an announcement the site's own rules for caches stay as they are.
		expect( kept.headers.get( 'cache-control' ) ).toBeNull();

		const second = await publish( 'Two.' );
		expect( ( await look() ).version ).toBe( second );
	} );

	it( 'shows an announced version from its second on, though no page runs PHP before', async () => {
		const before = ( await look() ).version;
		const at = Math.ceil( Date.now() / 1000 ) * 1000 + 7000;
		const announced = await publish( 'Three.', {
			effective_at: policy.local( new Date( at ) ),
		} );
		const first = await look();
		expect( first.version ).toBe( before );
		expect( first.headers.get( 'cache-control' ) ).toMatch(
			/s-maxage=[1-8]\b/
		);
		expect( Date.parse( first.headers.get( 'expires' ) ?? '' ) ).toBe( at );

		const seen: Look[] = [];
		while ( Date.now() < at + 3000 ) {
			seen.push( await look() );
		}
		// One second, since caches count in whole ones.
		for ( const one of seen ) {
			if ( one.came < at ) {
				expect( one ).toMatchObject( {
					version: before,
					cache: 'HIT',
				} );
			}
			if ( one.asked > at + 1000 ) {
				expect( one.version ).toBe( announced );
			}
		}
		expect( seen.some( ( { came } ) => came < at ) ).toBe( true );
		expect( seen.at( -1 ) ).toMatchObject( { cache: 'HIT' } );
	}, 30_000 );

	it( 'finds a cache that ignores all of that', async () => {
		const probe = async () =>
			(
				await admin.rest< {
					state: string;
					says: string;
					shown_number: number;
				} >( 'GET', 'policy/page' )
			).body;
		expect( await probe() ).toMatchObject( { state: 'kept' } );

		// A cache within WordPress that keeps what it has.
		const stale = await on.fixture< number >( 'stale-page', {
			keep: path,
		} );
		try {
			expect( ( await probe() ).state ).toBe( 'kept' );
			await publish( 'Four.' );
			expect( await probe() ).toMatchObject( {
				state: 'broken',
				shown_number: stale,
			} );
		} finally {
			await on.fixture( 'stale-page', {} );
		}
		expect( ( await probe() ).state ).toBe( 'kept' );
	} );
} );
