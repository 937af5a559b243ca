/** Acceptance 4 of issue 6: sites in folders of one host share the cookies of WP Consent API, and not a choice. */
import type { RightsDesk } from '../../../src/notice/desk';
import { mirrorOf } from '../../../src/notice/wp/mirror';

const deskOf = ( yes: boolean ) =>
	( {
		asks: false,
		choice: { analytical: yes, tracking: yes, services: [], receipt: '' },
		may: ( mark: string ) => mark === 'f:' || yes,
	} ) as unknown as RightsDesk;

const of = ( site: string, yes: boolean ) =>
	mirrorOf( deskOf( yes ), {
		prefix: 'wp_consent',
		days: 182,
		site,
		services: [ [ 'Films', 't:fi' ] ],
	} );

beforeEach( () => {
	document.cookie = 'rd-choice=x;path=/';
} );

afterEach( () => {
	for ( const pair of document.cookie.split( '; ' ) ) {
		document.cookie = `${ pair.split( '=' )[ 0 ] };max-age=0;path=/`;
	}
} );

it( 'a refusal on one is none on the other, and what a plugin refuses on the same is one', () => {
	const b = of( 'b', true );
	b.all();
	expect( document.cookie ).toContain( 'wp_consent_marketing=allow' );
	expect( b.refused() ).toEqual( {} );

	of( 'a', false ).all();
	expect( document.cookie ).toContain( 'wp_consent_marketing=deny' );
	// The next page on b.
	const again = of( 'b', true );
	expect( again.refused() ).toEqual( {} );
	again.all();
	expect( document.cookie ).toContain( 'wp_consent_marketing=allow' );

	// By a plugin on the server, since.
	document.cookie = 'wp_consent_marketing=deny;path=/';
	expect( of( 'b', true ).refused() ).toEqual( { tracking: false } );
} );

it( 'a single service that is refused on one is left to the other', () => {
	of( 'a', true ).all();
	document.cookie = 'wp_consent_consented_services={"Films":false};path=/';
	of( 'b', true ).all();
	expect( document.cookie ).not.toContain( 'consented_services' );
} );
