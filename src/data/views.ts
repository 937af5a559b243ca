/** Saved views live in the user's own meta, so that they follow the person and not the browser. */
import apiFetch from '@wordpress/api-fetch';
import { problem } from './client';
import type { SavedView } from './types';

interface Me {
	meta?: { rights_desk_views?: SavedView[] };
}

const PATH = '/wp/v2/users/me?context=edit&_fields=meta';

const of = ( me: Me ): SavedView[] => me.meta?.rights_desk_views ?? [];

export async function readViews(
	signal?: AbortSignal
): Promise< SavedView[] > {
	try {
		return of(
			await apiFetch< Me >( { path: PATH, ...( signal && { signal } ) } )
		);
	} catch ( cause ) {
		throw problem( cause );
	}
}

export async function saveViews( views: SavedView[] ): Promise< SavedView[] > {
	try {
		return of(
			await apiFetch< Me >( {
				path: PATH,
				method: 'POST',
				data: { meta: { rights_desk_views: views } },
			} )
		);
	} catch ( cause ) {
		throw problem( cause );
	}
}
