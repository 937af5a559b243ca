/** The block editor, as far as the panels look at it. */
import { createReduxStore, register } from '@wordpress/data';

interface State {
	title: string;
	dirty: boolean;
	type: string;
}

type Action = { type: 'saved' } | { type: 'edited'; title: string };

export const saves: string[] = [];
export const brought: { ids: string[]; names: string[] }[] = [];
let order: string[] = [];

export const state: State = {
	title: '',
	dirty: false,
	type: 'rights_desk_policy',
};

/** Who has a text with these blocks open. */
export function opened( given: Partial< State >, blocks: string[] = [] ) {
	Object.assign(
		state,
		{ title: '', dirty: false, type: 'rights_desk_policy' },
		given
	);
	order = blocks;
	saves.length = 0;
	brought.length = 0;
}

register(
	createReduxStore( 'core/editor', {
		reducer: ( turn: number = 0, action: Action ) => {
			if ( action.type === 'edited' ) {
				state.title = action.title;
			}
			return turn + 1;
		},
		actions: {
			savePost: () => {
				saves.push( state.title );
				state.dirty = false;
				return { type: 'saved' } as const;
			},
			editPost: ( { title }: { title: string } ) =>
				( { type: 'edited', title } ) as const,
		},
		selectors: {
			getCurrentPostId: () => 7,
			getCurrentPostType: () => state.type,
			getEditedPostAttribute: ( _: number, name: string ) =>
				name === 'meta' ? meta : state.title,
			isEditedPostDirty: () => state.dirty,
			isSavingPost: () => false,
			didPostSaveRequestFail: () => false,
		},
	} )
);

const meta = { rights_desk_locale: 'nl_BE' };

const bring = ( ids: string[], blocks: { name: string }[] ) => {
	brought.push( { ids, names: blocks.map( ( { name } ) => name ) } );
	return { type: 'brought' } as const;
};

register(
	createReduxStore( 'core/block-editor', {
		reducer: ( turn: number = 0 ) => turn,
		actions: {
			insertBlocks: ( blocks: { name: string }[] ) => bring( [], blocks ),
			replaceBlocks: bring,
		},
		selectors: { getBlockOrder: () => order },
	} )
);

register(
	createReduxStore( 'core/edit-post', {
		reducer: ( turn: number = 0 ) => turn,
		actions: {
			openGeneralSidebar: ( name: string ) => ( { type: 'open', name } ),
		},
		selectors: {},
	} )
);
