import { __ } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { readTransport } from '../../../data/transport';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Bounces } from './bounces';
import { Checks } from './checks';
import { Reports } from './reports';
import { Way } from './way';

export default function TransportScreen() {
	const { data, problem, reload } = useResource( 'transport', readTransport );
	return (
		<Page title={ __( 'How mail leaves', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'By what the mail of the whole site is sent, and whom it doesn’t reach.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && (
				<>
					<Way transport={ data } onChanged={ reload } />
					{ data.health.state !== 'off' && (
						<>
							{ data.may_manage && <Checks /> }
							<Reports transport={ data } onChanged={ reload } />
						</>
					) }
					{ ( data.health.state !== 'off' || data.bounces > 0 ) && (
						<Bounces />
					) }
				</>
			) }
		</Page>
	);
}
