import { useId } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { LookAnswer } from '../../../data/cookie-look';
import { ChoiceField } from '../../components/fields';

interface ColourFieldProps {
	label: string;
	/** '', a slug of the theme, or #rrggbb. */
	value: string;
	palette: LookAnswer[ 'palette' ];
	/** What it is when nothing is chosen. */
	own: string;
	onChange: ( value: string ) => void;
	error: string | undefined;
	disabled: boolean;
}

const OTHER = '#';

export function ColourField( {
	label,
	value,
	palette,
	own,
	onChange,
	error,
	disabled,
}: ColourFieldProps ) {
	const id = useId();
	const named = palette.find( ( { slug } ) => slug === value );
	const colour = value.startsWith( '#' ) ? value : ( named?.colour ?? own );
	return (
		<div className="rd-colour">
			<ChoiceField
				label={ label }
				value={ value.startsWith( '#' ) ? OTHER : value }
				disabled={ disabled }
				error={ error }
				options={ [
					{
						value: '',
						label: __( 'As the theme has it', 'rights-desk' ),
					},
					...palette.map( ( { slug, name } ) => ( {
						value: slug,
						label: name,
					} ) ),
					{
						value: OTHER,
						label: __( 'Another colour', 'rights-desk' ),
					},
				] }
				onChange={ ( chosen ) =>
					onChange( chosen === OTHER ? colour : chosen )
				}
			/>
			{ value.startsWith( '#' ) ? (
				<>
					<label className="screen-reader-text" htmlFor={ id }>
						{ label }
					</label>
					<input
						id={ id }
						type="color"
						value={ value }
						disabled={ disabled }
						onChange={ ( event ) =>
							onChange( event.target.value.toLowerCase() )
						}
					/>
				</>
			) : (
				<span
					className="rd-colour__swatch"
					style={ { background: colour } }
				/>
			) }
		</div>
	);
}
