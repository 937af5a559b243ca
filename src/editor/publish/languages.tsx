import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { PolicyDocument } from '../../data/policy';

interface LanguagesProps {
	documents: PolicyDocument[];
	/** The one that is open is published in any case. */
	open: number;
	chosen: number[];
	onChange: ( chosen: number[] ) => void;
}

/** Which languages get the new number together; nothing to choose where there is one. */
export function Languages( {
	documents,
	open,
	chosen,
	onChange,
}: LanguagesProps ) {
	if ( documents.length < 2 ) {
		return null;
	}
	return (
		<fieldset>
			<legend>{ __( 'Languages', 'rights-desk' ) }</legend>
			{ documents.map( ( one ) => (
				<CheckboxControl
					key={ one.id }
					__nextHasNoMarginBottom
					label={ one.language }
					checked={ chosen.includes( one.id ) }
					disabled={ one.id === open }
					onChange={ ( on ) =>
						onChange(
							documents
								.map( ( { id } ) => id )
								.filter( ( id ) =>
									id === one.id ? on : chosen.includes( id )
								)
						)
					}
				/>
			) ) }
		</fieldset>
	);
}
