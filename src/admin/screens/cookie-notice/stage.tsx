import { __ } from '@wordpress/i18n';
import { readLook } from '../../../data/cookie-look';
import { useResource } from '../../../data/resource';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Editor } from './editor';

export default function CookieNoticeScreen() {
	const { data, problem, reload } = useResource( 'cookie-look', readLook );
	return (
		<Page title={ __( 'Cookie notice', 'rights-desk' ) }>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && <Editor answer={ data } /> }
		</Page>
	);
}
