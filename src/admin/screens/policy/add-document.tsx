import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addDocument, type PolicyState } from '../../../data/policy';
import { useCommand } from '../../../data/resource';
import { ChoiceField } from '../../components/fields';
import { Trouble } from '../../components/trouble';

interface AddDocumentProps {
	languages: PolicyState[ 'languages' ];
	/** Where it is written then. */
	open?: ( url: string ) => void;
}

/** A new text: from ours, which says what the registers say, or from nothing. */
export function AddDocument( {
	languages,
	open = ( url ) => window.location.assign( url ),
}: AddDocumentProps ) {
	const [ locale, setLocale ] = useState( languages[ 0 ]?.locale ?? '' );
	const [ from, setFrom ] = useState< 'starter' | 'blank' >( 'starter' );
	const { busy, problem, run } = useCommand();
	const add = async () => {
		const made = await run( () => addDocument( locale, from ) );
		if ( made ) {
			open( made.edit_url );
		}
	};
	return (
		<form
			className="rd-form is-row"
			onSubmit={ ( event ) => {
				event.preventDefault();
				void add();
			} }
		>
			<ChoiceField
				label={ __( 'A text in', 'rights-desk' ) }
				value={ locale }
				options={ languages.map( ( one ) => ( {
					value: one.locale,
					label: one.language,
				} ) ) }
				onChange={ setLocale }
			/>
			<ChoiceField
				label={ __( 'Start from', 'rights-desk' ) }
				value={ from }
				options={ [
					{
						value: 'starter',
						label: __(
							'A complete example, filled in from your registers',
							'rights-desk'
						),
					},
					{
						value: 'blank',
						label: __(
							'Nothing: write or import my own',
							'rights-desk'
						),
					},
				] }
				onChange={ ( value ) =>
					setFrom( value === 'blank' ? 'blank' : 'starter' )
				}
			/>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				type="submit"
				isBusy={ busy }
				disabled={ busy }
				accessibleWhenDisabled
			>
				{ __( 'Add this text', 'rights-desk' ) }
			</Button>
			<Trouble problem={ problem } />
		</form>
	);
}
