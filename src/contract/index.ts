// Generated from plugin/contract by `npm run contract`; never edited.
export type * from './request';
export type * from './settings';
export * from './workflow';
