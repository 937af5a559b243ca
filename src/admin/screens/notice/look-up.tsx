import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { lookUp } from '../../../data/notices';
import { useCommand } from '../../../data/resource';
import { TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { deliveries } from '../../labels/notices';
import { moment } from '../../labels/when';

/** Addresses of mails that went are kept as hashes: one can be looked up, none can be listed. */
export function LookUp( { id }: { id: number } ) {
	const [ email, setEmail ] = useState( '' );
	const [ found, setFound ] = useState( '' );
	const { busy, problem, run } = useCommand();
	const look = async () => {
		const rows = await run( () => lookUp( id, email.trim() ) );
		if ( rows ) {
			setFound(
				rows
					.map( ( { state, at } ) =>
						[ deliveries()[ state ], at && moment( at ) ]
							.filter( Boolean )
							.join( ', ' )
					)
					.join( '; ' ) ||
					__( 'No mail to this address.', 'rights-desk' )
			);
		}
	};
	return (
		<Section
			title={ __( 'Did somebody get it?', 'rights-desk' ) }
			note={ __(
				'Of mails that went only a hash of the address is kept: you can look an address up, nobody can list them.',
				'rights-desk'
			) }
		>
			<form
				className="rd-form is-row"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					if ( email.trim() && ! busy ) {
						void look();
					}
				} }
			>
				<TextField
					type="email"
					label={ __( 'E-mail address', 'rights-desk' ) }
					value={ email }
					onChange={ setEmail }
				/>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					type="submit"
					disabled={ busy }
					accessibleWhenDisabled
				>
					{ __( 'Look up', 'rights-desk' ) }
				</Button>
			</form>
			<p role="status">{ found }</p>
			<Trouble problem={ problem } />
		</Section>
	);
}
