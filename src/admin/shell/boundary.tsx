import { Component } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';

/** A screen that breaks, or that could not be loaded, says so and leaves the menu standing. */
export class Boundary extends Component<
	{ children: ReactNode },
	{ broken: boolean }
> {
	override state = { broken: false };

	static getDerivedStateFromError() {
		return { broken: true };
	}

	override render() {
		if ( ! this.state.broken ) {
			return this.props.children;
		}
		return (
			<div role="alert" className="rd-problem">
				<p>
					{ __(
						'This screen could not be shown. Nothing was lost: reload the page to try again.',
						'rights-desk'
					) }
				</p>
			</div>
		);
	}
}
