import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { openDispute, type Hold } from '../../../data/holds';
import { useCommand } from '../../../data/resource';
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { kindLabels, scopeLabels } from './words';

interface OpenProps {
	holds: Hold[];
	onDone: ( opened: boolean ) => void;
}

const options = ( labels: Record< string, string > ) =>
	Object.entries( labels ).map( ( [ value, label ] ) => ( {
		value,
		label,
	} ) );

export function OpenDispute( { holds, onDone }: OpenProps ) {
	const [ told, setTold ] = useState( {
		scope: 'all',
		ref: '',
		email: '',
		kind: 'audit',
		note: '',
	} );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const set = ( change: Partial< typeof told > ) =>
		setTold( { ...told, ...change } );
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;

	return (
		<form
			className="rd-form"
			noValidate
			onSubmit={ async ( event ) => {
				event.preventDefault();
				const opened = await run( () =>
					openDispute( { ...told, ref: Number( told.ref ) || 0 } )
				);
				if ( opened ) {
					onDone( true );
				}
			} }
		>
			<ChoiceField
				label={ __( 'What', 'rights-desk' ) }
				value={ told.kind }
				options={ options( kindLabels() ) }
				onChange={ ( kind ) => set( { kind } ) }
			/>
			<ChoiceField
				label={ __( 'Concerns', 'rights-desk' ) }
				value={ told.scope }
				options={ options( scopeLabels() ) }
				onChange={ ( scope ) => set( { scope, ref: '', email: '' } ) }
			/>
			{ told.scope === 'hold' && (
				<ChoiceField
					label={ __( 'Law', 'rights-desk' ) }
					value={ told.ref }
					error={ error( 'ref' ) }
					options={ [
						{ value: '', label: '—' },
						...holds.map( ( { id, label } ) => ( {
							value: String( id ),
							label,
						} ) ),
					] }
					onChange={ ( ref ) => set( { ref } ) }
				/>
			) }
			{ told.scope === 'case' && (
				<TextField
					type="number"
					label={ __( 'Number of the case', 'rights-desk' ) }
					value={ told.ref }
					error={ error( 'ref' ) }
					onChange={ ( ref ) => set( { ref } ) }
				/>
			) }
			{ told.scope === 'person' && (
				<TextField
					type="email"
					label={ __( 'E-mail address', 'rights-desk' ) }
					value={ told.email }
					error={ error( 'email' ) }
					onChange={ ( email ) => set( { email } ) }
				/>
			) }
			<AreaField
				label={ __( 'Note', 'rights-desk' ) }
				rows={ 2 }
				value={ told.note }
				error={ error( 'note' ) }
				onChange={ ( note ) => set( { note } ) }
			/>
			<Trouble
				problem={
					problem && ! ( problem.field in told ) ? problem : undefined
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
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => onDone( false ) }
				>
					{ __( 'Cancel', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}
