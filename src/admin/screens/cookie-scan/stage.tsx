import { __ } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { readScan } from '../../../data/scan';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Findings } from './findings';
import { Mode } from './mode';
import { Scan } from './scan';

export default function CookieScanScreen() {
	const { data, problem, reload, replace } = useResource(
		'cookie-scan',
		readScan
	);
	const breaches = data?.findings.filter( ( one ) => one.breach ) ?? [];
	const unlisted =
		data?.findings.filter( ( one ) => one.unlisted && ! one.breach ) ?? [];
	const listed =
		data?.findings.filter( ( one ) => ! one.unlisted && ! one.breach ) ??
		[];
	return (
		<Page title={ __( 'Scan of the pages', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'What your pages load from others and keep in visitors’ browsers: seen in your own browser, page by page, as somebody without login gets them. No service takes part in it; what your pages load with everything allowed is loaded.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && ! problem && <Waiting /> }
			{ data && (
				<>
					<Findings
						title={ __( 'Before anybody agreed', 'rights-desk' ) }
						note={ __(
							'These run or are kept although the visitor has not agreed. That is a breach: stop them first.',
							'rights-desk'
						) }
						tone="late"
						findings={ breaches }
						state={ data }
						onChange={ replace }
					/>
					<Mode state={ data } onChange={ reload } />
					<Scan state={ data } onChange={ replace } />
					<Findings
						title={ __(
							'Nobody has said whose these are',
							'rights-desk'
						) }
						note={ __(
							'Your policy does not list them until you do.',
							'rights-desk'
						) }
						tone="attention"
						findings={ unlisted }
						state={ data }
						onChange={ replace }
					/>
					<Findings
						title={ __( 'In the register', 'rights-desk' ) }
						findings={ listed }
						state={ data }
						onChange={ replace }
					/>
					<Section
						title={ __( 'What a scan cannot see', 'rights-desk' ) }
					>
						<ul>
							{ data.blind.map( ( spot ) => (
								<li key={ spot }>{ spot }</li>
							) ) }
						</ul>
					</Section>
				</>
			) }
		</Page>
	);
}
