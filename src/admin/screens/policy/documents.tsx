import { __, sprintf } from '@wordpress/i18n';
import type { PolicyDocument, PolicyState } from '../../../data/policy';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { AddDocument } from './add-document';

function State( { document }: { document: PolicyDocument } ) {
	if ( document.number === null ) {
		return (
			<Tag tone="warn">{ __( 'Not published yet', 'rights-desk' ) }</Tag>
		);
	}
	return document.changed ? (
		<Tag tone="busy">
			{ sprintf(
				/* translators: %d: number of a version. */
				__( 'Changed since version %d', 'rights-desk' ),
				document.number
			) }
		</Tag>
	) : (
		<Tag tone="good">
			{ sprintf(
				/* translators: %d: number of a version. */
				__( 'As in version %d', 'rights-desk' ),
				document.number
			) }
		</Tag>
	);
}

/** The working copies, one a language. */
export function Documents( { state }: { state: PolicyState } ) {
	const { documents } = state;
	const languages = state.languages.filter(
		( { locale } ) => ! documents.some( ( one ) => one.locale === locale )
	);
	return (
		<Section
			title={ __( 'Texts', 'rights-desk' ) }
			note={ __(
				'Open one to write it, to import a text that you have, and to publish.',
				'rights-desk'
			) }
		>
			{ documents.length === 0 ? (
				<p>{ __( 'There is no text yet.', 'rights-desk' ) }</p>
			) : (
				<ul className="rd-findings">
					{ documents.map( ( one ) => (
						<li key={ one.id }>
							<p>
								<a href={ one.edit_url }>
									{ one.title ||
										__( 'No title yet', 'rights-desk' ) }
								</a>{ ' ' }
								({ one.language }) <State document={ one } />
							</p>
						</li>
					) ) }
				</ul>
			) }
			{ languages.length > 0 && <AddDocument languages={ languages } /> }
		</Section>
	);
}
