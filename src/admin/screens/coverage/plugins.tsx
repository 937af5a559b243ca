import { __ } from '@wordpress/i18n';
import type { CoveredPlugin } from '../../../data/coverage';
import { Section } from '../../components/section';

/** The active plugins, and whether each offers to export and erase. */
export function Plugins( { plugins }: { plugins: CoveredPlugin[] } ) {
	if ( plugins.length === 0 ) {
		return null;
	}
	const say = ( yes: boolean ) =>
		yes ? __( 'Yes', 'rights-desk' ) : __( 'No', 'rights-desk' );
	return (
		<Section
			title={ __( 'Plugins', 'rights-desk' ) }
			note={ __(
				'A plugin that keeps data on people should offer both. One that keeps none needs neither.',
				'rights-desk'
			) }
		>
			<div className="rd-scroll">
				<table className="rd-table">
					<thead>
						<tr>
							<th scope="col">
								{ __( 'Plugin', 'rights-desk' ) }
							</th>
							<th scope="col">
								{ __( 'Exports', 'rights-desk' ) }
							</th>
							<th scope="col">
								{ __( 'Erases', 'rights-desk' ) }
							</th>
						</tr>
					</thead>
					<tbody>
						{ plugins.map( ( plugin ) => (
							<tr key={ plugin.owner }>
								<th scope="row">{ plugin.name }</th>
								<td>{ say( plugin.exports ) }</td>
								<td>{ say( plugin.erases ) }</td>
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
		</Section>
	);
}
