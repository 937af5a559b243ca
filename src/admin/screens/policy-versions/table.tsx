import { __, sprintf } from '@wordpress/i18n';
import type { PolicyVersion } from '../../../data/policy';
import { Tag } from '../../components/tag';
import { versionLabels, versionTone } from '../../labels/policy';
import { moment } from '../../labels/when';
import { Link } from '../../router/link';

export function VersionTable( { versions }: { versions: PolicyVersion[] } ) {
	if ( versions.length === 0 ) {
		return <p>{ __( 'Nothing is published yet.', 'rights-desk' ) }</p>;
	}
	const before = ( { locale, number }: PolicyVersion ) =>
		versions.find(
			( one ) =>
				one.locale === locale &&
				one.number < number &&
				one.state !== 'retracted'
		);
	return (
		<div className="rd-scroll">
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Version', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'State', 'rights-desk' ) }</th>
						<th scope="col">
							{ __( 'In force from', 'rights-desk' ) }
						</th>
						<th scope="col">
							{ __( 'What changed', 'rights-desk' ) }
						</th>
						<th scope="col">
							{ __( 'What you can do', 'rights-desk' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ versions.map( ( one ) => {
						const earlier = before( one );
						return (
							<tr key={ one.id }>
								<th scope="row">
									<Link to={ `/policy/versions/${ one.id }` }>
										{ sprintf(
											/* translators: 1: number of a version, 2: a language. */
											__(
												'Version %1$d, %2$s',
												'rights-desk'
											),
											one.number,
											one.language
										) }
									</Link>
								</th>
								<td>
									<Tag tone={ versionTone[ one.state ] }>
										{ versionLabels()[ one.state ] }
									</Tag>
								</td>
								<td>{ moment( one.effective_at ) }</td>
								<td>
									{ one.changes || '—' }
									{ one.affects && (
										<div>
											{ __(
												'Touches data already held',
												'rights-desk'
											) }
										</div>
									) }
								</td>
								<td>
									{ earlier && (
										<Link
											to={ `/policy/compare?from=${ earlier.id }&to=${ one.id }` }
										>
											{ sprintf(
												/* translators: %d: number of a version. */
												__(
													'Compare with version %d',
													'rights-desk'
												),
												earlier.number
											) }
										</Link>
									) }
								</td>
							</tr>
						);
					} ) }
				</tbody>
			</table>
		</div>
	);
}
