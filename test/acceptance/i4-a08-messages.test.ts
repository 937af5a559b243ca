import { site } from '../site/site';
import { erasing } from '../steps/jobs';
import { anyone, dataOf, get, inspect } from '../steps/story';

/** As Contact Form 7 with Flamingo: erasers in wp-admin only, and no exporter at all. */
describe( 'Issue 4, acceptance 8: messages of a contact form that nothing exports', () => {
	afterAll( async () =>
		( await site() ).fixture( 'messages', { off: true } )
	);

	it( 'are in the copy, which does not say that nothing is held; and gone after an erasure', async () => {
		const on = await site();
		const email = anyone( 'wrote.us' );
		const name = `Fons ${ anyone( 'F' ).slice( 2, 14 ) }`;
		await on.fixture( 'messages', {
			email,
			name,
			say: 'Please call me about birch.',
		} );
		const files = await inspect( on, email );
		const data = dataOf( files ) as unknown as {
			items: { category: string; fields: { value: string }[] }[];
			gaps: { place: string }[];
		};
		const texts = data.items
			.filter( ( one ) => one.category === 'uncovered' )
			.flatMap( ( one ) => one.fields.map( ( field ) => field.value ) );
		expect( texts ).toEqual(
			expect.arrayContaining( [
				expect.stringContaining( 'Please call me about birch.' ),
				`${ name } <${ email }>`,
			] )
		);
		expect( data.gaps.map( ( one ) => one.place ).join() ).toContain(
			'rdm_inbound'
		);
		const mail = await on.mail( email, /#[\w-]{40,}/ );
		expect( mail.text ).not.toContain( 'hold nothing' );

		const id = await erasing( on, email );
		await on.work();
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		const { places } = await on.fixture< { places: string[] } >(
			'search-all',
			{ email, words: [ name ] }
		);
		expect( places ).toEqual( [] );
	}, 240_000 );
} );
