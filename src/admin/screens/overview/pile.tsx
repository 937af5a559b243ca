import { __, sprintf } from '@wordpress/i18n';
import type { Pile as PileOf, RightsRequest } from '../../../data/types';
import { DueTag } from '../../components/due-tag';
import { Section } from '../../components/section';
import { KindTag, StateTag } from '../../components/tag';
import { Link } from '../../router/link';
import { who } from '../requests/fields';

interface PileProps {
	title: string;
	note?: string;
	empty: string;
	pile: PileOf;
	/** The list with all of them. */
	all: string;
	tone?: 'plain' | 'late' | 'attention';
}

function Row( { request }: { request: RightsRequest } ) {
	return (
		<li>
			<Link to={ `/requests/${ request.id }` }>{ who( request ) }</Link>
			<DueTag due={ request.due } />
			<span className="rd-rows__what">
				<KindTag kind={ request.kind } />
				<StateTag state={ request.state } />
			</span>
		</li>
	);
}

export function Pile( {
	title,
	note,
	empty,
	pile,
	all,
	tone = 'plain',
}: PileProps ) {
	return (
		<Section
			title={ title }
			note={ note }
			tone={ pile.total > 0 ? tone : 'plain' }
		>
			{ pile.requests.length === 0 ? (
				<p className="rd-quiet">{ empty }</p>
			) : (
				<ul className="rd-rows">
					{ pile.requests.map( ( request ) => (
						<Row key={ request.id } request={ request } />
					) ) }
				</ul>
			) }
			{ pile.total > pile.requests.length && (
				<p>
					<Link to={ all }>
						{ sprintf(
							/* translators: %d: number of requests. */
							__( 'See all %d', 'rights-desk' ),
							pile.total
						) }
					</Link>
				</p>
			) }
		</Section>
	);
}
