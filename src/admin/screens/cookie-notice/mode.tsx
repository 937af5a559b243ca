import { RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { CookieSettings, LookAnswer } from '../../../data/cookie-look';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Link } from '../../router/link';
import { route as scan } from '../cookie-scan/route';
import { route as services } from '../cookie-services/route';
import type { Form } from './form';

const modes = ( full: boolean ) => [
	{
		value: 'off',
		label: __( 'Off', 'rights-desk' ),
		description: __(
			'No notice, and nothing is held back. Only right for a site that keeps nothing but what it needs to work.',
			'rights-desk'
		),
	},
	{
		value: 'default',
		label: __( 'On', 'rights-desk' ),
		description: __(
			'Holds back what WordPress, blocks and plugins put on a page, and what scripts add later. What a theme writes into its own templates is not seen: the scan says whether yours does.',
			'rights-desk'
		),
	},
	{
		value: 'full',
		label: __( 'On, and the whole page is looked through', 'rights-desk' ),
		description: full
			? __(
					'Also holds back what a theme writes into its templates. Each page that isn’t cached takes a few milliseconds more.',
					'rights-desk'
				)
			: __( 'Needs WordPress 6.9 or later.', 'rights-desk' ),
	},
];

export function Mode( { form, answer }: { form: Form; answer: LookAnswer } ) {
	const { cookie_mode: mode } = form.values;
	const { asks } = answer;
	const nothing = asks.analytical === 0 && asks.tracking === 0;
	const error = form.error( 'cookie_mode' );
	return (
		<Section
			title={ __( 'What the notice does', 'rights-desk' ) }
			actions={
				answer.settings.cookie_mode === 'off' ? (
					<Tag tone="warn">{ __( 'Off', 'rights-desk' ) }</Tag>
				) : (
					<Tag tone="good">{ __( 'On', 'rights-desk' ) }</Tag>
				)
			}
		>
			<div className={ error ? 'rd-field is-invalid' : 'rd-field' }>
				<RadioControl
					label={ __( 'Before a visitor has chosen', 'rights-desk' ) }
					selected={ mode }
					options={ modes( answer.full ) }
					disabled={ form.readOnly }
					onChange={ ( value ) =>
						form.set( {
							cookie_mode:
								value as CookieSettings[ 'cookie_mode' ],
						} )
					}
				/>
				{ error && <p>{ error }</p> }
			</div>
			<p>
				<Link to={ scan.path }>
					{ __(
						'Scan: what your pages load and keep, and which of these they need',
						'rights-desk'
					) }
				</Link>
			</p>
			{ nothing && (
				<p>
					{ __(
						'The register holds no analytical or tracking service, so visitors are asked nothing. Unknown third parties are held back all the same.',
						'rights-desk'
					) }{ ' ' }
					<Link to={ services.path }>
						{ __( 'Register of services', 'rights-desk' ) }
					</Link>
				</p>
			) }
		</Section>
	);
}
