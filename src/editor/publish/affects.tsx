import { RadioControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

export type Answer = '' | 'yes' | 'no';

interface AffectsProps {
	value: Answer;
	onChange: ( value: Answer ) => void;
	error: string;
}

/** The question on which the mail to everyone concerned hangs: nobody answers it for the firm. */
export function Affects( { value, onChange, error }: AffectsProps ) {
	return (
		<div className="rights-desk-question">
			<RadioControl
				label={ __(
					'Does this change how data that you already hold is used?',
					'rights-desk'
				) }
				help={ __(
					'Yes, if somebody whose data you have will find it used, shared or kept in another way than they were told. They must hear of it by mail then.',
					'rights-desk'
				) }
				selected={ value }
				options={ [
					{ value: 'yes', label: __( 'Yes', 'rights-desk' ) },
					{ value: 'no', label: __( 'No', 'rights-desk' ) },
				] }
				onChange={ ( given ) =>
					onChange( given === 'yes' ? 'yes' : 'no' )
				}
			/>
			<p role="alert">{ error }</p>
		</div>
	);
}
