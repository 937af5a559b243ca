import { sources } from './source';

/** What a room may use, besides itself. */
const ground = [ 'Platform', 'History', 'Mail' ];
const registers = [
	...ground,
	'Processors',
	'Transport',
	'Sealing',
	'Standing',
	'Consent',
	'Disclosures',
	'Retention',
];
const rooms: Record< string, string[] > = {
	Platform: [],
	History: [ 'Platform' ],
	Mail: [ 'Platform', 'History' ],
	Processors: ground,
	Cookies: [ ...ground, 'Processors' ],
	Transport: [ ...ground, 'Processors' ],
	Sealing: ground,
	Standing: [ ...ground, 'Processors', 'Sealing' ],
	Consent: [ ...ground, 'Processors', 'Standing' ],
	Disclosures: ground,
	Retention: [ ...ground, 'Sealing' ],
	Jobs: ground,
	Subjects: [ ...registers, 'Jobs' ],
	Requests: [ ...registers, 'Jobs', 'Subjects' ],
	Measures: [ ...registers, 'Jobs', 'Subjects', 'Requests' ],
	Policy: [
		...registers,
		'Jobs',
		'Subjects',
		'Requests',
		'Measures',
		'Cookies',
	],
	Notices: [
		...registers,
		'Jobs',
		'Subjects',
		'Requests',
		'Measures',
		'Policy',
	],
	Promises: [
		...registers,
		'Jobs',
		'Subjects',
		'Requests',
		'Measures',
		'Policy',
		'Notices',
		'Cookies',
	],
	Frontdoor: [ ...registers, 'Jobs', 'Subjects', 'Requests' ],
	Interop: [ ...registers, 'Jobs', 'Subjects', 'Requests' ],
	Composition: [
		...registers,
		'Jobs',
		'Subjects',
		'Requests',
		'Measures',
		'Policy',
		'Notices',
		'Promises',
		'Cookies',
		'Frontdoor',
		'Interop',
	],
};

// A rule says no in the same way in every room.
const everywhere = [ 'RightsDesk\\Requests\\Refusal' ];

const halls: Record< string, string[] > = {
	contract: [],
	data: [ 'contract' ],
	admin: [ 'contract', 'data', 'scan' ],
	blocks: [ 'contract' ],
	// The panels beside the policy in the block editor; lint is pure.
	editor: [ 'contract', 'data', 'lint' ],
	lint: [ 'contract' ],
	// Pages looked at one after another, in whatever screen of wp-admin; its probe runs in those pages.
	scan: [ 'data' ],
	// What a visitor's browser runs: no framework, and no word of ours that it doesn't need.
	notice: [],
};

function wrong(
	used: { path: string; from: string; to: string; what: string }[],
	allowed: Record< string, string[] >
): string[] {
	return used
		.filter(
			( { from, to } ) => from !== to && ! allowed[ from ]?.includes( to )
		)
		.map( ( { path, what } ) => `${ path } uses ${ what }` );
}

it( 'has rooms that depend in one direction', () => {
	const used = sources( 'plugin', /\/.*\.php$|\\.*\.php$/ ).flatMap(
		( { path, text } ) =>
			[ ...text.matchAll( /\bRightsDesk\\(\w+)\\\w+/g ) ]
				.filter( ( [ what ] ) => ! everywhere.includes( what ) )
				.map( ( [ what, to = '' ] ) => ( {
					path,
					from: path.split( '/' )[ 1 ] ?? '',
					to,
					what,
				} ) )
	);
	expect( used.length ).toBeGreaterThan( 50 );
	expect( wrong( used, rooms ) ).toEqual( [] );
} );

it( 'has rules that know no WordPress', () => {
	const pure =
		/\/(Workflow|Guards|Deadline|Calendar|DueDates|Moments|Facts|Refusal|Kind|State|Event)\.php$/;
	const rules = sources( 'plugin/Requests', /\.php$/ ).filter( ( { path } ) =>
		pure.test( path )
	);
	expect( rules ).toHaveLength( 11 );
	for ( const { path, text } of rules ) {
		expect( [
			path,
			text.match(
				/\b(__|_n|_x|esc_\w+|wp_\w+|get_option|apply_filters|do_action|time|wpdb)\s*\(|new \\?DateTimeImmutable\(\s*\)/
			),
		] ).toEqual( [ path, null ] );
	}
} );

it( 'has TypeScript that depends in one direction', () => {
	const used = sources( 'src', /\.tsx?$/ ).flatMap( ( { path, text } ) =>
		[ ...text.matchAll( /(?:from|import)\s*\(?\s*'(\.[^']*)'/g ) ].map(
			( [ , to = '' ] ) => {
				const what = new URL( to, `file:///${ path }` ).pathname;
				return {
					path,
					from: path.split( '/' )[ 1 ] ?? '',
					to: what.split( '/' )[ 2 ] ?? '',
					what,
				};
			}
		)
	);
	expect( used.length ).toBeGreaterThan( 20 );
	expect( wrong( used, halls ) ).toEqual( [] );
} );
