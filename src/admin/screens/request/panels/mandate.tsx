import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { settleMandate } from '../../../../data/more';
import { Actions, type Action } from '../../../components/actions';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import { capacities, mandateStates } from '../../../labels/delivery';
import { day } from '../../../labels/when';
import { NewMandate } from './new-mandate';
import type { PanelProps } from './panel';

const settling = ( state: string ): Action[] => {
	switch ( state ) {
		case 'claimed':
			return [
				{
					action: 'accept',
					label: __( 'Accept the mandate', 'rights-desk' ),
					ask: __(
						'What showed that they may act? Keep no copy of it.',
						'rights-desk'
					),
				},
				{
					action: 'refuse',
					label: __( 'Refuse the mandate', 'rights-desk' ),
					ask: __( 'Why? They will read this.', 'rights-desk' ),
					grave: true,
				},
			];
		case 'accepted':
			return [
				{
					action: 'end',
					label: __( 'End the mandate', 'rights-desk' ),
					ask: __( 'Why does it end?', 'rights-desk' ),
				},
			];
		default:
			return [];
	}
};

/** Someone who acts for the person: a parent, a lawyer. */
export function MandatePanel( { request, more, onDone }: PanelProps ) {
	const [ open, setOpen ] = useState( false );
	const { mandate } = more;
	const running = request.subject && ! request.closed_at;
	if ( ! mandate && ! open ) {
		return running ? (
			<p>
				<Button variant="link" onClick={ () => setOpen( true ) }>
					{ __(
						'Someone asks on behalf of another person',
						'rights-desk'
					) }
				</Button>
			</p>
		) : null;
	}
	if ( ! mandate ) {
		return (
			<NewMandate
				request={ request }
				onClose={ () => setOpen( false ) }
				onDone={ onDone }
			/>
		);
	}
	return (
		<Section title={ __( 'On behalf of another person', 'rights-desk' ) }>
			<dl className="rd-facts">
				<dt>{ __( 'Who acts', 'rights-desk' ) }</dt>
				<dd>
					{ mandate.name } (
					{ capacities()[ mandate.capacity ] ?? mandate.capacity }){ ' ' }
					<Tag
						tone={ mandate.state === 'accepted' ? 'good' : 'warn' }
					>
						{ mandateStates()[ mandate.state ] ?? mandate.state }
					</Tag>
				</dd>
				<dt>{ __( 'Mail goes to', 'rights-desk' ) }</dt>
				<dd>{ mandate.email }</dd>
				<dt>{ __( 'For', 'rights-desk' ) }</dt>
				<dd>
					{ [ mandate.person_name, mandate.person_email ]
						.filter( Boolean )
						.join( ', ' ) }
				</dd>
				{ mandate.shown && (
					<>
						<dt>{ __( 'What showed it', 'rights-desk' ) }</dt>
						<dd>{ mandate.shown }</dd>
					</>
				) }
				{ mandate.until && (
					<>
						<dt>{ __( 'Until', 'rights-desk' ) }</dt>
						<dd>{ day( mandate.until.slice( 0, 10 ) ) }</dd>
					</>
				) }
			</dl>
			<Actions
				about={ mandate.name }
				actions={ settling( mandate.state ) }
				said={ __( 'The mandate is settled.', 'rights-desk' ) }
				run={ ( action, text ) =>
					settleMandate(
						request.id,
						action,
						action === 'accept' ? '' : text,
						action === 'accept' ? text : ''
					)
				}
				onDone={ onDone }
			/>
		</Section>
	);
}
