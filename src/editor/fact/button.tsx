import { BlockControls } from '@wordpress/block-editor';
import { Dropdown, ToolbarButton } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { shield } from '@wordpress/icons';
import { insertObject, type RichTextValue } from '@wordpress/rich-text';
import type { Fact } from '../../data/policy';
import { useDocument } from '../post';
import { FACT } from './format';
import { FactMenu } from './menu';

export interface FormatEdit {
	value: RichTextValue;
	onChange: ( value: RichTextValue ) => void;
	onFocus: () => void;
	isObjectActive: boolean;
	activeObjectAttributes: { fact?: string };
}

/** In the toolbar of a text: puts in a fact, or another one for the one that is marked. */
export function FactButton( {
	value,
	onChange,
	onFocus,
	isObjectActive,
	activeObjectAttributes,
}: FormatEdit ) {
	const { isPolicy, locale } = useDocument();
	if ( ! isPolicy ) {
		return null;
	}
	const insert = ( fact: Fact ) => {
		onChange(
			insertObject( value, {
				type: FACT,
				attributes: { fact: fact.name },
				innerHTML: escaped( fact.value || fact.label ),
			} )
		);
		onFocus();
	};
	return (
		<BlockControls group="inline">
			<Dropdown
				popoverProps={ { placement: 'bottom-start' } }
				renderToggle={ ( { isOpen, onToggle } ) => (
					<ToolbarButton
						icon={ shield }
						label={ __( 'Insert a fact', 'rights-desk' ) }
						isActive={ isObjectActive }
						aria-expanded={ isOpen }
						aria-haspopup="true"
						onClick={ onToggle }
					/>
				) }
				renderContent={ ( { onClose } ) => (
					<FactMenu
						locale={ locale }
						chosen={ activeObjectAttributes.fact ?? '' }
						onChoose={ ( fact ) => {
							onClose();
							insert( fact );
						} }
					/>
				) }
			/>
		</BlockControls>
	);
}

const escaped = ( text: string ): string =>
	text
		.replace( /&/g, '&amp;' )
		.replace( /</g, '&lt;' )
		.replace( />/g, '&gt;' );
