import { site } from '../site/site';
import * as story from '../steps/story';

// Acceptance 10: test/native/run.ts runs this on the oldest and the newest WordPress and PHP.

it( 'gives a person the copy of their data, from asking to the opened ZIP', async () => {
	const on = await site();
	const email = story.anyone( 'smoke' );
	const person = await on.fixture< { comments: string[] } >( 'person', {
		email,
		name: 'Smoke Peeters',
		comments: 3,
	} );

	const files = await story.inspect( on, email );

	expect( Object.keys( files ) ).toEqual(
		expect.arrayContaining( [ 'index.html', 'data.json' ] )
	);
	for ( const comment of person.comments ) {
		expect( files[ 'index.html' ] ).toContain( comment );
		expect( files[ 'data.json' ] ).toContain( comment );
	}
	expect(
		Object.keys( files ).some( ( name ) => name.endsWith( '.csv' ) )
	).toBe( true );
	const [ request ] = await story.requestsOf( on, email );
	expect( request ).toMatchObject( { state: 'done', outcome: 'granted' } );
} );

it( 'erases a person everywhere, and keeps only what leads back to nobody', async () => {
	const on = await site();
	const email = story.anyone( 'erase' );
	await on.fixture( 'person', { email, name: 'Erika Wissink', comments: 3 } );
	const { id } = await story.confirmed( on, 'erasure', email );
	const admin = await on.admin();

	await story.decide( admin, id, 'grant' );
	await story.decide( admin, id, 'carry_out', { word: 'erase' } );
	await on.work();

	expect( await story.get( on, id ) ).toMatchObject( {
		state: 'done',
		outcome: 'granted',
		anonymised: true,
		subject: null,
	} );
	expect(
		await on.sql(
			`SELECT comment_ID FROM {prefix}comments WHERE comment_author_email = '${ email }'`
		)
	).toEqual( [] );
	const register = await admin.rest< story.Request[] >(
		'GET',
		'register?per_page=100'
	);
	expect( register.body.map( ( one ) => one.id ) ).toContain( id );
	expect( JSON.stringify( register.body ) ).not.toContain( email );
} );
