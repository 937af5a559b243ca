import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { endMandate } from '../../../../data/more';
import { Actions } from '../../../components/actions';
import { Section } from '../../../components/section';
import { capacities } from '../../../labels/delivery';
import { day } from '../../../labels/when';
import { NewMandate } from './new-mandate';
import type { PanelProps } from './panel';

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
					{ `${ mandate.name } (${ capacities()[ mandate.role ] ?? mandate.role })` }
				</dd>
				<dt>{ __( 'Mail goes to', 'rights-desk' ) }</dt>
				<dd>{ mandate.email || request.subject?.email }</dd>
				<dt>{ __( 'What showed it', 'rights-desk' ) }</dt>
				<dd>{ mandate.note }</dd>
				{ mandate.until && (
					<>
						<dt>{ __( 'Until', 'rights-desk' ) }</dt>
						<dd>{ day( mandate.until.slice( 0, 10 ) ) }</dd>
					</>
				) }
			</dl>
			{ running && (
				<Actions
					about={ mandate.name }
					actions={ [
						{
							action: 'end',
							label: __( 'End the mandate', 'rights-desk' ),
						},
					] }
					said={ __( 'The mandate has ended.', 'rights-desk' ) }
					run={ () => endMandate( request.id ) }
					onDone={ onDone }
				/>
			) }
		</Section>
	);
}
