/** A text from elsewhere, as what it is made of. Nothing here knows the editor. */
export type { Imported, Level, Piece } from './pieces';
export { markup } from './markup';
export { importText } from './text';
export { cleanHtml, type Cleaned } from './html';
export { decode } from './decode';
