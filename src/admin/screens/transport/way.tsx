import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { saveSettings } from '../../../data/settings';
import { testTransport, type Transport } from '../../../data/transport';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { moment } from '../../labels/when';
import { Link } from '../../router/link';

type State = Transport[ 'health' ][ 'state' ];

const labels = (): Record< State, string > => ( {
	off: __( 'WordPress’s own mailer', 'rights-desk' ),
	ok: __( 'By SparkPost', 'rights-desk' ),
	fallback: __( 'Not by SparkPost', 'rights-desk' ),
	broken: __( 'Broken', 'rights-desk' ),
} );
const tones = {
	off: 'plain',
	ok: 'good',
	fallback: 'warn',
	broken: 'bad',
} as const;

export function Way( {
	transport: { health, from, may_manage: may },
	onChanged,
}: {
	transport: Transport;
	onChanged: () => void;
} ) {
	const [ said, setSaid ] = useState( '' );
	const { busy, problem, run } = useCommand();
	const choose = async ( way: string ) => {
		const saved = await run( () =>
			saveSettings( {
				mail_transport: way === 'sparkpost' ? 'sparkpost' : 'wordpress',
			} )
		);
		if ( saved ) {
			speak( __( 'Saved.', 'rights-desk' ) );
			onChanged();
		}
	};
	const test = async () => {
		const answer = await run( testTransport );
		if ( answer ) {
			setSaid( answer.message );
			speak( answer.message );
			onChanged();
		}
	};
	return (
		<Section
			title={ __( 'Now', 'rights-desk' ) }
			actions={
				<Tag tone={ tones[ health.state ] }>
					{ labels()[ health.state ] }
				</Tag>
			}
		>
			{ health.reason && <p>{ health.reason }</p> }
			{ health.since && (
				<p>
					{ sprintf(
						/* translators: 1: a moment; 2: number of messages. */
						_n(
							'Since %1$s %2$d message went by WordPress’s own mailer instead, or not at all.',
							'Since %1$s %2$d messages went by WordPress’s own mailer instead, or not at all.',
							health.fell,
							'rights-desk'
						),
						moment( health.since ),
						health.fell
					) }
				</p>
			) }
			<p>
				{ sprintf(
					/* translators: %s: an e-mail address. */
					__( 'The site’s mail is from %s.', 'rights-desk' ),
					from
				) }
			</p>
			{ may && (
				<>
					<ChoiceField
						label={ __( 'Send the site’s mail by', 'rights-desk' ) }
						help={ __(
							'With SparkPost, messages aren’t tracked: no pixel, no rewritten links. When SparkPost doesn’t take one, WordPress sends it, and that shows here.',
							'rights-desk'
						) }
						value={
							health.state === 'off' ? 'wordpress' : 'sparkpost'
						}
						disabled={ busy }
						options={ [
							{
								value: 'wordpress',
								label: __(
									'WordPress’s own mailer',
									'rights-desk'
								),
							},
							{ value: 'sparkpost', label: 'SparkPost' },
						] }
						onChange={ ( way ) => void choose( way ) }
					/>
					<p>
						<Link to="/processors">
							{ __(
								'Region and key of the account at SparkPost',
								'rights-desk'
							) }
						</Link>
					</p>
					<div className="rd-buttons">
						<Button
							__next40pxDefaultSize
							variant="secondary"
							isBusy={ busy }
							disabled={ busy }
							accessibleWhenDisabled
							onClick={ () => void test() }
						>
							{ __( 'Send me a test message', 'rights-desk' ) }
						</Button>
					</div>
				</>
			) }
			<p role="status">{ said }</p>
			<Trouble problem={ problem } />
		</Section>
	);
}
