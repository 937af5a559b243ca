import { anyone, confirmed } from '../steps/story';
import { site, type Site } from '../site/site';

/* Events: append-only, hash-chained, and whole with the change that they tell of. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

const verify = () =>
	on.wp( 'rights-desk', 'verify' ).then(
		( out ) => out,
		( fault: Error ) => fault.message
	);

it( 'keeps one chain under many at once, and of two confirmations does one', async () => {
	const asked = await Promise.all(
		[ 1, 2, 3, 4 ].map( ( nr ) =>
			confirmed( on, 'inspection', anyone( `crowd${ nr }` ) )
		)
	);
	const admin = await on.admin();
	const answers = await Promise.all(
		asked.flatMap( ( { id } ) =>
			[ 1, 2 ].map( () =>
				admin.rest( 'POST', `requests/${ id }/events`, {
					event: 'take_up',
				} )
			)
		)
	);
	expect(
		answers
			.map( ( { status } ) => status )
			.filter( ( status ) => status === 200 )
	).toHaveLength( 4 );
	expect( answers.filter( ( { status } ) => status === 409 ) ).toHaveLength(
		4
	);
	expect( await verify() ).toMatch( /Success/ );
} );
