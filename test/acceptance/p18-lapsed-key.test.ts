import { anyone, ask, linkIn, said } from '../steps/story';
import { site } from '../site/site';

it( 'shows one page for a key that is wrong, cut off or expired', async () => {
	const on = await site();
	const email = anyone( 'late' );
	await ask( on, 'inspection', email );
	const { path } = linkIn( await on.mail( email, /rights-desk=request/ ) );
	const wrong = await said(
		await on.guest().get( '/?rights-desk=request&key=nonsense' )
	);
	expect( wrong ).toMatch( /^404/ );
	expect( await said( await on.guest().get( path.slice( 0, -3 ) ) ) ).toBe(
		wrong
	);
	await on.clock( new Date( Date.now() + 8 * 86_400_000 ).toISOString() );
	try {
		await on.work();
		await on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );
		expect( await said( await on.guest().get( path ) ) ).toBe( wrong );
		const confirm = await on.guest().post( path, { do: 'confirm' } );
		expect( confirm.status ).toBe( 404 );
	} finally {
		await on.clock( null );
	}
} );
