import { __, sprintf } from '@wordpress/i18n';
import { withdrawConsent, type Consent } from '../../../data/consents';
import { Actions } from '../../components/actions';
import { Tag } from '../../components/tag';
import {
	consentEnds,
	consentStates,
	consentTones,
} from '../../labels/consents';
import { moment, momentDay } from '../../labels/when';

function When( { row }: { row: Consent } ) {
	if ( row.ended_at ) {
		return (
			<>
				{ momentDay( row.ended_at ) }
				<div className="rd-why">
					{ consentEnds()[ row.ended_by ] ?? row.ended_by }
				</div>
			</>
		);
	}
	if ( row.given_at ) {
		return (
			<>
				{ momentDay( row.given_at ) }
				<div className="rd-why">
					{ row.confirmed_at &&
						sprintf(
							/* translators: %s: day and time. */
							__( 'Confirmed by mail: %s', 'rights-desk' ),
							moment( row.confirmed_at )
						) }
				</div>
			</>
		);
	}
	return <>{ row.asked_at ? momentDay( row.asked_at ) : '—' }</>;
}

interface TableProps {
	rows: Consent[];
	onChanged: () => void;
}

export function Table( { rows, onChanged }: TableProps ) {
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Person', 'rights-desk' ) }</th>
						<th scope="col">
							{ __( 'Agreed to', 'rights-desk' ) }
						</th>
						<th scope="col">{ __( 'State', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Since', 'rights-desk' ) }</th>
						<th scope="col">
							{ __( 'What you can do', 'rights-desk' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ rows.map( ( row ) => (
						<tr key={ row.id }>
							<th scope="row">{ row.email }</th>
							<td>
								{ row.label }
								<details>
									<summary>
										{ sprintf(
											/* translators: 1: where it was asked, 2: number. */
											__(
												'%1$s, wording %2$d',
												'rights-desk'
											),
											row.where,
											row.version
										) }
									</summary>
									{ row.text } ({ row.locale }
									{ row.place && `, ${ row.place }` })
								</details>
							</td>
							<td>
								<Tag tone={ consentTones[ row.state ] }>
									{ consentStates()[ row.state ] }
								</Tag>
							</td>
							<td>
								<When row={ row } />
							</td>
							<td>
								{ row.state !== 'withdrawn' && (
									<Actions
										about={ `${ row.email }, ${ row.label }` }
										actions={ [
											{
												action: 'withdraw',
												label: __(
													'Withdraw for them',
													'rights-desk'
												),
												grave: true,
											},
										] }
										said={ __(
											'The consent is withdrawn.',
											'rights-desk'
										) }
										run={ () => withdrawConsent( row.id ) }
										onDone={ onChanged }
									/>
								) }
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
