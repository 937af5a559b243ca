import type { ComponentType } from 'react';

export interface StageProps {
	params: Record< string, string >;
}

export interface Route {
	path: string;
	/** Words for the menu; screens without them are reached from others. */
	menu?: () => string;
	/** The menu entry that this screen stands under. */
	under?: string;
	stage: ComponentType< StageProps >;
}
