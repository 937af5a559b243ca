import { anyone, ask, confirmed, decide } from '../steps/story';
import { site } from '../site/site';

it( 'P21: the right authority stands on the form, the page and in every decision, whatever staff write', async () => {
	const on = await site();
	const admin = await on.admin();
	const put = ( changes: object ) => admin.rest( 'PUT', 'settings', changes );
	const names =
		/Belgian Data Protection Authority|Gegevensbeschermingsautoriteit|Autorité de protection des données|Datenschutzbehörde/;
	try {
		expect(
			( await put( { authority_country: 'BE', mails: {} } ) ).status
		).toBe( 200 );
		const form = await (
			await on.guest().get( '/?rights-desk=ask' )
		).text();
		expect( form ).toMatch( names );
		expect(
			await ( await ask( on, 'erasure', anyone( 'p21' ) ) ).text()
		).toMatch( names );

		const email = anyone( 'p21' );
		const { id, path } = await confirmed( on, 'erasure', email );
		expect( await ( await on.guest().get( path ) ).text() ).toMatch(
			names
		);

		// Their own text, without a word about it: it is added.
		await put( {
			mails: {
				refused: { subject: 'No {kind}', body: 'We say no: {reason}' },
			},
		} );
		await decide( admin, id, 'refuse', { reason: 'Because of p21' } );
		const mail = await on.mail( email, /We say no: Because of p21/ );
		expect( mail.text ).toMatch( names );
		expect( mail.html ).toMatch( names );

		await put( { authority_country: 'FR' } );
		expect( await ( await on.guest().get( path ) ).text() ).toMatch(
			/CNIL|informatique et des libertés/i
		);
	} finally {
		await put( { authority_country: 'BE', mails: {} } );
	}
} );
