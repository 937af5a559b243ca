import { anyone } from '../steps/story';
import { site, type Site } from '../site/site';

/* Acceptance 10 of issue 4: what standing costs a visitor's page, and a mail. */
describe( 'Acceptance 10: the price of looking up a standing', () => {
	let on: Site;

	const queries = async ( path: string ) => {
		const seen: number[] = [];
		for ( let i = 0; i < 3; i++ ) {
			const html = await ( await on.guest().get( path ) ).text();
			seen.push( Number( /<!-- queries (\d+) -->/.exec( html )?.[ 1 ] ) );
		}
		return Math.min( ...seen );
	};

	beforeAll( async () => {
		on = await site();
	} );

	afterAll( async () => {
		await on.fixture( 'standing-cost', { clean: true } );
	} );

	it( 'adds no query to a visitor’s page, and under 1 % to a mail, among 20,000 restricted people', async () => {
		await on.fixture( 'person', { email: anyone( 'cost' ), comments: 3 } );
		await on.fixture( 'standing-cost', { clean: true } );
		const [ post ] = await on.sql(
			`SELECT comment_post_ID AS id FROM {prefix}comments ORDER BY comment_ID DESC LIMIT 1`
		);
		const pages = [ '/', `/?p=${ post?.id }` ];
		const before = await Promise.all( pages.map( queries ) );
		const cost = await on.fixture< {
			guard_ms: number;
			mail_ms: number;
			queries: number;
		} >( 'standing-cost', { people: 20_000 } );
		expect( await Promise.all( pages.map( queries ) ) ).toEqual( before );
		expect( cost.queries ).toBeCloseTo( 1, 1 );
		expect( cost.guard_ms / cost.mail_ms ).toBeLessThan( 0.01 );
	} );
} );
