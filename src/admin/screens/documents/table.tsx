import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { fileAddress, type ClientDocument } from '../../../data/documents';
import { Tag } from '../../components/tag';
import { shortDay } from '../../labels/when';

interface TableProps {
	documents: ClientDocument[];
	busy: boolean;
	onRemove: ( document: ClientDocument ) => void;
}

export function DocumentTable( { documents, busy, onRemove }: TableProps ) {
	if ( documents.length === 0 ) {
		return <p>{ __( 'No documents here.', 'rights-desk' ) }</p>;
	}
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Document', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Client', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Date', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'File', 'rights-desk' ) }</th>
						<th scope="col">
							{ __( 'What you can do', 'rights-desk' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ documents.map( ( one ) => (
						<tr key={ one.id }>
							<th scope="row">
								{ [ one.kind_label, one.number ]
									.filter( Boolean )
									.join( ' ' ) }
								{ one.title && <div>{ one.title }</div> }
							</th>
							<td>{ one.email }</td>
							<td>{ shortDay( one.date ) }</td>
							<td>
								<a
									href={ fileAddress(
										`/documents/${ one.id }/file`
									) }
									download
								>
									{ one.name }
								</a>
							</td>
							<td>
								{ one.held ? (
									<Tag tone="plain">
										{ __( 'Kept by law', 'rights-desk' ) }
									</Tag>
								) : (
									<Button
										variant="link"
										isDestructive
										disabled={ busy }
										onClick={ () => onRemove( one ) }
									>
										{ __( 'Delete', 'rights-desk' ) }
									</Button>
								) }
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
