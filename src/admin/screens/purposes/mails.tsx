import { __ } from '@wordpress/i18n';
import type { Purpose } from '../../../data/processors';

interface MailsProps {
	mails: { mail: string; purpose: string; own: boolean }[];
	purposes: Purpose[];
}

/** Which purpose each mail serves that the site is known to send. */
export function Mails( { mails, purposes }: MailsProps ) {
	const label = ( slug: string ) =>
		purposes.find( ( one ) => one.slug === slug )?.label ?? slug;
	return (
		<details className="rd-held">
			<summary>
				{ __( 'Which mail serves which purpose', 'rights-desk' ) }
			</summary>
			<p>
				{ __(
					'Told by the plugin that sends it and its own name for the mail. A mail that is not here is held for a restricted person, until you class it.',
					'rights-desk'
				) }
			</p>
			<dl className="rd-facts is-small">
				{ mails.map( ( { mail, purpose, own } ) => (
					<div key={ mail }>
						<dt>
							<code>{ mail }</code>
						</dt>
						<dd>
							{ label( purpose ) }
							{ own &&
								` (${ __( 'classed by you', 'rights-desk' ) })` }
						</dd>
					</div>
				) ) }
			</dl>
		</details>
	);
}
