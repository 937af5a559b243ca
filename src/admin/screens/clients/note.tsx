import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { noteRelation } from '../../../data/holds';
import { useCommand } from '../../../data/resource';
import { TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';

const EMPTY = { email: '', name: '', since: '' };

export function NoteClient( { onNoted }: { onNoted: () => void } ) {
	const [ told, setTold ] = useState( EMPTY );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;
	const set = ( change: Partial< typeof told > ) =>
		setTold( { ...told, ...change } );

	return (
		<Section title={ __( 'Note a client', 'rights-desk' ) }>
			<form
				className="rd-form"
				noValidate
				onSubmit={ async ( event ) => {
					event.preventDefault();
					if ( await run( () => noteRelation( told ) ) ) {
						speak( __( 'The client is noted.', 'rights-desk' ) );
						setTold( EMPTY );
						onNoted();
					}
				} }
			>
				<TextField
					type="email"
					required
					label={ __( 'E-mail address', 'rights-desk' ) }
					value={ told.email }
					error={ error( 'email' ) }
					onChange={ ( email ) => set( { email } ) }
				/>
				<TextField
					label={ __( 'Name', 'rights-desk' ) }
					value={ told.name }
					error={ error( 'name' ) }
					onChange={ ( name ) => set( { name } ) }
				/>
				<TextField
					type="date"
					label={ __( 'Since', 'rights-desk' ) }
					value={ told.since }
					error={ error( 'since' ) }
					onChange={ ( since ) => set( { since } ) }
				/>
				<Trouble
					problem={
						problem && ! ( problem.field in told )
							? problem
							: undefined
					}
				/>
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						disabled={ busy }
						accessibleWhenDisabled
					>
						{ __( 'Save', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
