import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';
import { languageOf, type PolicyState } from '../../../data/policy';
import { Section } from '../../components/section';

/** What the versions in force quote, and no longer is so; with the way to a new one. */
export function OutOfStep( { state }: { state: PolicyState } ) {
	return (
		<>
			{ state.out_of_step.map( ( { locale, differences } ) => {
				const document = state.documents.find(
					( one ) => one.locale === locale
				);
				return (
					<Section
						key={ locale }
						tone="attention"
						title={ sprintf(
							/* translators: %s: a language. */
							__( 'Out of step: %s', 'rights-desk' ),
							languageOf( state, locale )
						) }
						note={ __(
							'What visitors read no longer says what your registers and settings say. It stays as it is until you publish a new version.',
							'rights-desk'
						) }
						actions={
							document && (
								<Button
									__next40pxDefaultSize
									variant="primary"
									href={ addQueryArgs( document.edit_url, {
										'rights-desk': 'publish',
									} ) }
								>
									{ __(
										'Publish a new version…',
										'rights-desk'
									) }
								</Button>
							)
						}
					>
						<div className="rd-scroll">
							<table className="rd-table rd-step">
								<thead>
									<tr>
										<th scope="col">
											{ __( 'Fact', 'rights-desk' ) }
										</th>
										<th scope="col">
											{ __(
												'The policy says',
												'rights-desk'
											) }
										</th>
										<th scope="col">
											{ __( 'Now it is', 'rights-desk' ) }
										</th>
									</tr>
								</thead>
								<tbody>
									{ differences.map( ( one ) => (
										<tr key={ one.name }>
											<th scope="row">{ one.label }</th>
											<td>{ one.then || '—' }</td>
											<td>{ one.now || '—' }</td>
										</tr>
									) ) }
								</tbody>
							</table>
						</div>
					</Section>
				);
			} ) }
		</>
	);
}
