/** Follows a notice while it is sent, and does its work from this page, for sites where WP-Cron is dead. */
import { useEffect } from '@wordpress/element';
import { boot } from '../../../data/boot';
import { readNotice, workOnNotices, type Notice } from '../../../data/notices';
import { useResource, type Resource } from '../../../data/resource';

const PAUSE = 2500;

export function useNotice( id: number ): Resource< Notice > {
	const shown = useResource( `notice-${ id }`, ( signal ) =>
		readNotice( id, signal )
	);
	const { data, reload } = shown;
	const runs = data?.state === 'running' || data?.state === 'scheduled';

	useEffect( () => {
		if ( ! runs ) {
			return undefined;
		}
		let over = false;
		const timer = setTimeout( () => {
			const work = boot().manages ? workOnNotices() : undefined;
			// What goes wrong is seen in the notice itself, which is read again.
			void Promise.resolve( work )
				.catch( () => undefined )
				.then( () => ! over && reload() );
		}, PAUSE );
		return () => {
			over = true;
			clearTimeout( timer );
		};
	}, [ runs, data, reload ] );

	return shown;
}
