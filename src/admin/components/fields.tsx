/** Fields that can carry a problem: said in words, tied to the field, and marked invalid. */
import {
	SelectControl,
	TextControl,
	TextareaControl,
} from '@wordpress/components';

interface Common {
	label: string;
	value: string;
	onChange: ( value: string ) => void;
	help?: string | undefined;
	error?: string | undefined;
	disabled?: boolean | undefined;
	required?: boolean | undefined;
}

function about( { help, error, disabled, required }: Common ) {
	return {
		className: error ? 'rd-field is-invalid' : 'rd-field',
		help: error ?? help ?? '',
		'aria-invalid': error ? true : undefined,
		// What cannot be changed stays readable, copyable and reachable by keyboard.
		readOnly: disabled,
		required,
		__nextHasNoMarginBottom: true,
	} as const;
}

export function TextField( {
	type = 'text',
	...props
}: Common & {
	type?: 'text' | 'email' | 'tel' | 'number' | 'date';
	min?: number;
	max?: number | string;
	autoComplete?: string;
} ) {
	return (
		<TextControl
			{ ...about( props ) }
			__next40pxDefaultSize
			type={ type }
			min={ props.min }
			max={ props.max }
			autoComplete={ props.autoComplete ?? 'off' }
			label={ props.label }
			value={ props.value }
			onChange={ props.onChange }
		/>
	);
}

export function AreaField( {
	rows = 4,
	...props
}: Common & { rows?: number } ) {
	return (
		<TextareaControl
			{ ...about( props ) }
			rows={ rows }
			label={ props.label }
			value={ props.value }
			onChange={ props.onChange }
		/>
	);
}

export function ChoiceField( {
	options,
	...props
}: Common & { options: { value: string; label: string }[] } ) {
	const { readOnly, ...rest } = about( props );
	return (
		<SelectControl
			{ ...rest }
			__next40pxDefaultSize
			disabled={ readOnly ?? false }
			label={ props.label }
			value={ props.value }
			options={ options }
			onChange={ props.onChange }
		/>
	);
}
