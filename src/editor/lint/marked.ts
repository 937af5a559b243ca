/** The editor's blocks as the linter reads them. */
import { getSaveContent, type Block } from '@wordpress/blocks';
import type { MarkedBlock } from '../../lint';

function html( { name, attributes }: Block ): string {
	const { content } = attributes;
	// Most texts are that attribute alone; asking each block to save itself at each keystroke is slow.
	if ( name === 'core/heading' ) {
		const { level } = attributes;
		return `<h${ level ?? 2 }>${ content ?? '' }</h${ level ?? 2 }>`;
	}
	if ( name === 'core/paragraph' || name === 'core/list-item' ) {
		return String( content ?? '' );
	}
	return String( getSaveContent( name, attributes, [] ) );
}

export const marked = ( blocks: readonly Block[] ): MarkedBlock[] =>
	blocks.map( ( block ) => ( {
		clientId: block.clientId,
		name: block.name,
		html: html( block ),
		inner: marked( block.innerBlocks ),
	} ) );
