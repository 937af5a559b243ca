import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { listServices, type Service } from '../../../data/services';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Card } from './card';
import { EntriesForm } from './entries';
import { InPlace } from './in-place';
import { Presets } from './presets';
import { ServiceForm } from './service-form';

type Open = { what: 'service' | 'entries'; service?: Service };

export default function CookieServices() {
	const { data, problem, reload } = useResource( 'services', listServices );
	const [ form, open ] = useState< Open >();
	const done = () => {
		open( undefined );
		reload();
	};
	const close = () => open( undefined );
	const opened = form && (
		<InPlace key={ `${ form.what } ${ form.service?.id ?? 0 }` }>
			{ form.what === 'entries' && form.service ? (
				<EntriesForm
					service={ form.service }
					onDone={ done }
					onCancel={ close }
				/>
			) : (
				<ServiceForm
					service={ form.service }
					onDone={ done }
					onCancel={ close }
				/>
			) }
		</InPlace>
	);
	return (
		<Page title={ __( 'Cookie register', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'What your pages load, and what is stored in visitors’ browsers. The cookie list of your policy and of the notice come from this register. What is not in it is held back as tracking.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data?.may_manage && ! form && (
				<>
					<Presets presets={ data.presets } onAdded={ reload } />
					<div className="rd-buttons">
						<Button
							__next40pxDefaultSize
							variant="secondary"
							onClick={ () => open( { what: 'service' } ) }
						>
							{ __( 'Add another service', 'rights-desk' ) }
						</Button>
					</div>
				</>
			) }
			{ form && ! form.service && opened }
			{ data?.services.map( ( service ) =>
				form?.service?.id === service.id ? (
					<div key={ service.id }>{ opened }</div>
				) : (
					<Card
						key={ service.id }
						service={ service }
						manages={ data.may_manage }
						onEdit={ () => open( { what: 'service', service } ) }
						onEntries={ () => open( { what: 'entries', service } ) }
						onGone={ reload }
					/>
				)
			) }
		</Page>
	);
}
