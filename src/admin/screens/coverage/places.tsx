import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { Place } from '../../../data/coverage';
import { classLabels, formLabels } from '../../labels/coverage';

interface PlacesProps {
	places: Place[];
	onChoose: ( place: Place ) => void;
}

export function Places( { places, onChoose }: PlacesProps ) {
	if ( places.length === 0 ) {
		return <p>{ __( 'None.', 'rights-desk' ) }</p>;
	}
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Place', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Rows', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Form', 'rights-desk' ) }</th>
						<th scope="col">
							{ __( 'What it is', 'rights-desk' ) }
						</th>
						<th scope="col">
							{ __( 'What you can do', 'rights-desk' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ places.map( ( place ) => (
						<tr key={ place.id }>
							<th scope="row">
								<code>{ place.place }</code>
								{ place.owner && <div>{ place.owner }</div> }
							</th>
							<td>{ place.rows }</td>
							<td>{ formLabels()[ place.found_in ] }</td>
							<td>
								{ classLabels()[ place.class ] }
								{ place.note && <div>{ place.note }</div> }
							</td>
							<td>
								<Button
									size="compact"
									variant="secondary"
									aria-label={ sprintf(
										/* translators: %s: a table and column of the database. */
										__(
											'Say what it is: %s',
											'rights-desk'
										),
										place.place
									) }
									onClick={ () => onChoose( place ) }
								>
									{ __( 'Say what it is', 'rights-desk' ) }
								</Button>
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
