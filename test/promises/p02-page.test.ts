import * as policy from '../steps/policy';
import { site } from '../site/site';

it( 'P02: the page shows the version in force, and the next one from its second on', async () => {
	const on = await site();
	const admin = await on.admin();
	const guest = on.guest();
	try {
		const { document, path } = await policy.write(
			on,
			policy.heading( 'What we keep' ) +
				policy.paragraph( 'Your <b>name</b>.' ),
			{ page: policy.block }
		);
		const first = await policy.publish( admin, document );
		await policy.write( on, policy.paragraph( 'Nothing at all.' ) );
		const second = await policy.publish( admin, document, {
			effective_at: policy.local( new Date( Date.now() + 86_400_000 ) ),
		} );

		const today = await ( await guest.get( path ) ).text();
		expect( policy.shown( today ) ).toBe( first.body.number );
		expect( today ).toContain( 'Your <b>name</b>.</p>' );
		expect( today ).not.toContain( 'Nothing at all.' );
		expect( today ).toContain(
			`Version ${ second.body.number } takes effect`
		);

		await on.clock( new Date( Date.now() + 86_460_000 ).toISOString() );
		const tomorrow = await (
			await guest.get( policy.asking( path, 'tomorrow=1' ) )
		).text();
		expect( policy.shown( tomorrow ) ).toBe( second.body.number );
		expect( tomorrow ).toContain( 'It replaces all earlier versions.' );
		expect( tomorrow ).not.toContain( 'Your <b>name</b>' );

		const old = await (
			await guest.get(
				policy.asking(
					path,
					`rights_desk_version=${ first.body.number }`
				)
			)
		).text();
		expect( old ).toContain( '<strong>Void.</strong>' );
		expect( old ).toContain( 'Your <b>name</b>.</p>' );
	} finally {
		await on.clock( null );
		await policy.forget( on );
	}
} );
