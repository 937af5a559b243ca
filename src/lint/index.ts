export { lint, languageOf } from './lint';
export { pieces, type MarkedBlock } from './document';
export type {
	Finding,
	LintDoc,
	LintSite,
	Mend,
	Piece,
	Severity,
	ThirdParty,
} from './types';
