import { __ } from '@wordpress/i18n';
import { useState } from '@wordpress/element';
import { useResource } from '../../../data/resource';
import { readCollected, type Place } from '../../../data/measures';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Fields } from './fields';
import { PlaceForm } from './place-form';
import { Places } from './places';

export default function CollectedScreen() {
	const { data, problem, reload, replace } = useResource(
		'collected',
		readCollected
	);
	const [ chosen, choose ] = useState< Place >();
	return (
		<Page title={ __( 'What the site collects', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Addresses of devices and names of browsers that this site notes by itself, as found in it. The policy lists them. Say after how many days they are shortened or deleted.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && chosen && (
				<PlaceForm
					key={ chosen.place }
					place={ chosen }
					purposes={ data.purposes }
					onSaved={ ( saved ) => {
						replace( saved );
						choose( undefined );
					} }
					onCancel={ () => choose( undefined ) }
				/>
			) }
			{ data && (
				<Section title={ __( 'Collected by itself', 'rights-desk' ) }>
					<Places
						places={ data.places }
						may={ data.may_manage }
						onChoose={ choose }
					/>
				</Section>
			) }
			{ data && <Fields may={ data.may_manage } /> }
		</Page>
	);
}
