import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** What the text quotes and nobody has filled in, once each. */
function missingIn( html: string ): string[] {
	const page = new DOMParser().parseFromString( html, 'text/html' );
	const found = page.querySelectorAll( '.rights-desk-missing' );
	return [
		...new Set( [ ...found ].map( ( one ) => one.textContent ?? '' ) ),
	];
}

/** Said before the button is pressed: with this in it, publishing is refused. */
export function Missing( { html }: { html: string } ) {
	const missing = missingIn( html );
	if ( missing.length === 0 ) {
		return null;
	}
	return (
		<Notice status="warning" isDismissible={ false }>
			<p>
				{ __(
					'The text quotes what nobody has filled in yet. Fill it in under Processors, Purposes and Settings, or take it out of the text:',
					'rights-desk'
				) }
			</p>
			<ul>
				{ missing.map( ( text ) => (
					<li key={ text }>{ text }</li>
				) ) }
			</ul>
		</Notice>
	);
}
