import { useBlockProps } from '@wordpress/block-editor';

import { Preview } from './preview';

export interface EditProps {
	name: string;
	context: Record< string, unknown >;
}

/** Nothing to set: what it says is changed where it is kept. */
export function Edit( { name, context }: EditProps ) {
	const { postId } = context;
	return (
		<div { ...useBlockProps() }>
			<Preview
				name={ name }
				postId={ typeof postId === 'number' ? postId : 0 }
			/>
		</div>
	);
}
