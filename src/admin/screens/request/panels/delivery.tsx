import { __, sprintf } from '@wordpress/i18n';
import { settleDelivery, type DeliveryMore } from '../../../../data/more';
import { Actions, type Action } from '../../../components/actions';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import { deliveryStates, deliveryWays } from '../../../labels/delivery';
import { moment } from '../../../labels/when';
import type { PanelProps } from './panel';

const OVER = [ 'fetched', 'dropped', 'expired' ];

const settling = ( { way, state }: DeliveryMore ): Action[] =>
	OVER.includes( state )
		? []
		: [
				...( way === 'post'
					? [
							{
								action: 'posted',
								label: __( 'It is posted', 'rights-desk' ),
								ask: __(
									'When, and how was it sent?',
									'rights-desk'
								),
							},
						]
					: [] ),
				{
					action: 'drop',
					label: __( 'Do not send it there', 'rights-desk' ),
					ask: __( 'Why not? They will read this.', 'rights-desk' ),
					grave: true,
				},
			];

/** To whom the package goes, where that is not just the known address. */
export function Delivery( { request, more, onDone }: PanelProps ) {
	const { delivery } = more;
	if ( ! delivery ) {
		return null;
	}
	const to = delivery.name || delivery.email || delivery.address;
	return (
		<Section title={ __( 'Where it goes', 'rights-desk' ) }>
			<dl className="rd-facts">
				<dt>{ __( 'How', 'rights-desk' ) }</dt>
				<dd>
					{ deliveryWays()[ delivery.way ] ?? delivery.way }{ ' ' }
					<Tag
						tone={
							OVER.includes( delivery.state ) ? 'plain' : 'busy'
						}
					>
						{ deliveryStates()[ delivery.state ] ?? delivery.state }
					</Tag>
				</dd>
				<dt>{ __( 'To', 'rights-desk' ) }</dt>
				<dd>
					{ [ delivery.name, delivery.email, delivery.address ]
						.filter( Boolean )
						.join( ', ' ) }
				</dd>
				<dt>{ __( 'What', 'rights-desk' ) }</dt>
				<dd>
					{ delivery.all
						? __( 'Everything: the person chose so', 'rights-desk' )
						: __(
								'What the person provided and what was observed of them (Art. 20)',
								'rights-desk'
							) }
				</dd>
				{ delivery.sent_at && (
					<>
						<dt>{ __( 'Sent', 'rights-desk' ) }</dt>
						<dd>{ moment( delivery.sent_at ) }</dd>
					</>
				) }
			</dl>
			{ delivery.why && <p className="rd-note">{ delivery.why }</p> }
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
				actions={ settling( delivery ) }
				said={ __( 'Done.', 'rights-desk' ) }
				run={ ( action, reason ) =>
					settleDelivery( request.id, action, reason )
				}
				onDone={ onDone }
			/>
		</Section>
	);
}
