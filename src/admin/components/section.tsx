import { useId } from '@wordpress/element';
import type { ReactNode } from 'react';

interface SectionProps {
	title: string;
	note?: ReactNode;
	actions?: ReactNode;
	tone?: 'plain' | 'late' | 'attention';
	children: ReactNode;
}

/** A card with a heading of its own. */
export function Section( {
	title,
	note,
	actions,
	tone = 'plain',
	children,
}: SectionProps ) {
	const id = useId();
	return (
		<section className={ `rd-card is-${ tone }` } aria-labelledby={ id }>
			<div className="rd-card__head">
				<div>
					<h2 id={ id }>{ title }</h2>
					{ note && <div className="rd-card__note">{ note }</div> }
				</div>
				{ actions && (
					<div className="rd-card__actions">{ actions }</div>
				) }
			</div>
			{ children }
		</section>
	);
}
