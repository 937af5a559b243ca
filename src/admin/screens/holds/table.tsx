import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Hold } from '../../../data/holds';
import { Tag } from '../../components/tag';
import { shortDay } from '../../labels/when';
import { term } from './words';

interface TableProps {
	holds: Hold[];
	records: Record< string, string >;
	onEdit: ( ( hold: Hold ) => void ) | undefined;
}

export function HoldTable( { holds, records, onEdit }: TableProps ) {
	if ( holds.length === 0 ) {
		return <p>{ __( 'There are no holds yet.', 'rights-desk' ) }</p>;
	}
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Law', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Term', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Records', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Checked', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Applies', 'rights-desk' ) }</th>
						{ onEdit && (
							<th scope="col">
								{ __( 'What you can do', 'rights-desk' ) }
							</th>
						) }
					</tr>
				</thead>
				<tbody>
					{ holds.map( ( hold ) => (
						<tr key={ hold.id }>
							<th scope="row">
								{ hold.label }
								<div>
									{ [ hold.law, hold.article ]
										.filter( Boolean )
										.join( ', ' ) }
								</div>
							</th>
							<td>{ term( hold ) }</td>
							<td>
								{ hold.covers
									.filter( ( one ) => records[ one ] )
									.map( ( one ) => records[ one ] )
									.join( '; ' ) || '—' }
							</td>
							<td>
								{ hold.checked_on ? (
									shortDay( hold.checked_on )
								) : (
									<Tag tone="warn">
										{ __( 'Not checked', 'rights-desk' ) }
									</Tag>
								) }
							</td>
							<td>
								{ hold.active
									? __( 'Yes', 'rights-desk' )
									: __( 'No', 'rights-desk' ) }
							</td>
							{ onEdit && (
								<td>
									<Button
										size="compact"
										variant="secondary"
										aria-label={ sprintf(
											/* translators: %s: name of a legal hold. */
											__( 'Change: %s', 'rights-desk' ),
											hold.label
										) }
										onClick={ () => onEdit( hold ) }
									>
										{ __( 'Change', 'rights-desk' ) }
									</Button>
								</td>
							) }
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
