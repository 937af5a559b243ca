import { __, sprintf } from '@wordpress/i18n';
import type { ChoiceFigures, ChoiceWeek } from '../../../data/choices';
import { Section } from '../../components/section';
import { shortDay } from '../../labels/when';
import { Chart, type Bar, type Tone } from './chart';

type Category = 'analytical' | 'tracking';

const share = ( n: number, of: number ) =>
	of === 0 ? '—' : `${ Math.round( ( 100 * n ) / of ) } %`;

const decisions = ( week: ChoiceWeek ): Bar => ( {
	week: week.week,
	parts: [
		{ tone: 'none', n: week.refused },
		{ tone: 'some', n: week.part },
		{ tone: 'all', n: week.accepted },
	],
} );

const of =
	( category: Category ) =>
	( week: ChoiceWeek ): Bar => ( {
		week: week.week,
		parts: [
			{ tone: 'none', n: week.kept - week[ category ] },
			{ tone: 'all', n: week[ category ] },
		],
	} );

function Legend( { words }: { words: Partial< Record< Tone, string > > } ) {
	return (
		<p className="rd-legend">
			{ ( Object.entries( words ) as [ Tone, string ][] ).map(
				( [ tone, word ] ) => (
					<span key={ tone } className={ `is-choice-${ tone }` }>
						{ word }
					</span>
				)
			) }
		</p>
	);
}

export function Figures( { figures }: { figures: ChoiceFigures } ) {
	const { weeks } = figures;
	const dropped = weeks.reduce( ( n, week ) => n + week.dropped, 0 );
	const refused = __( 'Refused', 'rights-desk' );
	const allowed = __( 'Allowed', 'rights-desk' );
	const charts = [
		{
			title: __( 'Decisions', 'rights-desk' ),
			bar: decisions,
			words: {
				none: __( 'Refused all', 'rights-desk' ),
				some: __( 'Allowed some', 'rights-desk' ),
				all: __( 'Accepted all', 'rights-desk' ),
			},
		},
		{
			title: __( 'Analytical', 'rights-desk' ),
			bar: of( 'analytical' ),
			words: { none: refused, all: allowed },
		},
		{
			title: __( 'Tracking', 'rights-desk' ),
			bar: of( 'tracking' ),
			words: { none: refused, all: allowed },
		},
	];
	return (
		<Section
			title={ __( 'By week', 'rights-desk' ) }
			note={ __(
				'Decisions, not people: whoever decides on two devices counts twice. That the notice was shown is not counted.',
				'rights-desk'
			) }
		>
			{ dropped > 0 && (
				<p className="rd-problem">
					{ sprintf(
						/* translators: %d: a number of decisions. */
						__(
							'%d decisions came faster than this host could record them. They hold for their visitors, but there is no record of them.',
							'rights-desk'
						),
						dropped
					) }
				</p>
			) }
			{ charts.map( ( { title, bar, words } ) => (
				<div key={ title }>
					<h3>{ title }</h3>
					<Chart
						label={ sprintf(
							/* translators: %s: what the chart shows. */
							__(
								'%s by week. The table below has the figures.',
								'rights-desk'
							),
							title
						) }
						bars={ weeks.map( bar ) }
					/>
					<Legend words={ words } />
				</div>
			) ) }
			<details>
				<summary>{ __( 'Show as a table', 'rights-desk' ) }</summary>
				<Table weeks={ weeks } />
			</details>
		</Section>
	);
}

function Table( { weeks }: { weeks: ChoiceWeek[] } ) {
	const columns: [ string, ( week: ChoiceWeek ) => string | number ][] = [
		[ __( 'Decisions', 'rights-desk' ), ( w ) => w.kept ],
		[ __( 'Refused all', 'rights-desk' ), ( w ) => w.refused ],
		[ __( 'Allowed some', 'rights-desk' ), ( w ) => w.part ],
		[ __( 'Accepted all', 'rights-desk' ), ( w ) => w.accepted ],
		[ __( 'Changed their mind', 'rights-desk' ), ( w ) => w.changed ],
		[
			__( 'Analytical allowed', 'rights-desk' ),
			( w ) => share( w.analytical, w.kept ),
		],
		[
			__( 'Tracking allowed', 'rights-desk' ),
			( w ) => share( w.tracking, w.kept ),
		],
		[ __( 'Not recorded', 'rights-desk' ), ( w ) => w.dropped ],
	];
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Week of', 'rights-desk' ) }</th>
						{ columns.map( ( [ name ] ) => (
							<th key={ name } scope="col">
								{ name }
							</th>
						) ) }
					</tr>
				</thead>
				<tbody>
					{ [ ...weeks ].reverse().map( ( week ) => (
						<tr key={ week.week }>
							<th scope="row">{ shortDay( week.week ) }</th>
							{ columns.map( ( [ name, value ] ) => (
								<td key={ name }>{ value( week ) }</td>
							) ) }
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
