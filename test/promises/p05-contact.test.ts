import { anyone, confirmed, decide } from '../steps/story';
import { site } from '../site/site';

it( 'P05: the privacy contact stands on the form, the subject’s page and in every decision', async () => {
	const on = await site();
	const admin = await on.admin();
	const before = await admin.rest< {
		settings: Record< string, unknown >;
	} >( 'GET', 'settings' );
	const contact = {
		controller_name: '3D CONFIG & Co',
		contact_name: 'An Contact',
		contact_email: 'privacy@example.test',
		contact_telephone: '+32 9 000 00 00',
	};
	const saved = await admin.rest( 'PUT', 'settings', contact );
	expect( saved.status ).toBe( 200 );
	const everything = ( text: string ) => {
		const plain = text.replace( /&amp;|&#0?38;/g, '&' );
		for ( const part of Object.values( contact ) ) {
			expect( plain ).toContain( part );
		}
	};
	try {
		everything(
			await ( await on.guest().get( '/?rights-desk=ask' ) ).text()
		);
		const email = anyone( 'p05' );
		const { id, path } = await confirmed( on, 'inspection', email );
		everything( await ( await on.guest().get( path ) ).text() );
		await decide( admin, id, 'refuse', {
			reason: 'Reason <b>of</b> ours {link}',
		} );
		const mail = await on.mail( email, /Reason/ );
		everything( mail.text );
		everything( mail.html );
		// What staff write is text: no markup, no placeholder.
		expect( mail.text ).toContain( 'Reason <b>of</b> ours {link}' );
		expect( mail.html ).toContain(
			'Reason &lt;b&gt;of&lt;/b&gt; ours {link}'
		);
		const page = await ( await on.guest().get( path ) ).text();
		expect( page ).toContain( 'Reason &lt;b&gt;of&lt;/b&gt; ours {link}' );
	} finally {
		const { settings } = before.body;
		await admin.rest(
			'PUT',
			'settings',
			Object.fromEntries(
				Object.keys( contact ).map( ( key ) => [
					key,
					settings[ key ],
				] )
			)
		);
	}
} );
