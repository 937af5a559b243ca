import { anyone } from '../steps/story';
import { bySparkPost, stateOf } from '../steps/transport';
import { site } from '../site/site';

describe( 'P07: the site’s mail goes by SparkPost, and otherwise only visibly', () => {
	it( 'hands each message to SparkPost, untracked; when SparkPost is down WordPress sends it, and that shows', async () => {
		const on = await site();
		const spark = await bySparkPost( on );
		try {
			const email = anyone( 'mail' );
			expect( await on.fixture( 'mail', { to: email } ) ).toBe( true );
			const [ sent ] = spark.messages;
			expect( sent ).toMatchObject( {
				to: email,
				options: {
					transactional: true,
					open_tracking: false,
					click_tracking: false,
				},
			} );
			expect( sent?.raw ).toContain( 'Subject: Dag' );
			expect( sent?.raw ).toContain(
				'Één regel: https://example.test/?a=1&b=2'
			);

			const other = anyone( 'down' );
			spark.fail( { status: 503 } );
			expect( await on.fixture( 'mail', { to: other } ) ).toBe( true );
			expect( spark.delivered.has( other ) ).toBe( false );
			expect( ( await on.mail( other, /Dag/ ) ).text ).toContain(
				'Één regel'
			);
			const { health } = await stateOf( on );
			expect( health ).toMatchObject( { state: 'fallback', fell: 1 } );
			expect( health.reason ).toContain( '503' );
			expect( health.reason ).not.toContain( other );
			// One way or the other, never both.
			expect( await on.mails( email ) ).toEqual( [] );
		} finally {
			await spark.end();
		}
		expect( ( await stateOf( on ) ).health.state ).toBe( 'off' );
	} );
} );
