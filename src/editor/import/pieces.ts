/** What a plain text is made of. */
export type Piece =
	| { kind: 'heading'; level: Level; text: string }
	/** The lines of an address stay lines; a running text has one. */
	| { kind: 'paragraph'; lines: string[] }
	| { kind: 'list'; ordered: boolean; items: string[] };

export type Level = 2 | 3 | 4;

export interface Imported {
	/** The text's own name, when its first line is one. */
	title: string;
	pieces: Piece[];
}
