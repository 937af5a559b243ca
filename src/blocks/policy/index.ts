import { registerBlockType } from '@wordpress/blocks';

import metadata from './block.json';
import { Edit } from './edit';
import './style.scss';

// The rest of the metadata the server has given to the editor; these three are what the types ask for.
registerBlockType( metadata.name, {
	title: metadata.title,
	category: metadata.category,
	attributes: {
		locale: { type: 'string', default: '' },
		contents: { type: 'boolean', default: true },
		versions: { type: 'boolean', default: true },
	},
	edit: Edit,
	save: () => null,
} );
