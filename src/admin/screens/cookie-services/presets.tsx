import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { addPreset, type Service } from '../../../data/services';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { categoryLabels } from '../../labels/services';

interface PresetsProps {
	presets: Service[];
	onAdded: () => void;
}

/** A known service is added whole, and can be changed then. */
export function Presets( { presets, onAdded }: PresetsProps ) {
	const [ chosen, choose ] = useState( '' );
	const { busy, problem, run } = useCommand();
	const add = async () => {
		if ( await run( () => addPreset( chosen ) ) ) {
			choose( '' );
			speak( __( 'Added.', 'rights-desk' ) );
			onAdded();
		}
	};
	const labels = categoryLabels();
	const options = presets
		.map( ( { slug, name, category } ) => ( {
			value: slug,
			label: `${ name } (${ labels[ category ] })`,
		} ) )
		.sort( ( one, other ) => one.label.localeCompare( other.label ) );
	return (
		<Section
			title={ __( 'Add a known service', 'rights-desk' ) }
			note={ __(
				'Its addresses and cookies come with it. Compare them with its maker’s page: terms change, and you know how you use it.',
				'rights-desk'
			) }
		>
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void add();
				} }
			>
				<ChoiceField
					label={ __( 'Service', 'rights-desk' ) }
					value={ chosen }
					options={ [
						{
							value: '',
							label: __( 'Choose…', 'rights-desk' ),
						},
						...options,
					] }
					onChange={ choose }
				/>
				<Trouble problem={ problem } />
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						disabled={ busy || chosen === '' }
						accessibleWhenDisabled
					>
						{ __( 'Add', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
