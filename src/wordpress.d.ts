/** What we use of packages that are WordPress's own scripts, and that the build needs no copy of. */
declare module '@wordpress/plugins' {
	import type { ComponentType, ReactNode } from 'react';

	export function registerPlugin(
		name: string,
		settings: { render: ComponentType; icon?: ReactNode }
	): void;
}

declare module '@wordpress/editor' {
	import type { ReactNode } from 'react';

	export function PluginSidebar( props: {
		name: string;
		title: string;
		icon?: ReactNode;
		children: ReactNode;
	} ): ReactNode;

	export function PluginSidebarMoreMenuItem( props: {
		target: string;
		icon?: ReactNode;
		children: ReactNode;
	} ): ReactNode;
}

declare module '@wordpress/server-side-render' {
	import type { ReactNode } from 'react';

	export default function ServerSideRender( props: {
		block: string;
		attributes?: Record< string, unknown >;
		skipBlockSupportAttributes?: boolean;
		urlQueryArgs?: Record< string, string | number >;
	} ): ReactNode;
}
