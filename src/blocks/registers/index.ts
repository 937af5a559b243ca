import { registerBlockType } from '@wordpress/blocks';

import { bind } from './bindings';
import { editOf } from './edit';
import { registers } from './registers';

for ( const { name, ...words } of registers() ) {
	registerBlockType( `rights-desk/${ name }`, {
		...words,
		apiVersion: 3,
		category: 'widgets',
		attributes: {},
		usesContext: [ 'postId' ],
		edit: editOf( `rights-desk/${ name }` ),
		save: () => null,
	} );
}

bind();
