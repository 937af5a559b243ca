import { configure, render } from '@testing-library/react';
import '@testing-library/jest-dom';
import userEvent from '@testing-library/user-event';
import { RouterProvider } from '../../../src/admin/router/router';
import { Shell } from '../../../src/admin/shell/shell';

// A busy machine takes its time to load DataViews.
configure( { asyncUtilTimeout: 15_000 } );
jest.setTimeout( 60_000 );

/** Opens the desk at an address, as the browser does. */
export function open( path: string ) {
	window.history.replaceState(
		null,
		'',
		`/wp-admin/admin.php?page=rights-desk&p=${ encodeURIComponent( path ) }`
	);
	const user = userEvent.setup();
	const shown = render(
		<RouterProvider>
			<Shell />
		</RouterProvider>
	);
	return { user, ...shown };
}

export const place = () =>
	new URLSearchParams( window.location.search ).get( 'p' );

window.rightsDeskBoot = {
	page: '/wp-admin/admin.php?page=rights-desk',
	admin: '/wp-admin/',
	ajax: '/wp-admin/admin-ajax.php',
	rest: 'http://site.test/wp-json/rights-desk/v1',
	nonces: { rest: 'r', work: 'w', holdings: 'h' },
	manages: true,
	locale: 'en-GB',
	timezone: 'Europe/Brussels',
	today: '2026-11-23',
};

// jsdom cannot read the nested rules that DataViews brings along; nothing here looks at colours.
const complain = console.error;
jest.spyOn( console, 'error' ).mockImplementation( ( ...said: unknown[] ) => {
	if ( ! String( said[ 0 ] ).includes( 'Could not parse CSS' ) ) {
		complain( ...said );
	}
} );
