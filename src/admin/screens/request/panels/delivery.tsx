import { __, sprintf } from '@wordpress/i18n';
import { settleDelivery } from '../../../../data/more';
import { Actions, type Action } from '../../../components/actions';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import { deliveryStates, deliveryWays } from '../../../labels/delivery';
import { moment } from '../../../labels/when';
import type { PanelProps } from './panel';

const OVER = [ 'fetched', 'dropped', 'expired' ];

const worded = ( action: string ): Action =>
	action === 'posted'
		? {
				action,
				label: __( 'It is posted', 'rights-desk' ),
				ask: __( 'When, and how was it sent?', 'rights-desk' ),
			}
		: {
				action,
				label: __( 'Do not send it there', 'rights-desk' ),
				ask: __( 'Why not? They will read this.', 'rights-desk' ),
				grave: true,
			};

/** To whom the package goes, where that is not just the known address. */
export function Delivery( { request, more, onDone }: PanelProps ) {
	const { delivery } = more;
	if ( ! delivery ) {
		return null;
	}
	const to = [ delivery.receiver, delivery.receiver_email, delivery.address ]
		.filter( Boolean )
		.join( ', ' );
	return (
		<Section title={ __( 'Where it goes', 'rights-desk' ) }>
			<dl className="rd-facts">
				<dt>{ __( 'How', 'rights-desk' ) }</dt>
				<dd>
					{ deliveryWays()[ delivery.to ] ?? delivery.to }{ ' ' }
					<Tag
						tone={
							OVER.includes( delivery.state ) ? 'plain' : 'busy'
						}
					>
						{ deliveryStates()[ delivery.state ] ?? delivery.state }
					</Tag>
				</dd>
				<dt>{ __( 'To', 'rights-desk' ) }</dt>
				<dd>{ to }</dd>
				<dt>{ __( 'What', 'rights-desk' ) }</dt>
				<dd>
					{ delivery.scope === 'all'
						? __( 'Everything: the person chose so', 'rights-desk' )
						: __(
								'What the person provided and what was observed of them (Art. 20)',
								'rights-desk'
							) }
				</dd>
				{ delivery.confirmed_at && (
					<>
						<dt>{ __( 'Sent', 'rights-desk' ) }</dt>
						<dd>{ moment( delivery.confirmed_at ) }</dd>
					</>
				) }
			</dl>
			{ delivery.message && (
				<p className="rd-note">{ delivery.message }</p>
			) }
			{ delivery.state === 'sent' && delivery.expires_at && (
				<p className="rd-quiet">
					{ sprintf(
						/* translators: 1: a moment, 2: a number of downloads. */
						__(
							'The link works until %1$s, %2$d more times.',
							'rights-desk'
						),
						moment( delivery.expires_at ),
						delivery.downloads_left
					) }
				</p>
			) }
			<Actions
				about={ to }
				actions={ delivery.actions.map( worded ) }
				said={ __( 'Done.', 'rights-desk' ) }
				run={ ( action, reason ) =>
					settleDelivery( request.id, action, reason )
				}
				onDone={ onDone }
			/>
		</Section>
	);
}
