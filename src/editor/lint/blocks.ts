/** What the panel asks of the block editor. */
import type { Block } from '@wordpress/blocks';

export const BLOCKS = 'core/block-editor';

export interface BlockSelectors {
	getBlocks: () => Block[];
	getBlockAttributes: ( id: string ) => Record< string, unknown > | null;
	getBlockIndex: ( id: string ) => number;
	getBlockRootClientId: ( id: string ) => string | null;
}

export interface BlockActions {
	selectBlock: ( id: string ) => void;
	updateBlockAttributes: (
		id: string,
		attributes: Record< string, unknown >
	) => void;
	insertBlocks: ( blocks: Block[], index?: number ) => void;
}
