import { Spinner } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

export function Waiting( { what }: { what?: string } ) {
	return (
		<p className="rd-waiting">
			<Spinner /> <span>{ what ?? __( 'Loading…', 'rights-desk' ) }</span>
		</p>
	);
}
