import type { ComponentType } from 'react';

export interface StageProps {
	params: Record< string, string >;
}

/** The menu's first row; its words stand in shell/groups.ts. */
export type Group =
	| 'requests'
	| 'people'
	| 'records'
	| 'processors'
	| 'policy'
	| 'cookies'
	| 'mail'
	| 'setup';

export interface Route {
	path: string;
	/** Words for the menu; screens without them are reached from others. */
	menu?: () => string;
	/** Where in the menu; the first group unless told. */
	group?: Group;
	/** The menu entry that this screen stands under. */
	under?: string;
	stage: ComponentType< StageProps >;
}
