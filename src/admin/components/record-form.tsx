import { Button, CheckboxControl } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../data/resource';
import type { Values } from '../../data/processors';
import { AreaField, ChoiceField, TextField } from './fields';
import { TickField } from './tick-field';
import { Trouble } from './trouble';
import { useFirstError } from './use-first-error';

/** One field of a record; which control it gets follows from its kind. */
export interface FormField {
	name: string;
	label: string;
	kind:
		| 'text'
		| 'email'
		| 'date'
		| 'area'
		| 'choice'
		| 'ticks'
		| 'yes'
		| 'list'
		/** As list, but only a new line begins another. */
		| 'lines';
	options?: { value: string; label: string }[];
	help?: string;
	required?: boolean;
}

interface RecordFormProps {
	fields: FormField[];
	start: Values;
	save: ( values: Values ) => Promise< unknown >;
	onDone: () => void;
	onCancel: () => void;
}

const text = ( value: Values[ string ] | undefined ): string =>
	Array.isArray( value ) ? value.join( '\n' ) : String( value ?? '' );

const lines = ( value: string, at: RegExp ): string[] =>
	value
		.split( at )
		.map( ( line ) => line.trim() )
		.filter( Boolean );

/** The form of a record in a register. */
export function RecordForm( {
	fields,
	start,
	save,
	onDone,
	onCancel,
}: RecordFormProps ) {
	const [ values, setValues ] = useState( start );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const set = ( name: string, value: Values[ string ] ) =>
		setValues( { ...values, [ name ]: value } );

	const submit = async () => {
		const given = Object.fromEntries(
			fields.map( ( { name, kind } ) => [
				name,
				kind === 'list' || kind === 'lines'
					? lines(
							text( values[ name ] ),
							kind === 'list' ? /[\n,;]/ : /\n/
						)
					: values[ name ],
			] )
		) as Values;
		if ( await run( () => save( given ) ) ) {
			speak( __( 'Saved.', 'rights-desk' ) );
			onDone();
		}
	};

	const control = ( field: FormField ) => {
		const value = values[ field.name ];
		const common = {
			label: field.label,
			value: text( value ),
			help: field.help,
			required: field.required,
			error: problem?.field === field.name ? problem.message : undefined,
			onChange: ( given: string ) => set( field.name, given ),
		};
		switch ( field.kind ) {
			case 'area':
			case 'list':
			case 'lines':
				return <AreaField { ...common } rows={ 3 } />;
			case 'choice':
				return (
					<ChoiceField
						{ ...common }
						options={ field.options ?? [] }
					/>
				);
			case 'yes':
				return (
					<CheckboxControl
						__nextHasNoMarginBottom
						label={ field.label }
						help={ field.help ?? '' }
						checked={ value === true }
						onChange={ ( on ) => set( field.name, on ) }
					/>
				);
			case 'ticks':
				return (
					<TickField
						legend={ field.label }
						options={ field.options ?? [] }
						value={ Array.isArray( value ) ? value : [] }
						error={ common.error }
						{ ...( field.help && { help: field.help } ) }
						onChange={ ( given ) => set( field.name, given ) }
					/>
				);
			default:
				return <TextField { ...common } type={ field.kind } />;
		}
	};

	return (
		<form
			className="rd-form"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				void submit();
			} }
		>
			{ fields.map( ( field ) => (
				<div key={ field.name }>{ control( field ) }</div>
			) ) }
			<Trouble
				problem={
					fields.some( ( { name } ) => name === problem?.field )
						? undefined
						: problem
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
					onClick={ onCancel }
				>
					{ __( 'Cancel', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}
