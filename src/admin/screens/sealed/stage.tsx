import { __ } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { readSealed } from '../../../data/sealed';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Cases } from './cases';
import { GrantForm } from './grant';
import { Grants } from './grants';
import { Mine } from './mine';

export default function SealedRecords() {
	const shown = useResource( 'sealed', readSealed );
	const sealed = shown.data;
	return (
		<Page title={ __( 'Sealed records', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'What the law says must stay after a client has left. Nobody can see it, administrators included. One case can be opened for a short time, for one of three reasons; the privacy contact gets a mail each time.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ sealed ? (
				<>
					<Mine sealed={ sealed } />
					<Cases cases={ sealed.cases } />
					{ sealed.may_grant && (
						<GrantForm
							sealed={ sealed }
							onGranted={ shown.replace }
						/>
					) }
					<Grants sealed={ sealed } onEnded={ shown.replace } />
				</>
			) : (
				shown.loading && <Waiting />
			) }
		</Page>
	);
}
