const wordpress = require( '@wordpress/scripts/config/eslint.config.cjs' );

module.exports = [
	{
		ignores: [
			'.cache/**',
			'.demo/**',
			'src/contract/**',
			// Written as the plugins that they stand in for are.
			'test/site/fixtures/**/*.js',
		],
	},
	...wordpress,
	{
		files: [ '**/*.{ts,tsx}' ],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			// TypeScript checks these itself.
			'import/no-unresolved': 'off',
			'import/named': 'off',
			'no-undef': 'off',
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns-type': 'off',
		},
	},
	{
		files: [ 'src/**/*.{ts,tsx}' ],
		rules: {
			'@wordpress/i18n-text-domain': [
				'error',
				{ allowedTextDomain: 'rights-desk' },
			],
		},
	},
	{
		files: [ 'scripts/**', 'test/**', '*.config.js' ],
		rules: {
			'no-console': 'off',
			'import/no-extraneous-dependencies': 'off',
			'jsdoc/require-param': 'off',
		},
	},
];
