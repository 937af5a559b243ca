/** A setting and its field. */
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import type { Form, Values } from './form';

type Keys< T > = {
	[ K in keyof Values ]: Values[ K ] extends T ? K : never;
}[ keyof Values ];

interface Common< K extends keyof Values > {
	form: Form;
	name: K;
	label: string;
	help?: string;
}

export function Text( {
	form,
	name,
	type = 'text',
	...words
}: Common<
	'controller_name' | 'contact_name' | 'contact_email' | 'contact_telephone'
> & {
	type?: 'text' | 'email' | 'tel';
} ) {
	return (
		<TextField
			{ ...words }
			type={ type }
			value={ form.values[ name ] }
			onChange={ ( value ) => form.set( name, value ) }
			error={ form.error( name ) }
			disabled={ form.readOnly }
		/>
	);
}

export function Area( {
	form,
	name,
	rows = 4,
	...words
}: Common<
	| 'controller_address'
	| 'contact_address'
	| 'purposes'
	| 'recipients'
	| 'retention'
	| 'origin'
	| 'automated_decisions'
	| 'transfers'
	| 'measures'
> & { rows?: number } ) {
	return (
		<AreaField
			{ ...words }
			rows={ rows }
			value={ form.values[ name ] }
			onChange={ ( value ) => form.set( name, value ) }
			error={ form.error( name ) }
			disabled={ form.readOnly }
		/>
	);
}

export function Whole( {
	form,
	name,
	min,
	max,
	...words
}: Common< Keys< number > > & { min: number; max: number } ) {
	return (
		<TextField
			{ ...words }
			type="number"
			min={ min }
			max={ max }
			value={ String( form.values[ name ] ) }
			onChange={ ( value ) =>
				form.set( name, Math.trunc( Number( value ) ) )
			}
			error={ form.error( name ) }
			disabled={ form.readOnly }
		/>
	);
}

export function Choice( {
	form,
	name,
	options,
	...words
}: Common< 'account_erasure' | 'content_erasure' > & {
	options: { value: 'delete' | 'anonymise'; label: string }[];
} ) {
	return (
		<ChoiceField
			{ ...words }
			options={ options }
			value={ form.values[ name ] }
			onChange={ ( value ) =>
				form.set( name, value === 'delete' ? 'delete' : 'anonymise' )
			}
			error={ form.error( name ) }
			disabled={ form.readOnly }
		/>
	);
}
