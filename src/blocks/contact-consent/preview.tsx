import apiFetch from '@wordpress/api-fetch';
import { Disabled, Spinner } from '@wordpress/components';
import { RawHTML, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';

type Shown = { html: string } | 'loading' | 'failed';

/** The form as the server writes it: what the editor shows can't differ from what visitors get. */
export function Preview( { purposes }: { purposes: string[] } ) {
	const [ shown, setShown ] = useState< Shown >( 'loading' );
	const wanted = purposes.join( ',' );

	useEffect( () => {
		const controller = new AbortController();
		apiFetch< { rendered: string } >( {
			path: addQueryArgs(
				'/wp/v2/block-renderer/rights-desk/contact-consent',
				{
					context: 'edit',
					attributes: { purposes: wanted.split( ',' ) },
				}
			),
			signal: controller.signal,
		} )
			.then( ( { rendered } ) => setShown( { html: rendered } ) )
			.catch( () => {
				if ( ! controller.signal.aborted ) {
					setShown( 'failed' );
				}
			} );
		return () => controller.abort();
	}, [ wanted ] );

	if ( shown === 'loading' ) {
		return <Spinner />;
	}
	if ( shown === 'failed' ) {
		return (
			<p>
				{ __(
					'The preview could not be loaded. Visitors still get the form.',
					'rights-desk'
				) }
			</p>
		);
	}
	return (
		<Disabled>
			<RawHTML>{ shown.html }</RawHTML>
		</Disabled>
	);
}
