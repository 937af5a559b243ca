import { __, sprintf } from '@wordpress/i18n';
import type { Overview } from '../../../data/types';
import { Section } from '../../components/section';
import { days, month } from '../../labels/when';
import { Chart } from './chart';

export function Times( { overview }: { overview: Overview } ) {
	const answered = overview.months.filter( ( m ) => m.answered > 0 );
	return (
		<Section
			title={ __( 'Time to answer', 'rights-desk' ) }
			note={ sprintf(
				/* translators: %s: a number of days. */
				__(
					'From receipt until it was carried out, by month of receipt. The line is your promise of %s.',
					'rights-desk'
				),
				days( overview.promise_days )
			) }
		>
			{ answered.length === 0 ? (
				<p className="rd-quiet">
					{ __( 'Nothing has been answered yet.', 'rights-desk' ) }
				</p>
			) : (
				<>
					<Chart
						months={ overview.months }
						promise={ overview.promise_days }
					/>
					<p className="rd-legend">
						<span className="rd-legend__bar">
							{ __( 'Median', 'rights-desk' ) }
						</span>
						<span className="rd-legend__slowest">
							{ __( 'Slowest', 'rights-desk' ) }
						</span>
						<span className="rd-legend__promise">
							{ __( 'Promise', 'rights-desk' ) }
						</span>
					</p>
					<details>
						<summary>
							{ __( 'Show as a table', 'rights-desk' ) }
						</summary>
						<table className="rd-table">
							<thead>
								<tr>
									<th scope="col">
										{ __( 'Month', 'rights-desk' ) }
									</th>
									<th scope="col">
										{ __( 'Answered', 'rights-desk' ) }
									</th>
									<th scope="col">
										{ __( 'Median days', 'rights-desk' ) }
									</th>
									<th scope="col">
										{ __( 'Slowest', 'rights-desk' ) }
									</th>
									<th scope="col">
										{ __(
											'Within the promise',
											'rights-desk'
										) }
									</th>
								</tr>
							</thead>
							<tbody>
								{ answered.map( ( m ) => (
									<tr key={ m.month }>
										<th scope="row">
											{ month( m.month ) }
										</th>
										<td>{ m.answered }</td>
										<td>{ m.median_days ?? '—' }</td>
										<td>{ m.slowest_days ?? '—' }</td>
										<td>{ m.within_promise }</td>
									</tr>
								) ) }
							</tbody>
						</table>
					</details>
				</>
			) }
		</Section>
	);
}
