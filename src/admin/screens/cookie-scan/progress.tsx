import { __, sprintf } from '@wordpress/i18n';
import type { ScanRun } from '../../../data/scan';

/** How far it is, said page by page. */
export function Progress( { run }: { run: ScanRun | undefined } ) {
	const done = run?.pages.filter( ( { state } ) => state !== '' ).length ?? 0;
	const all = run?.pages.length ?? 0;
	const now = run && run.next !== null ? run.pages[ run.next ]?.path : '';
	return (
		<>
			{ run && (
				<progress
					className="rd-scan__progress"
					max={ all }
					value={ done }
					aria-label={ __( 'Pages looked at', 'rights-desk' ) }
				/>
			) }
			<p role="status">
				{ run &&
					sprintf(
						/* translators: 1: number of pages done, 2: number of pages, 3: path of the page that is being looked at. */
						__(
							'%1$d of %2$d pages. Looking at %3$s. Keep this screen open; you can pause and go on later.',
							'rights-desk'
						),
						done,
						all,
						now ?? ''
					) }
			</p>
		</>
	);
}
