/** Bars by week, each in parts: what was refused lies at the bottom. */
import { shortDay } from '../../labels/when';

const WIDTH = 640;
const HEIGHT = 180;
const LEFT = 40;
const TOP = 10;
const FLOOR = HEIGHT - 24;

export type Tone = 'none' | 'some' | 'all';

export interface Bar {
	week: string;
	parts: { tone: Tone; n: number }[];
}

const sum = ( bar: Bar ) => bar.parts.reduce( ( n, part ) => n + part.n, 0 );

/** Round figures for the lines: 1, 2 or 5 and noughts, four at most. */
export function steps( most: number ): number[] {
	const rough = Math.max( most, 4 ) / 4;
	const size = 10 ** Math.floor( Math.log10( rough ) );
	const step =
		size * ( [ 1, 2, 5, 10 ].find( ( n ) => n * size >= rough ) ?? 10 );
	return Array.from(
		{ length: Math.ceil( Math.max( most, 1 ) / step ) + 1 },
		( _, i ) => i * step
	);
}

/** Under its bar; the last ones would not fit to its right. */
function Label( props: { left: number; right: number; text: string } ) {
	const last = props.left > WIDTH - 80;
	return (
		<text
			x={ last ? props.right : props.left }
			y={ HEIGHT - 6 }
			textAnchor={ last ? 'end' : 'start' }
		>
			{ props.text }
		</text>
	);
}

export function Chart( { label, bars }: { label: string; bars: Bar[] } ) {
	const ticks = steps( Math.max( 0, ...bars.map( sum ) ) );
	const top = ticks.at( -1 ) ?? 1;
	const y = ( n: number ) => FLOOR - ( n / top ) * ( FLOOR - TOP );
	const slot = ( WIDTH - LEFT ) / Math.max( bars.length, 1 );
	const wide = Math.min( 20, slot * 0.7 );
	return (
		<svg
			className="rd-chart"
			viewBox={ `0 0 ${ WIDTH } ${ HEIGHT }` }
			role="img"
			aria-label={ label }
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
			{ bars.map( ( bar, i ) => {
				let below = 0;
				return (
					<g key={ bar.week }>
						{ bar.parts.map( ( { tone, n } ) => {
							const from = below;
							below += n;
							return n > 0 ? (
								<rect
									key={ tone }
									className={ `is-choice-${ tone }` }
									x={ LEFT + slot * ( i + 0.5 ) - wide / 2 }
									width={ wide }
									y={ y( below ) }
									height={ y( from ) - y( below ) }
								/>
							) : null;
						} ) }
						{ i % Math.ceil( bars.length / 6 ) === 0 && (
							<Label
								left={ LEFT + slot * i }
								right={ LEFT + slot * ( i + 1 ) }
								text={ shortDay( bar.week ) }
							/>
						) }
					</g>
				);
			} ) }
		</svg>
	);
}
