/**
 * Builds the installable plugin into build/: what plugin/ and languages/ hold, the blocks of
 * src/blocks (build/blocks/*, with build/blocks-manifest.php) and the admin app
 * (build/admin/index.js, its screens as lazy chunks beside it).
 */
const {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} = require( 'fs' );
const { join, resolve } = require( 'path' );
const CopyPlugin = require( 'copy-webpack-plugin' );
const TerserPlugin = require( 'terser-webpack-plugin' );
const defaults = require( '@wordpress/scripts/config/webpack.config' );

const out = resolve( __dirname, 'build' );
const [ scripts, modules ] = Array.isArray( defaults )
	? defaults
	: [ defaults, undefined ];

/** wp-scripts stops cleaning as soon as it builds modules too, and stale PHP would live on. */
class EmptyOnce {
	static done = false;

	apply( compiler ) {
		const empty = () => {
			if ( ! EmptyOnce.done && ! process.env.RIGHTS_DESK_FRONT ) {
				EmptyOnce.done = true;
				mkdirSync( out, { recursive: true } );
				for ( const name of readdirSync( out ) ) {
					rmSync( join( out, name ), {
						recursive: true,
						force: true,
					} );
				}
			}
		};
		compiler.hooks.beforeRun.tap( 'EmptyOnce', empty );
		compiler.hooks.watchRun.tap( 'EmptyOnce', empty );
	}
}

/** Each PHP file does nothing when it is asked for by itself; without WordPress one would end in an error that tells its path. */
const guarded = ( php ) =>
	/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test( php )
		? php
		: php.replace(
				/^namespace [^;]+;|^<\?php$(?![^]*^namespace )/m,
				"$& defined( 'ABSPATH' ) || exit;"
			);

/** What wp-scripts makes of the blocks is PHP too; another process writes that, which this one waits for. */
class GuardManifest {
	apply() {
		process.once( 'exit', () => {
			const path = join( out, 'blocks-manifest.php' );
			if ( existsSync( path ) ) {
				writeFileSync( path, guarded( readFileSync( path, 'utf8' ) ) );
			}
		} );
	}
}

const adminEntry = resolve( __dirname, 'src/admin/index.tsx' );
// The panels beside a policy in the block editor.
const editorEntry = resolve( __dirname, 'src/editor/index.tsx' );
// The weekly scan, in whatever screen of wp-admin is open.
const scanEntry = resolve( __dirname, 'src/scan/quiet/index.ts' );
// Ten blocks that differ in their name alone share one script, and have no block.json.
const registersEntry = resolve( __dirname, 'src/blocks/registers/index.ts' );

const scriptConfig = {
	...scripts,
	entry: () => ( {
		...( existsSync( resolve( __dirname, 'src' ) ) ? scripts.entry() : {} ),
		...( existsSync( adminEntry ) && { 'admin/index': adminEntry } ),
		...( existsSync( editorEntry ) && { 'editor/index': editorEntry } ),
		...( existsSync( scanEntry ) && { 'admin/scan': scanEntry } ),
		...( existsSync( registersEntry ) && {
			'blocks/registers/index': registersEntry,
		} ),
	} ),
	output: { ...scripts.output, path: out },
	// A mistake in TypeScript keeps its own script from being built, not the PHP from being copied.
	optimization: { ...scripts.optimization, emitOnErrors: true },
	// A lazily loaded screen is one chunk that carries its own small parts.
	performance: { hints: false },
	plugins: [
		new EmptyOnce(),
		...scripts.plugins,
		new CopyPlugin( {
			patterns: [
				{
					from: 'plugin',
					to: '.',
					transform: ( content, path ) =>
						path.endsWith( '.php' )
							? guarded( content.toString() )
							: content,
				},
				{
					from: 'languages',
					to: 'languages',
					noErrorOnMissing: true,
				},
			],
		} ),
		new GuardManifest(),
	],
};

// What visitors load: no WordPress package, no handle, each file by itself.
const front = Object.fromEntries(
	[ 'guard', 'main', 'run', 'more', 'away', 'wp' ]
		.map( ( name ) => [
			`front/${ name }`,
			resolve( __dirname, `src/notice/${ name }/index.ts` ),
		] )
		.concat( [
			// Not for visitors: in pages that a scan looks at.
			[ 'front/probe', resolve( __dirname, 'src/scan/probe/index.ts' ) ],
		] )
		.filter( ( [ , path ] ) => existsSync( path ) )
);
const frontConfig = {
	name: 'front',
	mode: scripts.mode,
	devtool: false,
	target: [ 'web', 'es2020' ],
	entry: front,
	output: { path: out },
	module: {
		rules: [
			{
				test: /\.ts$/,
				exclude: /node_modules/,
				use: {
					loader: require.resolve( 'babel-loader' ),
					options: {
						babelrc: false,
						configFile: false,
						presets: [
							require.resolve( '@babel/preset-typescript' ),
						],
					},
				},
			},
		],
	},
	resolve: { extensions: [ '.ts', '.js' ] },
	optimization: {
		minimizer: [
			new TerserPlugin( {
				extractComments: false,
				terserOptions: {
					ecma: 2020,
					module: true,
					compress: { passes: 3, unsafe_arrows: true },
					format: { comments: false },
				},
			} ),
		],
	},
	performance: { hints: false },
	plugins: [ new EmptyOnce() ],
};

module.exports = [
	scriptConfig,
	...( Object.keys( front ).length > 0 ? [ frontConfig ] : [] ),
	...( modules
		? [
				{
					...modules,
					output: { ...modules.output, path: out },
					performance: { hints: false },
					plugins: [ new EmptyOnce(), ...modules.plugins ],
				},
			]
		: [] ),
];
