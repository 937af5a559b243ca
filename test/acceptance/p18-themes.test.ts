import { form as block, page } from '../steps/story';
import { site, type Site } from '../site/site';

describe( 'The form: for everyone, with nothing in it that depends on who looks', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'comes whole in block themes and in a classic one, and only where it stands', async () => {
		const classic = await on.fixture< string >( 'classic-theme' );
		const before = await on.wp( 'option', 'get', 'stylesheet' );
		const without = await page( on, 'Nothing' );
		const within = await page( on, block );
		const short = await page( on, '[rights_desk_form]' );
		const html = async ( path: string ) =>
			( await on.guest().get( path ) ).text();
		try {
			for ( const theme of [
				'twentytwentythree',
				'twentytwentyfour',
				'twentytwentyfive',
				classic,
			] ) {
				await on.wp( 'theme', 'activate', theme );
				for ( const path of [ within, short ] ) {
					const whole = await html( path );
					expect( whole ).toContain( '<form class="rd-form"' );
					expect( whole ).toMatch( /<style[^>]*>[^<]*\.rd-form/ );
					const scripts = whole
						.match( /<script[^>]+>/g )
						?.filter( ( tag ) =>
							tag.includes( 'request-form/view' )
						);
					expect( scripts ).toHaveLength( 1 );
					expect( scripts?.[ 0 ] ).toContain( 'type="module"' );
				}
				expect( await html( without ) ).not.toMatch(
					/rd-form|request-form\/(view|style)/
				);
			}
		} finally {
			await on.wp( 'theme', 'activate', before.trim() );
		}
	} );
} );
