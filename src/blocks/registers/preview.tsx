import apiFetch from '@wordpress/api-fetch';
import { Disabled, Spinner } from '@wordpress/components';
import { RawHTML, useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';

type Shown = { html: string } | 'loading' | 'failed';

interface Props {
	name: string;
	/** 0: on no page in particular. The server speaks the language of a policy. */
	postId: number;
}

/** The register as the server writes it: what the editor shows can't differ from what visitors get. */
export function Preview( { name, postId }: Props ) {
	const [ shown, setShown ] = useState< Shown >( 'loading' );

	useEffect( () => {
		const controller = new AbortController();
		apiFetch< { rendered: string } >( {
			path: addQueryArgs( `/wp/v2/block-renderer/${ name }`, {
				context: 'edit',
				...( postId > 0 && { post_id: postId } ),
			} ),
			signal: controller.signal,
		} )
			.then( ( { rendered } ) => setShown( { html: rendered } ) )
			.catch( () => {
				if ( ! controller.signal.aborted ) {
					setShown( 'failed' );
				}
			} );
		return () => controller.abort();
	}, [ name, postId ] );

	if ( shown === 'loading' ) {
		return <Spinner />;
	}
	if ( shown === 'failed' ) {
		return (
			<p>
				{ __(
					'The preview could not be loaded. Readers still get the text.',
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
