import { __ } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { readSettings } from '../../../data/settings';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Editor } from './editor';

export default function SettingsScreen() {
	const { data, problem, reload } = useResource( 'settings', readSettings );
	return (
		<Page title={ __( 'Settings', 'rights-desk' ) }>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && <Editor answer={ data } /> }
		</Page>
	);
}
