import { Spinner, TextareaControl } from '@wordpress/components';
import { RawHTML } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { PolicyDocument, Preview } from '../../data/policy';
import { Missing } from './missing';

interface ChangeProps {
	about: PolicyDocument;
	/** Whether other languages are published with it. */
	several: boolean;
	preview: Preview | undefined;
	value: string;
	onChange: ( text: string ) => void;
}

/** What changed, in words, beside what changed in the text. */
export function Change( {
	about,
	several,
	preview,
	value,
	onChange,
}: ChangeProps ) {
	const label = __( 'What changed?', 'rights-desk' );
	return (
		<div className="rights-desk-question">
			{ about.number !== null && (
				<TextareaControl
					__nextHasNoMarginBottom
					label={
						several ? `${ label } (${ about.language })` : label
					}
					help={ __(
						'In a few plain words: they stand with the version, and in the mail if there is one.',
						'rights-desk'
					) }
					rows={ 3 }
					value={ value }
					onChange={ onChange }
				/>
			) }
			{ ! preview && <Spinner /> }
			{ preview && <Missing html={ preview.html } /> }
			{ preview && about.number !== null && (
				<details>
					<summary>
						{ sprintf(
							/* translators: %s: a language. */
							__(
								'The difference in the text: %s',
								'rights-desk'
							),
							about.language
						) }
					</summary>
					{ preview.difference ? (
						<RawHTML className="rights-desk-difference">
							{ preview.difference }
						</RawHTML>
					) : (
						<p>
							{ __(
								'None: it says what is in force.',
								'rights-desk'
							) }
						</p>
					) }
				</details>
			) }
			{ preview && (
				<details>
					<summary>
						{ sprintf(
							/* translators: %s: a language. */
							__( 'As visitors will read it: %s', 'rights-desk' ),
							about.language
						) }
					</summary>
					<RawHTML className="rights-desk-preview">
						{ preview.html }
					</RawHTML>
				</details>
			) }
		</div>
	);
}
