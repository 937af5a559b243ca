import { speak } from '@wordpress/a11y';
import { Button, FormFileUpload, TextareaControl } from '@wordpress/components';
import { useDispatch, useSelect } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ClipboardEvent } from 'react';
import { useDocument, useEditing } from '../post';
import { toBlocks, type Block, type Given } from './blocks';
import { decode } from './index';

interface BlockSelectors {
	getBlockOrder: () => string[];
}

interface BlockActions {
	insertBlocks: ( blocks: Block[], index?: number ) => void;
	replaceBlocks: ( ids: string[], blocks: Block[] ) => void;
}

const STORE = 'core/block-editor';

const NOTHING: Given = { html: '', text: '' };

const count = ( blocks: Block[], name: string ) =>
	blocks.filter( ( block ) => block.name === name ).length;

/** A text from elsewhere, shown in numbers first, then put into the document. */
export function ImportPanel() {
	const [ given, give ] = useState( NOTHING );
	const { title } = useDocument();
	const { rename } = useEditing();
	const there = useSelect( ( select ) => {
		const editor: BlockSelectors = select( STORE );
		return editor.getBlockOrder();
	}, [] );
	const { insertBlocks, replaceBlocks }: BlockActions = useDispatch( STORE );
	const found =
		given.html || given.text.trim() ? toBlocks( given ) : undefined;

	const pasted = ( event: ClipboardEvent< HTMLTextAreaElement > ) => {
		const html = event.clipboardData.getData( 'text/html' );
		if ( html ) {
			event.preventDefault();
			give( { html, text: event.clipboardData.getData( 'text/plain' ) } );
		}
	};
	const opened = async ( file: File | undefined ) => {
		if ( file ) {
			const text = decode( new Uint8Array( await file.arrayBuffer() ) );
			const isHtml = /\.html?$/i.test( file.name );
			give( isHtml ? { html: text, text: '' } : { html: '', text } );
		}
	};
	const bring = ( blocks: Block[], replace: boolean ) => {
		if ( replace && there.length > 0 ) {
			replaceBlocks( there, blocks );
		} else {
			insertBlocks( blocks, there.length );
		}
		if ( found?.title && ( replace || ! title ) ) {
			void rename( found.title );
		}
		give( NOTHING );
		speak( __( 'The text is in the document.', 'rights-desk' ) );
	};

	return (
		<>
			<TextareaControl
				__nextHasNoMarginBottom
				label={ __( 'Paste the text here', 'rights-desk' ) }
				help={ __(
					'From Word, a web page, a mail or a plain text.',
					'rights-desk'
				) }
				rows={ 6 }
				value={ given.text }
				onPaste={ pasted }
				onChange={ ( text ) => give( { html: '', text } ) }
			/>
			<FormFileUpload
				accept=".html,.htm,.txt,.md"
				onChange={ ( event ) =>
					void opened( event.currentTarget.files?.[ 0 ] )
				}
				render={ ( { openFileDialog } ) => (
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ openFileDialog }
					>
						{ __(
							'Or choose a file (.html, .txt)',
							'rights-desk'
						) }
					</Button>
				) }
			/>
			<div role="status">
				{ found && (
					<p>
						{ sprintf(
							/* translators: 1: number of headings, 2: number of paragraphs, 3: number of lists. */
							__(
								'Found: headings %1$d, paragraphs %2$d, lists %3$d.',
								'rights-desk'
							),
							count( found.blocks, 'core/heading' ),
							count( found.blocks, 'core/paragraph' ),
							count( found.blocks, 'core/list' )
						) }
					</p>
				) }
			</div>
			{ found && (
				<div className="rights-desk-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						onClick={ () => bring( found.blocks, true ) }
					>
						{ there.length > 0
							? __( 'Replace the text', 'rights-desk' )
							: __( 'Put it in', 'rights-desk' ) }
					</Button>
					{ there.length > 0 && (
						<Button
							__next40pxDefaultSize
							variant="tertiary"
							onClick={ () => bring( found.blocks, false ) }
						>
							{ __( 'Add it at the end', 'rights-desk' ) }
						</Button>
					) }
				</div>
			) }
		</>
	);
}
