import { useBlockProps } from '@wordpress/block-editor';

import { Preview } from './preview';

export interface EditProps {
	context?: Record< string, unknown >;
}

/**
 * Nothing to set: what a register says is changed where it is kept.
 *
 * @param name Of the block.
 */
export function editOf( name: string ) {
	return function Edit( { context }: EditProps ) {
		const postId = context?.postId;
		return (
			<div { ...useBlockProps() }>
				<Preview
					name={ name }
					postId={ typeof postId === 'number' ? postId : 0 }
				/>
			</div>
		);
	};
}
