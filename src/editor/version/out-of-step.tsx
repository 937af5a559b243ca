import { Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { languageOf, type PolicyState } from '../../data/policy';

/** What the version in force quotes, and no longer is so. */
export function OutOfStep( { state }: { state: PolicyState } ) {
	return (
		<>
			{ state.out_of_step.map( ( { locale, differences } ) => (
				<Notice
					key={ locale }
					status="warning"
					isDismissible={ false }
					className="rights-desk-step"
				>
					<strong>
						{ sprintf(
							/* translators: %s: a language. */
							__( 'Out of step: %s', 'rights-desk' ),
							languageOf( state, locale )
						) }
					</strong>
					<p>
						{ __(
							'What visitors read no longer says what your registers and settings say. It stays as it is until you publish a new version.',
							'rights-desk'
						) }
					</p>
					<dl>
						{ differences.map( ( { name, label, then, now } ) => (
							<div key={ name }>
								<dt>{ label }</dt>
								<dd>
									<del>
										<span className="screen-reader-text">
											{ __(
												'The policy says:',
												'rights-desk'
											) }{ ' ' }
										</span>
										{ then || '—' }
									</del>
									<ins>
										<span className="screen-reader-text">
											{ __(
												'Now it is:',
												'rights-desk'
											) }{ ' ' }
										</span>
										{ now || '—' }
									</ins>
								</dd>
							</div>
						) ) }
					</dl>
				</Notice>
			) ) }
		</>
	);
}
