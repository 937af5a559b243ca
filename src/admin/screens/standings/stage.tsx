import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { listStandings, type StandingRow } from '../../../data/standings';
import { Pager } from '../../components/pager';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { untilWhen } from '../../labels/standing';
import { momentDay } from '../../labels/when';
import { Link } from '../../router/link';
import { Page } from '../../shell/page';

function Row( { row }: { row: StandingRow } ) {
	return (
		<tr>
			<th scope="row">
				{ row.email ? (
					<Link to={ `/standings/${ row.id }` }>{ row.email }</Link>
				) : (
					__( 'Known by a keyed hash alone', 'rights-desk' )
				) }
			</th>
			<td>
				{ row.label }
				{ row.purposes.length > 0 && (
					<div className="rd-why">{ row.purposes.join( ', ' ) }</div>
				) }
			</td>
			<td>{ row.since ? momentDay( row.since ) : '—' }</td>
			<td>
				{ row.until ? momentDay( row.until ) : untilWhen( row.ground ) }
			</td>
		</tr>
	);
}

export default function Standings() {
	const [ page, setPage ] = useState( 1 );
	const shown = useResource( `standings-${ page }`, ( signal ) =>
		listStandings( page, signal )
	);
	const rows = shown.data?.items;
	return (
		<Page title={ __( 'Restricted people', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Who asked that their data be stored and not used, and who objected to a use of it. Mail that isn’t necessary doesn’t reach them, and nobody but themselves can change, publish or delete what they have here.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ ! rows && shown.loading && <Waiting /> }
			{ rows?.length === 0 && (
				<p>{ __( 'Nobody is restricted now.', 'rights-desk' ) }</p>
			) }
			{ rows && rows.length > 0 && (
				<div className="rd-scroll">
					<table className="rd-table">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'Person', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Ground', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Since', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Until', 'rights-desk' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ rows.map( ( row ) => (
								<Row key={ row.id } row={ row } />
							) ) }
						</tbody>
					</table>
				</div>
			) }
			<Pager
				page={ page }
				pages={ shown.data?.pages ?? 1 }
				onChange={ setPage }
			/>
		</Page>
	);
}
