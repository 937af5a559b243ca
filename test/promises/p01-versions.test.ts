import * as policy from '../steps/policy';
import { site } from '../site/site';

it( 'P01: a new version ends the earlier one when it takes effect, and neither changes again', async () => {
	const on = await site();
	const admin = await on.admin();
	try {
		const { document } = await policy.write(
			on,
			policy.paragraph( 'We keep little.' )
		);
		const first = await policy.publish( admin, document );
		expect( first.status ).toBe( 201 );

		await policy.write( on, policy.paragraph( 'We keep less.' ) );
		const at = policy.local( new Date( Date.now() + 86_400_000 ) );
		const second = await policy.publish( admin, document, {
			effective_at: at,
			affects: true,
		} );
		expect( second.status ).toBe( 201 );
		expect( second.body.number ).toBe( first.body.number + 1 );

		// Two can't take effect at one moment.
		expect(
			await policy.publish( admin, document, { effective_at: at } )
		).toMatchObject( {
			status: 409,
			body: { code: 'policy_moment_taken' },
		} );

		const { body } = await admin.rest< policy.Version[] >(
			'GET',
			'policy/versions'
		);
		expect( body ).toMatchObject( [
			{ number: second.body.number, state: 'announced', affects: true },
			{
				number: first.body.number,
				state: 'in_force',
				sha256: first.body.versions[ 0 ]?.sha256,
			},
		] );
	} finally {
		await policy.forget( on );
	}
} );
