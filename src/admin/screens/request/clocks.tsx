import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { RightsRequest } from '../../../data/types';
import { Section } from '../../components/section';
import { whichLabels } from '../../labels/due';
import { day, days, daysLeft, moment } from '../../labels/when';

/** The earlier clock, large; both on request. */
export function Clocks( { request }: { request: RightsRequest } ) {
	const [ both, setBoth ] = useState( false );
	const { due } = request;
	if ( ! due ) {
		return (
			<Section title={ __( 'Time', 'rights-desk' ) }>
				<p className="rd-clock">
					<strong>
						{ request.days_taken === null
							? __( 'The clocks have stopped', 'rights-desk' )
							: sprintf(
									/* translators: %s: a number of days. */
									__( 'Answered in %s', 'rights-desk' ),
									days( request.days_taken )
								) }
					</strong>
					{ request.closed_at && (
						<span>{ moment( request.closed_at ) }</span>
					) }
				</p>
			</Section>
		);
	}
	return (
		<Section
			title={ __( 'Time', 'rights-desk' ) }
			tone={ due.status === 'late' ? 'late' : 'plain' }
		>
			<p className={ `rd-clock is-${ due.status }` }>
				<strong>{ daysLeft( due ) }</strong>
				<span>
					{ day( due.earlier ) }, { whichLabels()[ due.which ] }
				</span>
			</p>
			{ due.paused && (
				<p>
					{ __(
						'The legal clock is paused for the identity check.',
						'rights-desk'
					) }
				</p>
			) }
			<Button
				variant="link"
				aria-expanded={ both }
				onClick={ () => setBoth( ! both ) }
			>
				{ both
					? __( 'Hide both clocks', 'rights-desk' )
					: __( 'Show both clocks', 'rights-desk' ) }
			</Button>
			{ both && (
				<dl className="rd-facts">
					<dt>{ __( 'Received', 'rights-desk' ) }</dt>
					<dd>
						{ request.received_at
							? moment( request.received_at )
							: '—' }
					</dd>
					<dt>{ __( 'Our promise', 'rights-desk' ) }</dt>
					<dd>{ day( due.promise ) }</dd>
					<dt>
						{ __(
							'The law: one month, Regulation 1182/71',
							'rights-desk'
						) }
					</dt>
					<dd>
						{ day( due.law ) }
						{ request.extended &&
							' ' +
								__(
									'(extended by two months)',
									'rights-desk'
								) }
					</dd>
				</dl>
			) }
		</Section>
	);
}
