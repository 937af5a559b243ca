import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { findCases } from '../../../data/sealed';
import { TextField } from '../../components/fields';
import { caseName } from './words';

/** The list tells nobody's name: whose case it is, is found by the address that they gave. */
export function FindCase( { onFound }: { onFound: ( id: number ) => void } ) {
	const [ email, setEmail ] = useState( '' );
	const [ found, setFound ] = useState< number[] | undefined >();
	const { busy, problem, run } = useCommand();
	return (
		<form
			className="rd-form"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				void run( () => findCases( email ) ).then( ( answer ) => {
					setFound( answer?.cases );
					if ( answer?.cases[ 0 ] ) {
						onFound( answer.cases[ 0 ] );
					}
				} );
			} }
		>
			<TextField
				label={ __(
					'Find the case of an e-mail address',
					'rights-desk'
				) }
				type="email"
				value={ email }
				error={ problem?.message }
				onChange={ setEmail }
			/>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				type="submit"
				disabled={ busy }
				accessibleWhenDisabled
			>
				{ __( 'Find', 'rights-desk' ) }
			</Button>
			<p role="status">
				{ found?.length === 0 &&
					__( 'Nothing is sealed for this address.', 'rights-desk' ) }
				{ found &&
					found.length > 0 &&
					found.map( caseName ).join( ', ' ) }
			</p>
		</form>
	);
}
