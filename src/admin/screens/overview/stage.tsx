import { __, _n, sprintf } from '@wordpress/i18n';
import { overview as read } from '../../../data/requests';
import { useResource } from '../../../data/resource';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Link } from '../../router/link';
import { Page } from '../../shell/page';
import { Figures } from './figures';
import { Pile } from './pile';
import { Promises } from './promises/promises';
import { Times } from './times';

export default function Overview() {
	const { data, problem, reload } = useResource( 'overview', read );
	return (
		<Page title={ __( 'Overview', 'rights-desk' ) }>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && (
				<>
					{ data.late.total > 0 && (
						<div className="rd-alarm">
							<p>
								<strong>
									{ sprintf(
										/* translators: %d: number of requests. */
										_n(
											'%d request is late.',
											'%d requests are late.',
											data.late.total,
											'rights-desk'
										),
										data.late.total
									) }
								</strong>{ ' ' }
								{ __(
									'Each day counts: the person may complain to the authority.',
									'rights-desk'
								) }{ ' ' }
								<Link to="/requests?due=late">
									{ __( 'See what is late', 'rights-desk' ) }
								</Link>
							</p>
						</div>
					) }
					<Figures overview={ data } />
					<div className="rd-columns">
						<Pile
							title={ __( 'Late', 'rights-desk' ) }
							empty={ __( 'Nothing is late.', 'rights-desk' ) }
							pile={ data.late }
							all="/requests?due=late"
							tone="late"
						/>
						<Pile
							title={ __( 'Due soon', 'rights-desk' ) }
							note={ __( 'Within seven days.', 'rights-desk' ) }
							empty={ __(
								'Nothing is due this week.',
								'rights-desk'
							) }
							pile={ data.soon }
							all="/requests?due=today,soon"
						/>
						<Pile
							title={ __( 'Came in', 'rights-desk' ) }
							note={ __(
								'Confirmed, and not taken up yet.',
								'rights-desk'
							) }
							empty={ __( 'Nothing new.', 'rights-desk' ) }
							pile={ data.came_in }
							all="/requests?state=confirmed"
						/>
						<Pile
							title={ __(
								'Needs your attention',
								'rights-desk'
							) }
							note={ __(
								'Work that cannot go on without a person.',
								'rights-desk'
							) }
							empty={ __(
								'All work runs by itself.',
								'rights-desk'
							) }
							pile={ data.attention }
							all="/requests?state=carrying_out"
							tone="attention"
						/>
					</div>
					<Promises />
					<Times overview={ data } />
				</>
			) }
		</Page>
	);
}
