import { readPolicy } from '../../../data/policy';
import { useResource } from '../../../data/resource';
import { __ } from '@wordpress/i18n';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Documents } from './documents';
import { InForce } from './in-force';
import { OutOfStep } from './out-of-step';
import { PolicyPage } from './page';

export default function Policy() {
	const { data, problem, loading, reload } = useResource(
		'policy',
		readPolicy
	);
	return (
		<Page title={ __( 'Policy', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'What you promise, one text a language. What you write is a working copy: visitors read the version that you publish, and it never changes again.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && loading && <Waiting /> }
			{ data && (
				<>
					<OutOfStep state={ data } />
					<Documents state={ data } />
					{ data.documents.length > 0 && (
						<InForce
							state={ data }
							onChange={ data.may_manage ? reload : undefined }
						/>
					) }
					<PolicyPage
						state={ data }
						onChange={ data.may_manage ? reload : undefined }
					/>
				</>
			) }
		</Page>
	);
}
