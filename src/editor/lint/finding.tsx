import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../data/boot';
import type { Finding } from '../../lint';

interface FindingItemProps {
	finding: Finding;
	possible: boolean;
	onShow: () => void;
	/** Whether it could be done. */
	onMend: () => boolean;
}

const href = ( path: string ): string =>
	`${ boot().page }&p=${ encodeURIComponent( path ) }`;

function mendLabel( { mend }: Finding ): string {
	switch ( mend?.kind ) {
		case 'fact':
			return __( 'Put the fact here', 'rights-desk' );
		case 'replace':
			return sprintf(
				/* translators: %s: words. */
				__( 'Write “%s”', 'rights-desk' ),
				mend.to
			);
		default:
			return __( 'Add what the register says', 'rights-desk' );
	}
}

export function FindingItem( {
	finding,
	possible,
	onShow,
	onMend,
}: FindingItemProps ) {
	const [ failed, setFailed ] = useState( false );
	const { quote, message, article, clientId, mend } = finding;
	return (
		<li className="rights-desk-finding">
			<p>{ message }</p>
			{ quote && <blockquote>{ quote }</blockquote> }
			{ article && (
				<p className="rights-desk-finding__article">{ article }</p>
			) }
			<div className="rights-desk-buttons">
				{ clientId && (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ onShow }
					>
						{ __( 'Show it', 'rights-desk' ) }
					</Button>
				) }
				{ possible && (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ () => setFailed( ! onMend() ) }
					>
						{ mendLabel( finding ) }
					</Button>
				) }
				{ mend?.kind === 'open' && (
					<a href={ href( mend.path ) }>
						{ __( 'Open the register', 'rights-desk' ) }
					</a>
				) }
				{ failed && (
					<p role="alert">
						{ __(
							'The text has changed. Please change it by hand.',
							'rights-desk'
						) }
					</p>
				) }
			</div>
		</li>
	);
}
