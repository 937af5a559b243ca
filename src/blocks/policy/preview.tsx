import apiFetch from '@wordpress/api-fetch';
import { Disabled, Spinner } from '@wordpress/components';
import { RawHTML, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';

import type { PolicyAttributes } from './types';

/** What a visitor sees now, as the server writes it. */
export function Preview( { attributes }: { attributes: PolicyAttributes } ) {
	const [ html, setHtml ] = useState< string | null >( null );
	const { locale, contents, versions } = attributes;

	useEffect( () => {
		const controller = new AbortController();
		apiFetch< { rendered: string } >( {
			path: addQueryArgs( '/wp/v2/block-renderer/rights-desk/policy', {
				context: 'edit',
				attributes: { locale, contents, versions },
			} ),
			signal: controller.signal,
		} )
			.then( ( { rendered } ) => setHtml( rendered ) )
			.catch( () => {
				if ( ! controller.signal.aborted ) {
					setHtml( '' );
				}
			} );
		return () => controller.abort();
	}, [ locale, contents, versions ] );

	if ( html === null ) {
		return <Spinner />;
	}
	if ( html === '' ) {
		return (
			<p>
				{ __(
					'The preview could not be loaded. Visitors still see the policy.',
					'rights-desk'
				) }
			</p>
		);
	}
	return (
		<Disabled>
			<RawHTML>{ html }</RawHTML>
		</Disabled>
	);
}
