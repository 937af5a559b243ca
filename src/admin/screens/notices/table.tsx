import { __, sprintf } from '@wordpress/i18n';
import type { NoticeBrief } from '../../../data/notices';
import { Tag } from '../../components/tag';
import { noticeStates, noticeTone } from '../../labels/notices';
import { moment } from '../../labels/when';
import { Link } from '../../router/link';

export function NoticeTable( { notices }: { notices: NoticeBrief[] } ) {
	if ( notices.length === 0 ) {
		return <p>{ __( 'There are no notices yet.', 'rights-desk' ) }</p>;
	}
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Version', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'State', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'People', 'rights-desk' ) }</th>
						<th scope="col">
							{ __( 'Began, or will', 'rights-desk' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ notices.map( ( notice ) => (
						<tr key={ notice.id }>
							<th scope="row">
								<Link to={ `/notices/${ notice.id }` }>
									{ sprintf(
										/* translators: %d: number of a version of the policy. */
										__( 'Version %d', 'rights-desk' ),
										notice.version
									) }
								</Link>
							</th>
							<td>
								<Tag tone={ noticeTone( notice.state ) }>
									{ noticeStates()[ notice.state ] }
								</Tag>
							</td>
							<td>
								{ notice.people > 0
									? sprintf(
											/* translators: 1: number of people done, 2: number of people. */
											__( '%1$d of %2$d', 'rights-desk' ),
											notice.done,
											notice.people
										)
									: '—' }
							</td>
							<td>
								{ notice.started_at || notice.send_at
									? moment(
											notice.started_at ??
												notice.send_at ??
												''
										)
									: '—' }
							</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}
