import { RadioControl, TextControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../data/boot';

export interface Moment {
	later: boolean;
	/** 2026-11-24T09:00 on the site's clock. */
	at: string;
}

export const NOW: Moment = { later: false, at: '' };

interface WhenProps {
	value: Moment;
	onChange: ( value: Moment ) => void;
	error: string;
}

/** Now, or at a moment of the site's own clock. */
export function When( { value, onChange, error }: WhenProps ) {
	return (
		<div className="rights-desk-question">
			<RadioControl
				label={ __( 'From when does it apply?', 'rights-desk' ) }
				selected={ value.later ? 'later' : 'now' }
				options={ [
					{
						value: 'now',
						label: __( 'From now on', 'rights-desk' ),
					},
					{
						value: 'later',
						label: __( 'From a day to come', 'rights-desk' ),
					},
				] }
				onChange={ ( chosen ) =>
					onChange( { ...value, later: chosen === 'later' } )
				}
			/>
			{ value.later && (
				<TextControl
					__nextHasNoMarginBottom
					__next40pxDefaultSize
					type="datetime-local"
					label={ sprintf(
						/* translators: %s: a time zone. */
						__( 'Day and time (%s)', 'rights-desk' ),
						boot().timezone
					) }
					help={
						error ||
						__(
							'Until then the version in force stays, and this one is announced below it.',
							'rights-desk'
						)
					}
					aria-invalid={ error ? true : undefined }
					required
					value={ value.at }
					onChange={ ( at ) => onChange( { ...value, at } ) }
				/>
			) }
		</div>
	);
}
