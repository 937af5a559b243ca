import { anyone } from '../steps/story';
import {
	agree,
	boxesIn,
	confirmConsent,
	consentPage,
	consentsOf,
	contact,
} from '../steps/consent';
import { site } from '../site/site';

describe( 'P10: contact that was not asked for only after explicit consent', () => {
	it( 'sends a newsletter to who ticked the box and confirmed it by mail, until one click withdraws it', async () => {
		const on = await site();
		const email = anyone( 'reader' );
		const html = await (
			await on.guest().get( await consentPage( on ) )
		).text();
		// Never ticked beforehand: boxesIn() would say so.
		const boxes = boxesIn( html );
		expect( Object.keys( boxes ) ).toEqual( [
			'_rights_desk_consent[newsletter]',
		] );
		expect( ( await agree( on, email, boxes ) ).status ).toBe( 200 );
		// Anyone can type any address: until its owner confirms, nothing is sent.
		expect( await contact( on, 'send', email ) ).toBe( false );

		await confirmConsent( on, email );
		expect( await contact( on, 'send', email ) ).toBe( true );
		const [ row ] = await consentsOf( on, email );
		expect( row ).toMatchObject( {
			state: 'given',
			source: 'block',
			purpose: 'newsletter',
			version: expect.any( Number ) as number,
			confirmed_at: expect.any( String ) as string,
		} );
		expect( html ).toContain( row?.text );

		// RFC 8058: the mail program posts this, without cookie and without asking.
		const { headers, text } = await on.mail( email, /The news/ );
		expect( headers[ 'list-unsubscribe-post' ] ).toBe(
			'List-Unsubscribe=One-Click'
		);
		const link = /<([^>]+)>/.exec( headers[ 'list-unsubscribe' ] ?? '' );
		expect( text ).toContain( link?.[ 1 ] );
		const url = new URL( link?.[ 1 ] ?? '' );
		const clicked = await on.guest().post( url.pathname + url.search, {
			'List-Unsubscribe': 'One-Click',
		} );
		expect( clicked.status ).toBe( 200 );
		expect( await contact( on, 'send', email ) ).toBe( false );
		expect( await consentsOf( on, email ) ).toMatchObject( [
			{ state: 'withdrawn', ended_by: 'one_click' },
		] );
	} );
} );
