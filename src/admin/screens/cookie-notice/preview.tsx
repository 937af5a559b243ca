import { CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import type { Shown } from './use-preview';

interface PreviewProps {
	preview: Shown;
	dark: boolean;
	onDark: ( ( dark: boolean ) => void ) | undefined;
}

export function Preview( { preview, dark, onDark }: PreviewProps ) {
	const [ narrow, setNarrow ] = useState( false );
	return (
		<Section
			title={ __( 'Preview', 'rights-desk' ) }
			note={ __(
				'As visitors see it, with your theme’s fonts. Nothing is changed until you save.',
				'rights-desk'
			) }
		>
			<div className="rd-buttons">
				<CheckboxControl
					__nextHasNoMarginBottom
					label={ __( 'On a telephone', 'rights-desk' ) }
					checked={ narrow }
					onChange={ setNarrow }
				/>
				{ onDark && (
					<CheckboxControl
						__nextHasNoMarginBottom
						label={ __( 'Dark', 'rights-desk' ) }
						checked={ dark }
						onChange={ onDark }
					/>
				) }
			</div>
			<Trouble problem={ preview.problem } />
			<iframe
				title={ __( 'Preview of the notice', 'rights-desk' ) }
				// No script runs in it; the theme's fonts only load for the site itself.
				sandbox="allow-same-origin"
				className={
					narrow ? 'rd-notice-frame is-narrow' : 'rd-notice-frame'
				}
				srcDoc={ preview.shown?.html ?? '' }
			/>
		</Section>
	);
}
