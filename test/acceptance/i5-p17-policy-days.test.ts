import * as policy from '../steps/policy';
import { anyone, confirmed } from '../steps/story';
import { site } from '../site/site';

it( 'P17: a request gets the days that the policy in force at receipt says, whatever the setting says later', async () => {
	const on = await site();
	const admin = await on.admin();
	const set = async ( days: number ) => {
		const { status } = await admin.rest( 'PUT', 'settings', {
			promise_days: days,
		} );
		expect( status ).toBe( 200 );
	};
	const days = async ( name: string ) => {
		const { id } = await confirmed( on, 'inspection', anyone( name ) );
		const [ row ] = await on.sql(
			`SELECT promise_days FROM {prefix}rights_desk_requests WHERE id = ${ id }`
		);
		return Number( row?.promise_days );
	};
	try {
		await set( 21 );
		const { document } = await policy.write(
			on,
			policy.paragraph(
				'We answer within <data class="rights-desk-fact" value="answer_days">…</data> days.'
			)
		);
		await policy.publish( admin, document );
		await set( 14 );
		expect( await days( 'promised' ) ).toBe( 21 );

		// One that is only announced promises nothing yet.
		await policy.publish( admin, document, {
			effective_at: policy.local( new Date( Date.now() + 86_400_000 ) ),
		} );
		expect( await days( 'announced' ) ).toBe( 21 );
		await on.clock( new Date( Date.now() + 86_460_000 ).toISOString() );
		expect( await days( 'in-force' ) ).toBe( 14 );

		// And the text is out of step with a setting that changes.
		await set( 20 );
		const { body } = await admin.rest< {
			out_of_step: { differences: { name: string }[] }[];
		} >( 'GET', 'policy' );
		expect(
			body.out_of_step.flatMap( ( { differences } ) =>
				differences.map( ( { name } ) => name )
			)
		).toContain( 'answer_days' );
	} finally {
		await on.clock( null );
		await policy.forget( on );
		await set( 30 );
	}
} );
