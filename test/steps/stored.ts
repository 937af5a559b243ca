import { parse } from '@wordpress/block-serialization-default-parser';
import type { MarkedBlock } from '../../src/lint';

interface Raw {
	blockName: string | null;
	innerHTML: string;
	innerBlocks: Raw[];
}

const marked = ( {
	blockName,
	innerHTML,
	innerBlocks,
}: Raw ): MarkedBlock => ( {
	name: blockName ?? 'core/freeform',
	html: innerHTML,
	inner: innerBlocks.map( marked ),
} );

/** A stored text as the linter reads it. */
export const stored = ( content: string ): MarkedBlock[] =>
	( parse( content ) as Raw[] )
		.filter( ( { blockName, innerHTML } ) => blockName || innerHTML.trim() )
		.map( marked );
