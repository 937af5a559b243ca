import { __ } from '@wordpress/i18n';
import { endRelation, readRelations } from '../../../data/holds';
import { useResource } from '../../../data/resource';
import { Actions } from '../../components/actions';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { shortDay } from '../../labels/when';
import { Link } from '../../router/link';
import { Page } from '../../shell/page';
import { NoteClient } from './note';

export default function Clients() {
	const shown = useResource( 'relations', readRelations );
	return (
		<Page title={ __( 'Clients', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Since when someone is your client, and until when. Who stops being a client asks to be forgotten by that: the request opens by itself. It also opens when they say so on the form, or when their account is deleted.',
					'rights-desk'
				) }
			</p>
			<NoteClient onNoted={ shown.reload } />
			<Section title={ __( 'All clients noted here', 'rights-desk' ) }>
				<Trouble problem={ shown.problem } again={ shown.reload } />
				{ ! shown.data && shown.loading && <Waiting /> }
				{ shown.data?.length === 0 && (
					<p>{ __( 'Nobody is noted yet.', 'rights-desk' ) }</p>
				) }
				{ shown.data && shown.data.length > 0 && (
					<div className="rd-scroll">
						<table className="rd-table">
							<thead>
								<tr>
									<th scope="col">
										{ __( 'Client', 'rights-desk' ) }
									</th>
									<th scope="col">
										{ __( 'Since', 'rights-desk' ) }
									</th>
									<th scope="col">
										{ __( 'Until', 'rights-desk' ) }
									</th>
									<th scope="col">
										{ __(
											'What you can do',
											'rights-desk'
										) }
									</th>
								</tr>
							</thead>
							<tbody>
								{ shown.data.map( ( one ) => (
									<tr key={ one.id }>
										<th scope="row">
											{ one.email }
											{ one.name && (
												<div>{ one.name }</div>
											) }
										</th>
										<td>
											{ one.since
												? shortDay( one.since )
												: '—' }
										</td>
										<td>
											{ one.ended_on
												? shortDay( one.ended_on )
												: '—' }
										</td>
										<td>
											{ one.ended_on ? (
												<Link
													to={ `/requests/${ one.request_id }` }
												>
													{ __(
														'See the request',
														'rights-desk'
													) }
												</Link>
											) : (
												<Actions
													about={ one.email }
													actions={ [
														{
															action: 'end',
															label: __(
																'Is a client no more',
																'rights-desk'
															),
															grave: true,
														},
													] }
													said={ __(
														'The request to be forgotten is open.',
														'rights-desk'
													) }
													run={ () =>
														endRelation( one.id )
													}
													onDone={ shown.reload }
												/>
											) }
										</td>
									</tr>
								) ) }
							</tbody>
						</table>
					</div>
				) }
			</Section>
		</Page>
	);
}
