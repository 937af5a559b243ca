import { anyone, confirmed, decide } from '../steps/story';
import { site, type Site } from '../site/site';

/* P24: a restriction that restricts, shown by the test button. The whole of it: acceptance 2 of issue 4. */
describe( 'P24: a restriction is enforced', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'stops what is not necessary, lets the rest go on, and the test button shows it', async () => {
		const email = anyone( 'enforced' );
		await on.fixture( 'person', { email, comments: 1, posts: 1 } );
		const admin = await on.admin();
		const { id } = await confirmed( on, 'restriction', email );
		await decide( admin, id, 'grant' );

		const mail = ( purpose: string, subject: string ) =>
			on.fixture( 'process', { do: 'mail', email, purpose, subject } );
		await mail( 'marketing', 'Offer' );
		await mail( 'legal_duty', 'Invoice' );
		await on.mail( email, /Invoice/ );
		expect(
			( await on.mails( email ) ).map( ( { subject } ) => subject )
		).not.toContain( 'Offer' );

		const { body: people } = await admin.rest<
			{ id: number; email: string }[]
		>( 'GET', 'standings' );
		const standing = people.find( ( one ) => one.email === email )?.id;
		const { body } = await admin.rest< {
			tries: { way: string; result: string; right: boolean }[];
		} >( 'POST', `standings/${ standing }/trial` );
		expect( body.tries.filter( ( { right } ) => ! right ) ).toEqual( [] );
		expect(
			body.tries
				.filter( ( { result } ) => result === 'allowed' )
				.map( ( { way } ) => way )
		).toEqual( [ 'security', 'order', 'login', 'own' ] );
	} );
} );
