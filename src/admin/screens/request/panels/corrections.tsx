import { __ } from '@wordpress/i18n';
import { settleCorrection, type CorrectionRow } from '../../../../data/more';
import { Actions, type Action } from '../../../components/actions';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import { correctionStates, correctionTone } from '../../../labels/corrections';
import { NewCorrection } from './new-correction';
import type { PanelProps } from './panel';

const settling = ( row: CorrectionRow ): Action[] =>
	[ 'failed', 'waits', 'task' ].includes( row.state )
		? [
				...( row.can_apply
					? [
							{
								action: 'apply',
								label: __( 'Try again', 'rights-desk' ),
							},
						]
					: [] ),
				{
					action: 'done',
					label: __( 'It is corrected', 'rights-desk' ),
					ask: __( 'What was done, and where?', 'rights-desk' ),
				},
				{
					action: 'refuse',
					label: __( 'It cannot be corrected', 'rights-desk' ),
					ask: __( 'Why not? They will read this.', 'rights-desk' ),
				},
			]
		: [];

interface RowProps {
	row: CorrectionRow;
	request: number;
	onDone: () => void;
}

function Row( { row, request, onDone }: RowProps ) {
	const actions = settling( row );
	return (
		<tr>
			<th scope="row">{ row.label }</th>
			<td>{ row.old ? <del>{ row.old }</del> : '—' }</td>
			<td>
				<ins>{ row.wanted }</ins>
				{ row.note && row.note !== row.old && (
					<span className="rd-why">{ row.note }</span>
				) }
			</td>
			<td>
				<Tag tone={ correctionTone( row.state ) }>
					{ correctionStates()[ row.state ] ?? row.state }
				</Tag>
				{ row.state === 'asked' && ! row.can_apply && (
					<span className="rd-why">
						{ __(
							'The site cannot change this by itself: granted, it becomes a task for you.',
							'rights-desk'
						) }
					</span>
				) }
				{ row.message && (
					<span className="rd-why">{ row.message }</span>
				) }
				{ actions.length > 0 && (
					<Actions
						about={ row.label }
						actions={ actions }
						said={ __(
							'The correction is settled.',
							'rights-desk'
						) }
						run={ ( action, reason ) =>
							settleCorrection( request, row.id, action, reason )
						}
						onDone={ onDone }
					/>
				) }
			</td>
		</tr>
	);
}

/** What it is now and what it should be, side by side. */
export function Corrections( { request, more, onDone }: PanelProps ) {
	if ( request.kind !== 'correction' || ! request.subject ) {
		return null;
	}
	const open = [ 'confirmed', 'identity_pending', 'in_progress' ].includes(
		request.state
	);
	return (
		<Section title={ __( 'What should be corrected', 'rights-desk' ) }>
			{ more.corrections.length > 0 && (
				<div
					className="rd-scroll"
					tabIndex={ 0 }
					role="group"
					aria-label={ __( 'Corrections', 'rights-desk' ) }
				>
					<table className="rd-table">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'What', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'It is now', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'It should be', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'State', 'rights-desk' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ more.corrections.map( ( row ) => (
								<Row
									key={ row.id }
									row={ row }
									request={ request.id }
									onDone={ onDone }
								/>
							) ) }
						</tbody>
					</table>
				</div>
			) }
			{ more.corrections.length === 0 && (
				<p>
					{ __(
						'Nothing is named yet field by field. Add what they said, so that it can be changed and told to others.',
						'rights-desk'
					) }
				</p>
			) }
			{ open && (
				<NewCorrection
					request={ request.id }
					fields={ more.correction_fields }
					onDone={ onDone }
				/>
			) }
		</Section>
	);
}
