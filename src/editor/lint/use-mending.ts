import { store as blockEditor } from '@wordpress/block-editor';
import { createBlock, getBlockType } from '@wordpress/blocks';
import { useDispatch, useSelect } from '@wordpress/data';
import type { Finding } from '../../lint';
import { factElement, mended } from './mend';

/** Brings a finding's block into view, and applies its mend. */
export function useMending() {
	const { getBlockAttributes, getBlockIndex, getBlockRootClientId } =
		useSelect( ( select ) => {
			const blocks = select( blockEditor );
			return {
				getBlockAttributes: blocks.getBlockAttributes,
				getBlockIndex: blocks.getBlockIndex,
				getBlockRootClientId: blocks.getBlockRootClientId,
			};
		}, [] );
	const { selectBlock, updateBlockAttributes, insertBlocks } =
		useDispatch( blockEditor );

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
				! getBlockRootClientId( clientId );
			insertBlocks(
				blocks,
				after ? getBlockIndex( clientId ) + 1 : undefined
			);
			return true;
		}
		if ( ! clientId || ! mend || mend.kind === 'open' ) {
			return false;
		}
		const content = getBlockAttributes( clientId )?.content;
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
				getBlockAttributes( clientId )?.content !== undefined );

	return { show, apply, possible };
}
