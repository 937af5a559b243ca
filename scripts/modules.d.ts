declare module '@wordpress/prettier-config' {
	import type { Config } from 'prettier';
	const config: Config;
	export default config;
}
