import type { Piece } from './pieces';

const escaped = ( text: string ): string =>
	text
		.replace( /&/g, '&amp;' )
		.replace( /</g, '&lt;' )
		.replace( />/g, '&gt;' );

function block( piece: Piece ): string {
	switch ( piece.kind ) {
		case 'heading': {
			const { level, text } = piece;
			const told = level === 2 ? '' : ` {"level":${ level }}`;
			return `<!-- wp:heading${ told } -->\n<h${ level } class="wp-block-heading">${ escaped( text ) }</h${ level }>\n<!-- /wp:heading -->`;
		}
		case 'paragraph':
			return `<!-- wp:paragraph -->\n<p>${ piece.lines
				.map( escaped )
				.join( '<br>' ) }</p>\n<!-- /wp:paragraph -->`;
		case 'list': {
			const tag = piece.ordered ? 'ol' : 'ul';
			const told = piece.ordered ? ' {"ordered":true}' : '';
			const items = piece.items.map(
				( text ) =>
					`<!-- wp:list-item -->\n<li>${ escaped( text ) }</li>\n<!-- /wp:list-item -->`
			);
			return `<!-- wp:list${ told } -->\n<${ tag } class="wp-block-list">${ items.join( '\n\n' ) }</${ tag }>\n<!-- /wp:list -->`;
		}
	}
}

/** The pieces as blocks, the way the editor saves them. */
export const markup = ( pieces: Piece[] ): string =>
	pieces.map( block ).join( '\n\n' );
