import { __, _n, sprintf } from '@wordpress/i18n';
import type { Measures } from '../../../data/measures';
import { Section } from '../../components/section';

/** Who reaches what, from the real roles and their people. */
export function Access( { roles }: { roles: Measures[ 'access' ] } ) {
	return (
		<Section
			title={ __( 'Who has access', 'rights-desk' ) }
			note={ __(
				'From the roles that this site really has, and the people in them. To change it, change their roles under Users.',
				'rights-desk'
			) }
		>
			<div className="rd-scroll">
				<table className="rd-table">
					<thead>
						<tr>
							<th scope="col">{ __( 'Role', 'rights-desk' ) }</th>
							<th scope="col">
								{ __( 'People', 'rights-desk' ) }
							</th>
							<th scope="col">
								{ __( 'Reaches', 'rights-desk' ) }
							</th>
						</tr>
					</thead>
					<tbody>
						{ roles.map( ( { role, label, people, can } ) => (
							<tr key={ role }>
								<th scope="row">{ label }</th>
								<td>
									{ sprintf(
										/* translators: %d: number. */
										_n(
											'%d person',
											'%d people',
											people,
											'rights-desk'
										),
										people
									) }
								</td>
								<td>{ can.join( ', ' ) }</td>
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
		</Section>
	);
}
