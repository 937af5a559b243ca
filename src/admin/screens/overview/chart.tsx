/** Time to answer: a bar a month, the slowest as a mark above it, the promise as a line. */
import { __, sprintf } from '@wordpress/i18n';
import type { MonthFigures } from '../../../data/types';
import { days, month } from '../../labels/when';

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 34;
const TOP = 12;
const FLOOR = HEIGHT - 26;

interface ChartProps {
	months: MonthFigures[];
	promise: number;
}

export function scale( months: MonthFigures[], promise: number ) {
	const most = Math.max(
		promise * 1.2,
		...months.map( ( m ) => m.slowest_days ?? 0 )
	);
	const step = most > 60 ? 30 : 10;
	const top = Math.max( step, Math.ceil( most / step ) * step );
	return {
		y: ( n: number ) => FLOOR - ( n / top ) * ( FLOOR - TOP ),
		ticks: Array.from( { length: top / step + 1 }, ( _, i ) => i * step ),
	};
}

export function Chart( { months, promise }: ChartProps ) {
	const { y, ticks } = scale( months, promise );
	const slot = ( WIDTH - LEFT ) / Math.max( months.length, 1 );
	const bar = Math.min( 28, slot * 0.6 );
	return (
		<svg
			className="rd-chart"
			viewBox={ `0 0 ${ WIDTH } ${ HEIGHT }` }
			role="img"
			aria-label={ sprintf(
				/* translators: %s: a number of days. */
				__(
					'Median days to answer by month, beside the promise of %s. The table below has the figures.',
					'rights-desk'
				),
				days( promise )
			) }
		>
			{ ticks.map( ( n ) => (
				<g key={ n } className="rd-chart__tick">
					<line
						x1={ LEFT }
						x2={ WIDTH }
						y1={ y( n ) }
						y2={ y( n ) }
					/>
					<text x={ LEFT - 8 } y={ y( n ) + 4 } textAnchor="end">
						{ n }
					</text>
				</g>
			) ) }
			{ months.map( ( m, i ) => {
				const middle = LEFT + slot * ( i + 0.5 );
				const median = m.median_days ?? 0;
				const slowest = m.slowest_days ?? 0;
				return (
					<g key={ m.month }>
						{ m.median_days !== null && (
							<rect
								className={
									median > promise ? 'is-late' : 'is-kept'
								}
								x={ middle - bar / 2 }
								width={ bar }
								y={ Math.min( y( median ), FLOOR - 2 ) }
								height={ Math.max( FLOOR - y( median ), 2 ) }
								rx="3"
							/>
						) }
						{ slowest > median && (
							<line
								className={
									slowest > promise ? 'is-late' : 'is-kept'
								}
								x1={ middle - bar / 2 }
								x2={ middle + bar / 2 }
								y1={ y( slowest ) }
								y2={ y( slowest ) }
							/>
						) }
						<text
							className="rd-chart__month"
							x={ middle }
							y={ HEIGHT - 6 }
							textAnchor="middle"
						>
							{ month( m.month, 'short' ) }
						</text>
					</g>
				);
			} ) }
			<line
				className="rd-chart__promise"
				x1={ LEFT }
				x2={ WIDTH }
				y1={ y( promise ) }
				y2={ y( promise ) }
			/>
		</svg>
	);
}
