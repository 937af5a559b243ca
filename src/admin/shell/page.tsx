import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';

interface PageProps {
	title: string;
	badge?: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
}

let first = true;

/**
 * A screen with its heading. A new screen gets the focus on its heading, as a new page would;
 * not the first one, which the browser has just loaded.
 */
export function Page( { title, badge, actions, children }: PageProps ) {
	const heading = useRef< HTMLHeadingElement >( null );
	useEffect( () => {
		if ( ! first ) {
			heading.current?.focus();
		}
		first = false;
	}, [] );
	useEffect( () => {
		document.title = sprintf(
			/* translators: %s: the name of a screen. */
			__( '%s ‹ Rights Desk', 'rights-desk' ),
			title
		);
	}, [ title ] );
	return (
		<div className="rd-page">
			<div className="rd-page__head">
				<h1 ref={ heading } tabIndex={ -1 }>
					{ title }
				</h1>
				{ badge }
				{ actions && (
					<div className="rd-page__actions">{ actions }</div>
				) }
			</div>
			{ children }
		</div>
	);
}
