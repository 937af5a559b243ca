import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Place } from '../../../data/measures';
import { days } from '../../labels/when';

function ends( place: Place ): string {
	if ( place.law ) {
		return place.law;
	}
	if ( place.keep_days === 0 ) {
		return __( 'Never', 'rights-desk' );
	}
	return place.ends && place.how === 'shorten'
		? sprintf(
				/* translators: %s: number of days. */
				__( 'Shortened after %s', 'rights-desk' ),
				days( place.keep_days )
			)
		: sprintf(
				/* translators: %s: number of days. */
				__( 'Deleted after %s', 'rights-desk' ),
				days( place.keep_days )
			);
}

export function Places( {
	places,
	may,
	onChoose,
}: {
	places: Place[];
	may: boolean;
	onChoose: ( place: Place ) => void;
} ) {
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Where', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'What', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Rows', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'What for', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Ends', 'rights-desk' ) }</th>
						{ may && (
							<th scope="col">
								{ __( 'To do', 'rights-desk' ) }
							</th>
						) }
					</tr>
				</thead>
				<tbody>
					{ places.map( ( place ) => (
						<tr key={ place.place }>
							<th scope="row">{ place.label }</th>
							<td>{ place.fields.join( ', ' ) }</td>
							<td>{ place.ends ? place.rows : '—' }</td>
							<td>
								{ place.purpose_label ||
									__( 'Nobody has said', 'rights-desk' ) }
							</td>
							<td>{ ends( place ) }</td>
							{ may && (
								<td>
									{ place.ends && (
										<Button
											variant="link"
											aria-label={ sprintf(
												/* translators: %s: a place, such as Comments. */
												__(
													'Change %s',
													'rights-desk'
												),
												place.label
											) }
											onClick={ () => onChoose( place ) }
										>
											{ __( 'Change', 'rights-desk' ) }
										</Button>
									) }
								</td>
							) }
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
