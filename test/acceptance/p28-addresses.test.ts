import { site } from '../site/site';
import { erasing, job } from '../steps/jobs';
import { anyone, confirmed, decide, get } from '../steps/story';

describe( 'P28: one person under several addresses', () => {
	it( 'is forgotten under each that they proved to be theirs, accounts included', async () => {
		const on = await site();
		const email = anyone( 'first.self' );
		const other = anyone( 'second.self' );
		const name = `Liesbeth ${ anyone( 'S' ).slice( 2, 14 ) }`;
		await on.fixture( 'person', { email, name, comments: 1, posts: 1 } );
		await on.fixture( 'person', {
			email: other,
			name,
			comments: 2,
			posts: 1,
		} );
		const asked = await confirmed( on, 'inspection', email );
		const { path } = asked;
		await on.guest().post( path, { do: 'join', other } );
		const mail = await on.mail( other, /rights-desk=join/ );
		const link = new URL(
			mail.links.find( ( each ) => each.includes( 'join' ) ) ?? ''
		);
		await on.guest().post( link.pathname + link.search, { do: 'yes' } );

		// An open request would stay until it is answered.
		await decide( await on.admin(), asked.id, 'grant' );
		await on.work();
		const id = await erasing( on, email );
		await on.work();
		expect( ( await job( await on.admin(), id ) ).findings ).toEqual( [] );
		const request = await get( on, id );
		expect( [ request.state, request.anonymised ] ).toEqual( [
			'done',
			true,
		] );
		for ( const address of [ email, other ] ) {
			const { places } = await on.fixture< { places: string[] } >(
				'search-all',
				{ email: address, words: [ name ] }
			);
			expect( places ).toEqual( [] );
		}
	}, 240_000 );
} );
