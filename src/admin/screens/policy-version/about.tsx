import { __ } from '@wordpress/i18n';
import type { WholeVersion } from '../../../data/policy';
import { Section } from '../../components/section';
import { moment } from '../../labels/when';

/** When, by whom, why, and the hash that proves it. */
export function About( { version }: { version: WholeVersion } ) {
	const rows: [ string, string ][] = [
		[
			__( 'In force from', 'rights-desk' ),
			moment( version.effective_at ),
		],
		[ __( 'Published', 'rights-desk' ), moment( version.published_at ) ],
		[ __( 'By', 'rights-desk' ), version.published_by ],
		[ __( 'What changed', 'rights-desk' ), version.changes ],
		[
			__( 'Touches data already held', 'rights-desk' ),
			version.affects
				? __( 'Yes', 'rights-desk' )
				: __( 'No', 'rights-desk' ),
		],
		[
			__( 'Taken back', 'rights-desk' ),
			version.retracted_at ? moment( version.retracted_at ) : '',
		],
	];
	return (
		<Section title={ __( 'About this version', 'rights-desk' ) }>
			<dl className="rd-facts">
				{ rows
					.filter( ( [ , value ] ) => value )
					.map( ( [ label, value ] ) => (
						<div key={ label }>
							<dt>{ label }</dt>
							<dd>{ value }</dd>
						</div>
					) ) }
				<div>
					<dt>SHA-256</dt>
					<dd>
						<code className="rd-hash">{ version.sha256 }</code>
					</dd>
				</div>
			</dl>
			{ version.url && (
				<p>
					<a href={ version.url }>
						{ __( 'Its permanent address', 'rights-desk' ) }
					</a>
				</p>
			) }
		</Section>
	);
}
