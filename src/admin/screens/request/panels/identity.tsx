import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { makeCode } from '../../../../data/more';
import { Actions } from '../../../components/actions';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import {
	channelNames,
	codeStates,
	identityOutcomes,
} from '../../../labels/identity';
import { moment } from '../../../labels/when';
import type { PanelProps } from './panel';

/** How it was or will be shown who asks. No paper and no number is ever kept. */
export function Identity( { request, more, onDone }: PanelProps ) {
	const { identity } = more;
	if ( ! identity?.asked_at && ! identity?.records.length ) {
		return null;
	}
	const name = ( slug: string ) =>
		identity.methods.find( ( method ) => method.slug === slug )?.label ??
		slug;
	const { letter, asked_at: asked } = identity;
	const about = __( 'Identity', 'rights-desk' );
	return (
		<Section
			title={ about }
			note={ __(
				'No copy and no number of a paper is kept, only how it was checked and what came of it.',
				'rights-desk'
			) }
		>
			<ul className="rd-rows">
				{ asked && (
					<li>
						{ sprintf(
							/* translators: 1: a moment, 2: ways to prove who one is. */
							__(
								'Asked on %1$s; offered: %2$s.',
								'rights-desk'
							),
							moment( asked ),
							identity.offered.map( name ).join( ', ' )
						) }
					</li>
				) }
				{ identity.records.map( ( record, index ) => (
					<li key={ index }>
						<Tag
							tone={
								record.outcome === 'proven' ? 'good' : 'warn'
							}
						>
							{ identityOutcomes()[ record.outcome ] ??
								record.outcome }
						</Tag>{ ' ' }
						{ [
							name( record.method ),
							record.at && moment( record.at ),
							record.note,
						]
							.filter( Boolean )
							.join( ' · ' ) }
					</li>
				) ) }
				{ letter && (
					<li>
						{ channelNames()[ letter.channel ] ?? letter.channel }{ ' ' }
						<Tag
							tone={ letter.state === 'open' ? 'busy' : 'plain' }
						>
							{ codeStates()[ letter.state ] ?? letter.state }
						</Tag>{ ' ' }
						{ letter.state === 'open' && letter.expires_at && (
							<span className="rd-quiet">
								{ sprintf(
									/* translators: 1: a moment, 2: a number. */
									__(
										'valid until %1$s, %2$d attempts left',
										'rights-desk'
									),
									moment( letter.expires_at ),
									letter.tries_left
								) }
							</span>
						) }
						{ letter.url && (
							<p>
								<Button
									__next40pxDefaultSize
									variant="secondary"
									href={ letter.url }
									target="_blank"
									rel="noreferrer"
								>
									{ letter.channel === 'telephone'
										? __( 'Show the code', 'rights-desk' )
										: __(
												'Print the letter',
												'rights-desk'
											) }
								</Button>
							</p>
						) }
					</li>
				) }
			</ul>
			{ request.state === 'identity_pending' && (
				<>
					<p>
						{ __(
							'A code goes only to the address or number that you already had. It proves that whoever enters it lives or answers there.',
							'rights-desk'
						) }
					</p>
					<Actions
						about={ about }
						actions={ Object.entries( channelNames() ).map(
							( [ action, label ] ) => ( { action, label } )
						) }
						said={ __( 'The code is made.', 'rights-desk' ) }
						run={ ( channel ) => makeCode( request.id, channel ) }
						onDone={ onDone }
					/>
				</>
			) }
		</Section>
	);
}
