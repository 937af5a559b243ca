/**
 * units: no site, runs anywhere in seconds. site: serial, over HTTP on a real WordPress that
 * test/run.ts has started or that RIGHTS_DESK_SITE names.
 */
const shared = {
	transform: {
		'\\.m?[jt]sx?$': [
			'babel-jest',
			{
				configFile: false,
				babelrc: false,
				presets: [ '@wordpress/babel-preset-default' ],
			},
		],
	},
	// These ship ES modules only.
	transformIgnorePatterns: [
		'/node_modules/(?!uuid/|@wordpress/dataviews/build-wp/|.*\\.mjs$)',
	],
	moduleFileExtensions: [ 'ts', 'tsx', 'js', 'mjs', 'cjs', 'json' ],
	moduleNameMapper: { '\\.(css|scss)$': '<rootDir>/test/js/empty.js' },
	testPathIgnorePatterns: [ '/node_modules/', '/build/', '/.cache/' ],
	modulePathIgnorePatterns: [ '/build/', '/.cache/', '/.demo/' ],
};

module.exports = {
	projects: [
		{
			...shared,
			displayName: 'units',
			testMatch: [ '<rootDir>/test/js/**/*.test.[jt]s?(x)' ],
			testEnvironment: 'jsdom',
			setupFilesAfterEnv: [ '<rootDir>/test/setup.ts' ],
		},
		{
			...shared,
			displayName: 'site',
			testMatch: [
				'<rootDir>/test/promises/**/*.test.ts',
				'<rootDir>/test/e2e/**/*.test.ts',
				'<rootDir>/test/acceptance/**/*.test.ts',
			],
			testEnvironment: 'node',
			setupFilesAfterEnv: [ '<rootDir>/test/setup.ts' ],
		},
	],
};
