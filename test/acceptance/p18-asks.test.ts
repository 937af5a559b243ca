import { anyone, ask, linkIn, requestsOf } from '../steps/story';
import { site, type Site } from '../site/site';

/* P18: proof of the address before anything else. What is never confirmed leaves a count and nothing more. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

it( 'lets nobody fill a mailbox, nor hide the real request among others', async () => {
	const email = anyone( 'flood' );
	for ( let nr = 1; nr <= 6; nr++ ) {
		await ask( on, 'inspection', email, { message: `Flood ${ nr }` } );
	}
	await ask( on, 'erasure', email, { message: 'The real one' } );
	await on.work();
	const mails = await on.mails( email );
	expect( mails ).toHaveLength( 3 );
	const { path } = linkIn( mails[ 0 ]! );
	const page = await ( await on.guest().get( path ) ).text();
	expect( page ).toContain( 'The real one' );
	expect( page.match( /name="request"/g ) ).toHaveLength( 7 );
} );

it( 'takes the same ask twice for one', async () => {
	const email = anyone( 'twice' );
	await ask( on, 'inspection', email, { message: 'Same' } );
	await ask( on, 'inspection', email, { message: 'Same' } );
	expect( await requestsOf( on, email ) ).toHaveLength( 1 );
} );
