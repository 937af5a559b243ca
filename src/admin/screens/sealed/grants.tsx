import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { endGrant, type Sealed } from '../../../data/sealed';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { moment } from '../../labels/when';
import { caseName } from './words';

interface GrantsProps {
	sealed: Sealed;
	onEnded: ( sealed: Sealed ) => void;
}

export function Grants( { sealed, onEnded }: GrantsProps ) {
	const { busy, problem, run } = useCommand();
	const end = async ( id: number ) => {
		const now = await run( () => endGrant( id ) );
		if ( now ) {
			onEnded( now );
		}
	};
	return (
		<Section title={ __( 'Who was allowed to open', 'rights-desk' ) }>
			<Trouble problem={ problem } />
			{ sealed.grants.length === 0 ? (
				<p>{ __( 'Nobody, until now.', 'rights-desk' ) }</p>
			) : (
				<div className="rd-scroll">
					<table className="rd-table">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'Who', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Case', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Reason', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Allowed by', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Until', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'State', 'rights-desk' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ sealed.grants.map( ( grant ) => (
								<tr key={ grant.id }>
									<th scope="row">{ grant.user }</th>
									<td>{ caseName( grant.case ) }</td>
									<td>
										{ grant.reason_label }
										<div>{ grant.about }</div>
									</td>
									<td>{ grant.granted_by }</td>
									<td>
										{ moment(
											grant.ended_at ?? grant.expires_at
										) }
									</td>
									<td>
										{ grant.active ? (
											<Tag tone="warn">
												{ __( 'Open', 'rights-desk' ) }
											</Tag>
										) : (
											<Tag tone="plain">
												{ __( 'Over', 'rights-desk' ) }
											</Tag>
										) }
										{ grant.active && sealed.may_grant && (
											<Button
												variant="link"
												disabled={ busy }
												onClick={ () =>
													void end( grant.id )
												}
											>
												{ __(
													'End now',
													'rights-desk'
												) }
											</Button>
										) }
									</td>
								</tr>
							) ) }
						</tbody>
					</table>
				</div>
			) }
		</Section>
	);
}
