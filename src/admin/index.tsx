import { createRoot } from '@wordpress/element';
import { RouterProvider } from './router/router';
import { Shell } from './shell/shell';
import './index.css';

const root = document.getElementById( 'rights-desk' );
if ( root ) {
	createRoot( root ).render(
		<RouterProvider>
			<Shell />
		</RouterProvider>
	);
}
