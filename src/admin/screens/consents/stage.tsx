import { __ } from '@wordpress/i18n';
import { readConsentSetup } from '../../../data/consents';
import { useResource } from '../../../data/resource';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Mails } from './mails';
import { People } from './people';
import { Places } from './places';
import { Wordings } from './wordings';

export default function Consents() {
	const { data, problem, loading, reload, replace } = useResource(
		'consents-setup',
		readConsentSetup
	);
	return (
		<Page title={ __( 'Consents', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Who agreed to hear from you, for what and by which words. A mail that needs consent goes only to them, and carries a link to stop it.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && loading && <Waiting /> }
			{ data && (
				<>
					<People purposes={ data.purposes } onChanged={ reload } />
					<Mails />
					<Places setup={ data } onSaved={ replace } />
					<Wordings setup={ data } onSaved={ replace } />
				</>
			) }
		</Page>
	);
}
