import { registerBlockType } from '@wordpress/blocks';

import metadata from './block.json';
import { Edit } from './edit';
import './style.scss';

// The rest of the metadata the server has given to the editor; these three are what the types ask for.
registerBlockType( metadata.name, {
	title: metadata.title,
	category: metadata.category,
	attributes: {},
	edit: Edit,
	save: () => null,
} );
