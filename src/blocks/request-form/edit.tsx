import {
	InspectorControls,
	RichText,
	useBlockProps,
} from '@wordpress/block-editor';
import { CheckboxControl, PanelBody } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { Preview } from './preview';
import type { EditProps, FormKind } from './types';

const offered = (): { kind: FormKind; label: string }[] => [
	{ kind: 'inspection', label: __( 'A copy of one’s data', 'rights-desk' ) },
	{ kind: 'correction', label: __( 'Correction', 'rights-desk' ) },
	{ kind: 'erasure', label: __( 'To be forgotten', 'rights-desk' ) },
	{ kind: 'restriction', label: __( 'Restriction', 'rights-desk' ) },
	{
		kind: 'portability',
		label: __( 'Transfer of one’s data', 'rights-desk' ),
	},
	{ kind: 'objection', label: __( 'Objection', 'rights-desk' ) },
	{ kind: 'human_review', label: __( 'Review by a person', 'rights-desk' ) },
];

export function Edit( { attributes, setAttributes }: EditProps ) {
	const { kinds, intro } = attributes;
	const toggle = ( kind: FormKind, on: boolean ) => {
		const chosen = offered()
			.map( ( offer ) => offer.kind )
			.filter( ( one ) => ( one === kind ? on : kinds.includes( one ) ) );
		// A form that offers nothing is no form: the last one stays.
		if ( chosen.length > 0 ) {
			setAttributes( { kinds: chosen } );
		}
	};

	return (
		<div { ...useBlockProps() }>
			<InspectorControls>
				<PanelBody
					title={ __( 'What visitors can ask', 'rights-desk' ) }
				>
					{ offered().map( ( { kind, label } ) => (
						<CheckboxControl
							key={ kind }
							label={ label }
							checked={ kinds.includes( kind ) }
							disabled={
								kinds.length === 1 && kinds.includes( kind )
							}
							onChange={ ( on: boolean ) => toggle( kind, on ) }
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
					'Introduce the form, if you like…',
					'rights-desk'
				) }
				allowedFormats={ [ 'core/bold', 'core/italic', 'core/link' ] }
			/>
			<Preview kinds={ kinds } />
		</div>
	);
}
