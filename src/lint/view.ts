/** A document as the rules look at it: its sentences, each with its piece and its heading. */
import { says, sentences } from './text';
import type { Language, LintDoc, LintSite, Piece } from './types';
import type { Claim, Words } from './words/types';

export interface Sentence {
	/** As it stands in the piece. */
	text: string;
	/** Without what a register fills in. */
	loose: string;
	piece: Piece;
	/** The heading above it, '' before the first. */
	heading: string;
	/** The text before a list, for its entries. */
	lead: string;
}

export interface View {
	language: Language;
	words: Words;
	site: LintSite;
	doc: LintDoc;
	sentences: Sentence[];
	/** Names of blocks and facts that stand in it. */
	has: ( ...names: string[] ) => boolean;
	find: ( claim: Claim ) => Sentence | undefined;
	all: ( claim: Claim ) => Sentence[];
}

function read( pieces: Piece[] ): Sentence[] {
	let heading = '';
	let lead = '';
	return pieces.flatMap( ( piece ) => {
		if ( piece.level ) {
			heading = piece.text;
			lead = '';
		} else if ( ! piece.item ) {
			lead = piece.text;
		}
		return sentences( piece.text ).map( ( [ from, to ] ) => ( {
			text: piece.text.slice( from, to ),
			loose: piece.loose.slice( from, to ),
			piece,
			heading,
			lead: piece.item ? lead : '',
		} ) );
	} );
}

export function view(
	doc: LintDoc,
	site: LintSite,
	language: Language,
	words: Words
): View {
	const all = read( doc.pieces );
	const names = new Set(
		doc.pieces.flatMap( ( piece ) => [ piece.name, ...piece.facts ] )
	);
	return {
		language,
		words,
		site,
		doc,
		sentences: all,
		has: ( ...wanted ) => wanted.some( ( name ) => names.has( name ) ),
		find: ( claim ) => all.find( ( { text } ) => says( claim, text ) ),
		all: ( claim ) => all.filter( ( { text } ) => says( claim, text ) ),
	};
}
