/** Pure: a text from elsewhere, as the pieces that it is made of. */
export type { Imported, Level, Piece } from './pieces';
export { markup } from './markup';
export { importText } from './text';
