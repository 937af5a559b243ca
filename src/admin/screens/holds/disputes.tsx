import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	closeDispute,
	readDisputes,
	type Dispute,
	type Hold,
} from '../../../data/holds';
import { useResource } from '../../../data/resource';
import { Button } from '@wordpress/components';
import { Actions } from '../../components/actions';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { shortDay } from '../../labels/when';
import { OpenDispute } from './open-dispute';
import { kindLabels, scopeLabels } from './words';

/** What a dispute is about, as far as it may be told. */
function about( one: Dispute, holds: Hold[] ): string {
	const more =
		one.scope === 'hold'
			? holds.find( ( { id } ) => id === one.ref )?.label
			: one.email || ( one.ref ? String( one.ref ) : '' );
	return [ scopeLabels()[ one.scope ], more ].filter( Boolean ).join( ': ' );
}

export function Disputes( { holds }: { holds: Hold[] } ) {
	const shown = useResource( 'disputes', readDisputes );
	const [ opening, open ] = useState( false );
	const all = shown.data ?? [];
	return (
		<Section
			title={ __( 'Audits, disputes and claims', 'rights-desk' ) }
			note={ __(
				'While one is open, nothing that it concerns is released, even if its term is over.',
				'rights-desk'
			) }
			actions={
				! opening && (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ () => open( true ) }
					>
						{ __( 'Open one', 'rights-desk' ) }
					</Button>
				)
			}
		>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ opening && (
				<OpenDispute
					holds={ holds }
					onDone={ ( opened ) => {
						open( false );
						if ( opened ) {
							speak( __( 'It is open.', 'rights-desk' ) );
							shown.reload();
						}
					} }
				/>
			) }
			{ all.length === 0 ? (
				<p>{ __( 'None.', 'rights-desk' ) }</p>
			) : (
				<ul className="rd-findings">
					{ all.map( ( one ) => (
						<li key={ one.id }>
							<p>
								<strong>{ kindLabels()[ one.kind ] }</strong>{ ' ' }
								{ about( one, holds ) }
							</p>
							{ one.note && <p>{ one.note }</p> }
							<p className="rd-quiet">
								{ shortDay( one.opened_on ) }
								{ one.closed_on &&
									` – ${ shortDay( one.closed_on ) }` }
							</p>
							{ ! one.closed_on && (
								<Actions
									about={ about( one, holds ) }
									actions={ [
										{
											action: 'close',
											label: __(
												'It is over',
												'rights-desk'
											),
										},
									] }
									said={ __(
										'It is closed.',
										'rights-desk'
									) }
									run={ () => closeDispute( one.id ) }
									onDone={ shown.replace }
								/>
							) }
						</li>
					) ) }
				</ul>
			) }
		</Section>
	);
}
