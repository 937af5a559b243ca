import {
	agree,
	boxesIn,
	confirmConsent,
	consentPage,
	contact,
} from '../steps/consent';
import * as policy from '../steps/policy';
import { anyone } from '../steps/story';
import { site } from '../site/site';

// Acceptance 9 of issue 5: test/native/run.ts runs what is called a10 on the oldest and the newest WordPress and PHP.

it( 'begins a policy, publishes it, and shows it with its page', async () => {
	const on = await site();
	const admin = await on.admin();
	try {
		await policy.forget( on );
		const begun = await admin.rest< { id: number; locale: string } >(
			'POST',
			'policy/documents',
			{ locale: 'en_US', from: 'starter' }
		);
		expect( begun.status ).toBe( 201 );
		const page = await admin.rest< { page: { url: string } } >(
			'POST',
			'policy/page'
		);
		const { pathname, search } = new URL( page.body.page.url );
		const path = pathname + search;

		const { document } = await policy.write(
			on,
			policy.heading( 'One' ) +
				policy.paragraph(
					'Answered in <data class="rights-desk-fact" value="answer_days">some</data> days. <script>alert(1)</script>'
				) +
				policy.heading( 'Two' ) +
				'<!-- wp:rights-desk/rights /-->',
			{ locale: 'en_US' }
		);
		expect( document ).toBe( begun.body.id );
		const { status, body } = await policy.publish( admin, document );
		expect( status ).toBe( 201 );

		const html = await (
			await on.guest().get( policy.asking( path, 'smoke=1' ) )
		).text();
		expect( policy.shown( html ) ).toBe( body.number );
		expect( html ).toMatch( /Answered in <data[^>]*>30<\/data> days/ );
		expect( html ).not.toContain( '<script>alert(1)' );
		expect( html ).toContain( 'href="#policy-two"' );
		expect( html ).toContain( 'id="policy-two"' );
		// What is shown is what was published, whatever else writes into pages.
		const kept = await admin.rest< { html: string; sound: boolean } >(
			'GET',
			`policy/versions/${ body.versions[ 0 ]?.id }`
		);
		expect( kept.body.sound ).toBe( true );
		expect( html ).toContain( kept.body.html );
	} finally {
		await policy.forget( on );
	}
} );

it( 'keeps a consent, and says how mail leaves', async () => {
	const on = await site();
	const email = anyone( 'smoke-consent' );
	const html = await (
		await on.guest().get( await consentPage( on ) )
	).text();
	await agree( on, email, boxesIn( html ) );
	await confirmConsent( on, email );
	expect( await contact( on, 'may', email ) ).toBe( true );

	const transport = await (
		await on.admin()
	).rest< { health: { state: string } } >( 'GET', 'transport' );
	expect( transport.status ).toBe( 200 );
} );
