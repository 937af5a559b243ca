import { useBlockProps } from '@wordpress/block-editor';
import { Disabled } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** What visitors get, as it is before anyone chose; the words may be set on the notice's screen. */
export function Edit() {
	return (
		<div { ...useBlockProps() }>
			<Disabled>
				<p>
					{ __(
						'Until you choose, only what is functional is used.',
						'rights-desk'
					) }
				</p>
				<button type="button" className="wp-element-button">
					{ __( 'Cookie choices', 'rights-desk' ) }
				</button>
			</Disabled>
		</div>
	);
}
