/** Acceptance 2 of issue 5, what is published for now: at once on the page, in each language, whoever else publishes and whatever dies. */
import * as policy from '../steps/policy';
import { site, type Session, type Site } from '../site/site';

const shortcode = ( locale: string ) =>
	`<!-- wp:shortcode -->[rights_desk_policy locale="${ locale }"]<!-- /wp:shortcode -->`;

describe( 'Acceptance 2: what is published now is on the page now', () => {
	let on: Site;
	let admin: Session;
	let path: string;
	let n = 0;

	const write = async ( locale: string ) =>
		policy.write(
			on,
			policy.paragraph( `Text ${ ( n += 1 ) } in ${ locale }.` ),
			{ locale }
		);

	const look = async () => {
		const html = await (
			await on
				.guest()
				.get( policy.asking( path, `look=${ ( n += 1 ) }` ) )
		).text();
		return [ ...html.matchAll( /data-version="(\d+)"/g ) ].map( ( found ) =>
			Number( found[ 1 ] )
		);
	};

	/** What the tables say, whatever a page carries. */
	const inForce = async ( locale: string ) =>
		Number(
			(
				await on.sql(
					`SELECT number FROM {prefix}rights_desk_policy_versions WHERE locale = '${ locale }' AND retracted_at IS NULL ORDER BY effective_at DESC LIMIT 1`
				)
			)[ 0 ]?.number
		);

	const copies = ( put?: object ) =>
		on.fixture< { option: string; metas: Record< string, string > } >(
			'policy-copy',
			put ? { put } : {}
		);

	const hourly = () => on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		await on.clock( null );
		await policy.forget( on );
		( { path } = await policy.write( on, policy.paragraph( 'First.' ), {
			locale: 'en_US',
			page: shortcode( 'en_US' ) + shortcode( 'nl_NL' ),
		} ) );
	} );

	afterEach( () => on.fixture( 'slow-copy', {} ) );
	afterAll( () => policy.forget( on ) );

	it( 'in two languages, by two people at once', async () => {
		const here = await write( 'en_US' );
		const there = await write( 'nl_NL' );
		const both = await policy.publish( admin, here.document, {
			documents: [ here.document, there.document ],
		} );
		expect( both.status ).toBe( 201 );
		expect( await look() ).toEqual( [
			both.body.number,
			both.body.number,
		] );

		for ( let turn = 0; turn < 3; turn++ ) {
			await write( 'en_US' );
			await write( 'nl_NL' );
			const answers = await Promise.all( [
				policy.publish( admin, here.document ),
				policy.publish( admin, there.document ),
				policy.publish( admin, here.document ),
			] );
			for ( const { status } of answers ) {
				expect( [ 201, 409 ] ).toContain( status );
			}
			expect(
				answers.filter( ( { status } ) => status === 201 ).length
			).toBeGreaterThanOrEqual( 1 );
			expect( await look() ).toEqual( [
				await inForce( 'en_US' ),
				await inForce( 'nl_NL' ),
			] );
		}
	}, 120_000 );

	it( 'also where the one who published first is the last to write what the page carries', async () => {
		const { document } = await write( 'en_US' );
		await on.fixture( 'slow-copy', { seconds: 4 } );
		const known = await inForce( 'en_US' );
		const until = Date.now() + 20_000;
		const slow = policy.publish( admin, document );
		// It is in force, and what pages carry is still being written.
		while (
			( await inForce( 'en_US' ) ) === known &&
			Date.now() < until
		) {}
		await write( 'en_US' );
		let second = await policy.publish( admin, document );
		while ( second.status === 409 && Date.now() < until ) {
			second = await policy.publish( admin, document );
		}
		const first = await slow;
		expect( [ first.status, second.status ] ).toEqual( [ 201, 201 ] );
		expect( second.body.number ).toBeGreaterThan( first.body.number );
		expect( ( await look() )[ 0 ] ).toBe( second.body.number );
		// And what it carries is that very version: the page asked no table.
		expect( JSON.stringify( await copies() ) ).toContain(
			String( second.body.versions[ 0 ]?.sha256 )
		);
	}, 60_000 );

	it( 'is mended within the hour where who published died before the pages had it', async () => {
		const { document } = await write( 'en_US' );
		const before = await policy.publish( admin, document );
		const old = await copies();
		await write( 'en_US' );
		const after = await policy.publish( admin, document );
		const good = await copies();

		// As a process leaves it that ends between COMMIT and the copy, with a cache that knows nothing of it.
		await copies( old );
		expect( ( await look() )[ 0 ] ).toBe( before.body.number );
		await hourly();
		expect( ( await look() )[ 0 ] ).toBe( after.body.number );
		expect( ( await copies() ).metas ).toEqual( good.metas );

		// A copy that somebody altered never shows, noted or not.
		const altered = JSON.parse( JSON.stringify( good ) ) as typeof good;
		for ( const page of Object.keys( altered.metas ) ) {
			altered.metas[ page ] = '{"editions":[],"texts":{}}';
		}
		await copies( altered );
		expect( ( await look() )[ 0 ] ).toBe( after.body.number );
		// The note is gone too.
		await on.fixture( 'sql', {
			queries: [
				"UPDATE {prefix}options SET option_value = 'a:0:{}' WHERE option_name = 'rights_desk_policy'",
			],
		} );
		await hourly();
		expect( ( await look() )[ 0 ] ).toBe( after.body.number );
		expect( ( await copies() ).option ).toContain( 'copy' );
	}, 60_000 );

	it( 'shows no empty policy because the tables could not be read', async () => {
		const { document } = await write( 'en_US' );
		const { body } = await policy.publish( admin, document );
		const good = await copies();
		await on.fixture( 'query-fails', {
			words: 'SELECT id, number, locale, sha256, effective_at, retracted_at FROM',
			times: 100,
		} );
		try {
			await hourly();
		} finally {
			await on.fixture( 'query-fails', {} );
		}
		expect( ( await look() )[ 0 ] ).toBe( body.number );
		expect( ( await copies() ).metas ).toEqual( good.metas );
	}, 60_000 );

	it( 'counts no copy between a publication and its page', async () => {
		const { document } = await write( 'en_US' );
		await policy.publish( admin, document );
		await write( 'en_US' );
		await on.fixture( 'slow-copy', { seconds: 4 } );
		const slow = policy.publish( admin, document );
		let number = 0;
		const until = Date.now() + 3000;
		const had = await inForce( 'en_US' );
		while ( number <= had && Date.now() < until ) {
			number = await inForce( 'en_US' );
		}
		// It is published; the one who did it still stands before the copy.
		expect( number ).toBeGreaterThan( had );
		expect( ( await look() )[ 0 ] ).toBe( number );
		expect( ( await slow ).body.number ).toBe( number );
	}, 60_000 );
} );
