import { __ } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { readMeasures } from '../../../data/measures';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Access } from './access';
import { List } from './list';

export default function MeasuresScreen() {
	const { data, problem, reload, replace } = useResource(
		'measures',
		readMeasures
	);
	return (
		<Page title={ __( 'Security measures', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'How you protect the data, and who reaches it. The policy quotes what you say you do here; the site looks whether it is so, as far as it can see.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && (
				<>
					<List measures={ data } onChanged={ replace } />
					<Access roles={ data.access } />
				</>
			) }
		</Page>
	);
}
