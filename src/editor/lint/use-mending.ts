import { createBlock, getBlockType } from '@wordpress/blocks';
import { useDispatch, useSelect } from '@wordpress/data';
import type { Finding } from '../../lint';
import { BLOCKS, type BlockActions, type BlockSelectors } from './blocks';
import { factElement, mended } from './mend';

/** Brings a finding's block into view, and applies its mend. */
export function useMending() {
	const editor = useSelect( ( select ) => {
		const selectors: BlockSelectors = select( BLOCKS );
		return selectors;
	}, [] );
	const { selectBlock, updateBlockAttributes, insertBlocks }: BlockActions =
		useDispatch( BLOCKS );

	const show = ( { clientId }: Finding ) => {
		if ( clientId ) {
			selectBlock( clientId );
		}
	};

	/** Whether it could be done. */
	const apply = ( finding: Finding ): boolean => {
		const { mend, clientId, quote } = finding;
		if ( mend?.kind === 'insert' ) {
			const heading =
				mend.heading &&
				createBlock( 'core/heading', { content: mend.heading } );
			const blocks = [
				...( heading ? [ heading ] : [] ),
				createBlock( mend.block ),
			];
			const after =
				mend.at === 'after' &&
				clientId &&
				! editor.getBlockRootClientId( clientId );
			insertBlocks(
				blocks,
				after ? editor.getBlockIndex( clientId ) + 1 : undefined
			);
			return true;
		}
		if ( ! clientId || ! mend || mend.kind === 'open' ) {
			return false;
		}
		const content = editor.getBlockAttributes( clientId )?.content;
		const html =
			content === undefined || content === null
				? undefined
				: mended( String( content ), quote, mend.from, () =>
						mend.kind === 'fact'
							? factElement( mend.fact, mend.shown )
							: document.createTextNode( mend.to )
					);
		if ( html === undefined ) {
			return false;
		}
		updateBlockAttributes( clientId, { content: html } );
		selectBlock( clientId );
		return true;
	};

	/** A block that this site doesn't have can't be put in. */
	const possible = ( { mend, clientId }: Finding ): boolean =>
		mend !== undefined &&
		( mend.kind === 'insert'
			? getBlockType( mend.block ) !== undefined
			: mend.kind !== 'open' &&
				clientId !== undefined &&
				editor.getBlockAttributes( clientId )?.content !== undefined );

	return { show, apply, possible };
}
