import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { listVersions } from '../../../data/policy';
import { useResource } from '../../../data/resource';
import { Pager } from '../../components/pager';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { VersionTable } from './table';

export default function Versions() {
	const [ page, setPage ] = useState( 1 );
	const { data, problem, loading, reload } = useResource(
		`versions ${ page }`,
		( signal ) => listVersions( { page, per_page: 50 }, signal )
	);
	return (
		<Page title={ __( 'Versions', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Every version that was ever published, as it was read. None can be changed; its hash proves it.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && loading && <Waiting /> }
			{ data && <VersionTable versions={ data.items } /> }
			{ data && (
				<Pager
					page={ page }
					pages={ data.pages }
					onChange={ setPage }
				/>
			) }
		</Page>
	);
}
