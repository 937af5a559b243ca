/** The one part of the import that knows blocks. */
import { parse, rawHandler } from '@wordpress/blocks';
import { cleanHtml, importText, markup } from './index';

export type Block = ReturnType< typeof parse >[ number ];

export interface Given {
	html: string;
	text: string;
}

export interface Found {
	title: string;
	blocks: Block[];
}

/** HTML if it has headings or lists in it; else what the plain text shows, if it shows more. */
export function toBlocks( { html, text }: Given ): Found {
	const page = html ? cleanHtml( html ) : undefined;
	const plain = text ? importText( text ) : undefined;
	const shows = plain?.pieces.some( ( { kind } ) => kind !== 'paragraph' );
	if ( page && ( page.structured || ! shows ) ) {
		return {
			title: page.title,
			blocks: rawHandler( { HTML: page.html } ),
		};
	}
	return {
		title: plain?.title ?? '',
		blocks: plain ? parse( markup( plain.pieces ) ) : [],
	};
}
