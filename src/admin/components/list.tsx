/** DataViews, which is by far the largest thing here: loaded with the first list, once for all of them. */
import { lazy, Suspense } from '@wordpress/element';
import type { ComponentProps } from 'react';
import type { RightsRequest } from '../../data/types';
import { Waiting } from './waiting';

const Inner = lazy( async () => {
	const { DataViews } = await import(
		/* webpackChunkName: "admin/dataviews" */ '@wordpress/dataviews/wp'
	);
	return { default: DataViews< RightsRequest > };
} );

export function List( props: ComponentProps< typeof Inner > ) {
	return (
		<div className="rd-list">
			<Suspense fallback={ <Waiting /> }>
				<Inner { ...props } />
			</Suspense>
		</div>
	);
}
