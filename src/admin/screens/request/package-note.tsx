import { __, sprintf } from '@wordpress/i18n';
import type { PackageState } from '../../../data/types';
import { moment } from '../../labels/when';

/** Where the package stands. Staff cannot open it: only the person's link can. */
export function PackageNote( {
	state,
}: {
	state: PackageState | null | undefined;
} ) {
	if ( ! state ) {
		return null;
	}
	const words =
		state.state === 'ready'
			? sprintf(
					/* translators: 1: a moment, 2: a number of downloads. */
					__(
						'Ready, encrypted; only the person’s own link opens it. It goes on %1$s or after %2$d more downloads.',
						'rights-desk'
					),
					state.expires_at ? moment( state.expires_at ) : '—',
					state.downloads_left
				)
			: {
					building: __( 'Being made.', 'rights-desk' ),
					expired: __(
						'The package has expired and is gone; the person can ask for a new one from their page.',
						'rights-desk'
					),
					gone: __( 'The package is gone.', 'rights-desk' ),
				}[ state.state ];
	return words ? <p className="rd-note">{ words }</p> : null;
}
