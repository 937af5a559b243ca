/** The document that the editor has open. */
import { useDispatch, useSelect } from '@wordpress/data';

interface EditorSelectors {
	getCurrentPostId: () => number | null;
	getCurrentPostType: () => string | null;
	getEditedPostAttribute: ( name: string ) => unknown;
	isEditedPostDirty: () => boolean;
	isSavingPost: () => boolean;
	didPostSaveRequestFail: () => boolean;
}

interface EditorActions {
	savePost: () => Promise< void >;
	editPost: ( edits: { title: string } ) => Promise< void >;
}

export const TYPE = 'rights_desk_policy';

const EDITOR = 'core/editor';

const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null;

export interface OpenDocument {
	id: number;
	isPolicy: boolean;
	locale: string;
	title: string;
	dirty: boolean;
	saving: boolean;
	failed: boolean;
}

export function useDocument(): OpenDocument {
	const open = useSelect( ( select ) => {
		const editor: EditorSelectors = select( EDITOR );
		return {
			id: editor.getCurrentPostId() ?? 0,
			isPolicy: editor.getCurrentPostType() === TYPE,
			// One object for as long as nothing in it changes, so that it may be handed on.
			meta: editor.getEditedPostAttribute( 'meta' ),
			title: String( editor.getEditedPostAttribute( 'title' ) ?? '' ),
			dirty: editor.isEditedPostDirty(),
			saving: editor.isSavingPost(),
			failed: editor.didPostSaveRequestFail(),
		};
	}, [] );
	const { meta, ...rest } = open;
	const locale = isRecord( meta ) ? meta.rights_desk_locale : '';
	return { ...rest, locale: typeof locale === 'string' ? locale : '' };
}

export function useEditing() {
	const { savePost, editPost }: EditorActions = useDispatch( EDITOR );
	return {
		save: savePost,
		rename: ( title: string ) => editPost( { title } ),
	};
}
