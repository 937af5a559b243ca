import { InspectorControls, useBlockProps } from '@wordpress/block-editor';
import { PanelBody, SelectControl, ToggleControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { Preview } from './preview';
import type { EditProps } from './types';
import { useLanguages } from './use-languages';

export function Edit( { attributes, setAttributes }: EditProps ) {
	const { locale, contents, versions } = attributes;
	const languages = useLanguages();
	return (
		<div { ...useBlockProps() }>
			<InspectorControls>
				<PanelBody title={ __( 'Privacy policy', 'rights-desk' ) }>
					<SelectControl
						__nextHasNoMarginBottom
						__next40pxDefaultSize
						label={ __( 'Language', 'rights-desk' ) }
						value={ locale }
						options={ [
							{
								value: '',
								label: __( 'That of the page', 'rights-desk' ),
							},
							...languages.map( ( one ) => ( {
								value: one.locale,
								label: one.language,
							} ) ),
						] }
						onChange={ ( value: string ) =>
							setAttributes( { locale: value } )
						}
					/>
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'Table of contents', 'rights-desk' ) }
						checked={ contents }
						onChange={ ( on: boolean ) =>
							setAttributes( { contents: on } )
						}
					/>
					<ToggleControl
						__nextHasNoMarginBottom
						label={ __( 'Other versions', 'rights-desk' ) }
						checked={ versions }
						onChange={ ( on: boolean ) =>
							setAttributes( { versions: on } )
						}
					/>
				</PanelBody>
			</InspectorControls>
			<Preview attributes={ attributes } />
		</div>
	);
}
