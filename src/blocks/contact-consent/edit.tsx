import {
	InspectorControls,
	RichText,
	useBlockProps,
} from '@wordpress/block-editor';
import { CheckboxControl, PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { Preview } from './preview';
import type { EditProps } from './types';
import { useChoices } from './use-choices';

export function Edit( { attributes, setAttributes }: EditProps ) {
	const { purposes, intro } = attributes;
	const choices = useChoices();
	const toggle = ( slug: string, on: boolean ) => {
		const chosen = on
			? [ ...purposes, slug ]
			: purposes.filter( ( one ) => one !== slug );
		// A form that asks nothing is no form: the last one stays.
		if ( chosen.length > 0 ) {
			setAttributes( { purposes: chosen } );
		}
	};

	return (
		<div { ...useBlockProps() }>
			<InspectorControls>
				<PanelBody
					title={ __( 'What visitors can agree to', 'rights-desk' ) }
				>
					{ choices.length === 0 && (
						<p>
							{ __(
								'Who handles privacy requests can choose this.',
								'rights-desk'
							) }
						</p>
					) }
					{ choices.map( ( { slug, label } ) => (
						<CheckboxControl
							key={ slug }
							__nextHasNoMarginBottom
							label={ label }
							checked={ purposes.includes( slug ) }
							disabled={
								purposes.length === 1 &&
								purposes.includes( slug )
							}
							onChange={ ( on: boolean ) => toggle( slug, on ) }
						/>
					) ) }
				</PanelBody>
			</InspectorControls>
			<RichText
				tagName="p"
				className="rd-intro"
				value={ intro }
				onChange={ ( value: string ) =>
					setAttributes( { intro: value } )
				}
				placeholder={ __(
					'Say what people get, if you like…',
					'rights-desk'
				) }
				allowedFormats={ [ 'core/bold', 'core/italic', 'core/link' ] }
			/>
			<Preview purposes={ purposes } />
		</div>
	);
}
