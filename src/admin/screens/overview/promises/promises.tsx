import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import {
	readPromises,
	reportUrl,
	type PolicyPromise,
} from '../../../../data/promises';
import { useResource } from '../../../../data/resource';
import { Section } from '../../../components/section';
import { Trouble } from '../../../components/trouble';
import { Waiting } from '../../../components/waiting';
import { needsSomebody } from '../../../labels/promises';
import { Card } from './card';
import { Sums } from './sums';
import { useLooking } from './use-looking';

/** Each promise of the policy, live: first those that need somebody, the others folded by section. */
export function Promises() {
	const { data, problem, reload, replace } = useResource(
		'promises',
		readPromises
	);
	const looking = useLooking( data, replace );
	const all = data?.promises ?? [];
	const needs = all
		.filter( ( { state } ) => needsSomebody( state ) )
		.sort(
			( one, other ) =>
				Number( other.state === 'broken' ) -
				Number( one.state === 'broken' )
		);
	const rest = all.filter( ( { state } ) => ! needsSomebody( state ) );
	const cards = ( some: PolicyPromise[] ) => (
		<ul className="rd-promises">
			{ some.map( ( promise ) => (
				<Card
					key={ promise.number }
					promise={ promise }
					busy={ looking.busy }
					onLook={ () => void looking.look( [ promise ] ) }
				/>
			) ) }
		</ul>
	);
	return (
		<Section
			title={ __( 'Promises of your privacy policy', 'rights-desk' ) }
			note={ __(
				'Once a day it is looked whether each is being kept: at what the site really holds and shows.',
				'rights-desk'
			) }
			tone={ ( data?.counts.broken ?? 0 ) > 0 ? 'attention' : 'plain' }
			actions={
				<>
					<Button
						__next40pxDefaultSize
						variant="secondary"
						isBusy={ looking.busy }
						disabled={ looking.busy || ! data }
						accessibleWhenDisabled
						onClick={ () => void looking.look( all ) }
					>
						{ looking.at
							? sprintf(
									/* translators: %s: number of a promise, such as P17. */
									__( 'Looking at %s…', 'rights-desk' ),
									looking.at
								)
							: __( 'Look at all now', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						href={ reportUrl( 'html' ) }
					>
						{ __( 'Report', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						href={ reportUrl( 'json' ) }
					>
						{ __( 'Report as JSON', 'rights-desk' ) }
					</Button>
				</>
			}
		>
			<Trouble problem={ problem ?? looking.problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && <Sums counts={ data.counts } /> }
			{ needs.length > 0 && cards( needs ) }
			{ data && rest.length > 0 && (
				<details className="rd-promises__rest">
					<summary>
						{ sprintf(
							/* translators: %d: number of promises. */
							_n(
								'Show %d other promise',
								'Show %d other promises',
								rest.length,
								'rights-desk'
							),
							rest.length
						) }
					</summary>
					{ Object.entries( data.sections ).map(
						( [ section, label ] ) => {
							const some = rest.filter(
								( promise ) => promise.section === section
							);
							return (
								some.length > 0 && (
									<div key={ section }>
										<p className="rd-promises__section">
											{ label }
										</p>
										{ cards( some ) }
									</div>
								)
							);
						}
					) }
				</details>
			) }
		</Section>
	);
}
