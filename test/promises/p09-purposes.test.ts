import { anyone } from '../steps/story';
import { contact } from '../steps/consent';
import { site } from '../site/site';

interface Answer {
	purposes: {
		slug: string;
		necessary: boolean;
		marketing: boolean;
		may_be_objected: boolean;
	}[];
	mails: { mail: string; purpose: string; own: boolean }[];
}

describe( 'P09: each use of data has a purpose, and what has none is refused', () => {
	it( 'begins with purposes that a firm has; marketing is never necessary, and always open to objection', async () => {
		const by = await ( await site() ).admin();
		const { body } = await by.rest< Answer >( 'GET', 'purposes' );
		const of = ( slug: string ) =>
			body.purposes.find( ( one ) => one.slug === slug );
		for ( const slug of [
			'account',
			'contract',
			'legal_duty',
			'rights',
		] ) {
			expect( of( slug ) ).toMatchObject( { necessary: true } );
		}
		expect(
			body.purposes.filter( ( one ) => one.marketing && one.necessary )
		).toEqual( [] );
		expect( of( 'newsletter' )?.may_be_objected ).toBe( true );
		expect( of( 'legal_duty' )?.may_be_objected ).toBe( false );
		const refused = await by.rest< { code: string } >( 'POST', 'purposes', {
			slug: 'newsletter',
			necessary: true,
		} );
		expect( refused.status ).toBe( 422 );
		expect( refused.body.code ).toBe( 'marketing_not_necessary' );
		expect(
			(
				await by.rest( 'POST', 'purposes', {
					slug: 'rights',
					active: false,
				} )
			).status
		).toBe( 422 );
	} );

	it( 'tells a mail’s purpose by its sender and its own name, as staff class it', async () => {
		const by = await ( await site() ).admin();
		const classed = await by.rest< Answer >( 'POST', 'purposes/mails', {
			origin: 'some-plugin',
			name: 'weekly',
			purpose: 'newsletter',
		} );
		expect( classed.body.mails ).toContainEqual( {
			mail: 'some-plugin/weekly',
			purpose: 'newsletter',
			own: true,
		} );
		expect(
			(
				await by.rest( 'POST', 'purposes/mails', {
					origin: 'some-plugin',
					name: 'weekly',
					purpose: 'nothing-such',
				} )
			).status
		).toBe( 422 );
	} );

	it( 'refuses a mail whose purpose the register doesn’t have, and shows it to staff', async () => {
		const on = await site();
		const email = anyone( 'nobody' );
		const purpose = anyone( 'resale' ).split( '@' )[ 0 ];
		expect( await contact( on, 'send', email, { purpose } ) ).toBe( false );
		const admin = await on.admin();
		const { body } = await admin.rest< { mails: object[] } >(
			'GET',
			'contact-mails'
		);
		expect( body.mails ).toContainEqual(
			expect.objectContaining( { purpose, reason: 'not_covered', n: 1 } )
		);
		expect( JSON.stringify( body ) ).not.toContain( email );
	} );
} );
