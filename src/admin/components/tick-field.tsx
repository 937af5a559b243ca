import { CheckboxControl } from '@wordpress/components';
import { useId } from '@wordpress/element';

interface TickFieldProps {
	legend: string;
	options: { value: string; label: string; fixed?: boolean }[];
	value: string[];
	onChange: ( value: string[] ) => void;
	error?: string | undefined;
	help?: string;
}

/** Several of a few: a group of boxes, with its problem tied to it. */
export function TickField( {
	legend,
	options,
	value,
	onChange,
	error,
	help,
}: TickFieldProps ) {
	const id = useId();
	const said = error ?? help;
	return (
		<fieldset
			className={ error ? 'rd-field is-invalid' : 'rd-field' }
			aria-describedby={ said ? id : undefined }
		>
			<legend>{ legend }</legend>
			{ options.map( ( { value: one, label, fixed = false } ) => (
				<CheckboxControl
					key={ one }
					__nextHasNoMarginBottom
					label={ label }
					checked={ fixed || value.includes( one ) }
					disabled={ fixed }
					onChange={ ( on ) =>
						onChange(
							on
								? [ ...value, one ]
								: value.filter( ( other ) => other !== one )
						)
					}
				/>
			) ) }
			{ said && <p id={ id }>{ said }</p> }
		</fieldset>
	);
}
