import { findBrowser } from '../../scripts/browser';
import { openMailbox } from '../../scripts/mailbox';
import { cache, freePort, main } from '../../scripts/project';
import { onPlayground } from '../site/backends/playground';
import { onNative, type NativeBackend } from './backend';
import { openControl } from './control';
import { fresh } from './fresh';
import { oldestWordPress } from './oldest';
import { Score } from './score';

const SITE = 'WordPress 7.1, PHP 8.2, nginx, MariaDB';
/** What holds a clock against a limit: alone, when nothing else runs. */
const MEASURED = 'i6-a09-flood|i6-a03|i4-a10';
/** The story in short, and that of a policy. */
const ENDS = [ '/a10', '/i5-a10' ];

/**
 * npm run test:native [pattern …] [--plugin=FOLDER] [--only=site|smoke|start]
 *
 * Everything that bears a number on nginx, PHP-FPM 8.2 and MariaDB; then the whole story in short on
 * the oldest and the newest WordPress and PHP. --plugin takes a plugin as it lies there instead of building it.
 */
main( async () => {
	const args = process.argv.slice( 2 );
	const patterns = args.filter( ( arg ) => ! arg.startsWith( '--' ) );
	const option = ( name: string ) =>
		args
			.find( ( arg ) => arg.startsWith( `--${ name }=` ) )
			?.slice( name.length + 3 );
	const plugin = option( 'plugin' );
	const only = option( 'only' );
	const runs = ( part: 'site' | 'smoke' | 'start' ) =>
		only ? only === part : part === 'site' || patterns.length === 0;
	// The zip is installed by upload in npm test; the pictures' site is the demo's.
	const whole = [
		'test/promises',
		`test/acceptance/(?!${ MEASURED })`,
		`test/e2e/(?!${ MEASURED })(story|desk|a09|i5|i6)`,
	];
	const score = new Score();
	if ( ! plugin ) {
		await score.command( 'build', 'npm', [ 'run', '--silent', 'build' ] );
	}
	const wanted = plugin ? { plugin } : {};
	const inTurn = turns();
	const begin = inTurn( () => onNative( wanted ) );
	if ( runs( 'site' ) && patterns.length > 0 ) {
		await native( score, SITE, patterns, begin );
	} else if ( runs( 'site' ) ) {
		// A test waits for half of its time: two sites keep two cores busy.
		await Promise.all(
			[ '1/2', '2/2' ].map( ( part ) =>
				native(
					score,
					`${ SITE }, ${ part }`,
					[ ...whole, `--shard=${ part }` ],
					begin
				)
			)
		);
	}
	if ( runs( 'site' ) && patterns.length === 0 ) {
		await native( score, `${ SITE }, measured alone`, [ MEASURED ], begin );
	}
	const demo = async () => {
		if ( runs( 'site' ) && patterns.length === 0 ) {
			await native(
				score,
				'The demo firm and the pictures of it',
				[ 'test/e2e/pictures' ],
				begin
			);
		}
	};
	await Promise.all( [
		demo(),
		runs( 'smoke' ) && smokes( score, wanted, inTurn ),
	] );
	if ( runs( 'start' ) ) {
		await fresh( score );
	}
	return score.close();
} );

type Begin = () => Promise< NativeBackend >;

/** One after the other: each looks for free ports. */
function turns(): ( begin: Begin ) => Begin {
	let last: Promise< unknown > = Promise.resolve();
	return ( begin ) => () => {
		const mine = last.then( begin );
		last = mine.catch( () => undefined );
		return mine;
	};
}

async function native(
	score: Score,
	name: string,
	patterns: string[],
	begin: Begin
): Promise< void > {
	try {
		const backend = await begin();
		const control = await openControl( backend.stack.faults );
		try {
			await score.jest( name, patterns, backend.connection, {
				RIGHTS_DESK_LAUNCH: JSON.stringify( await findBrowser() ),
				RIGHTS_DESK_FAULTS: control.url,
				RIGHTS_DESK_SECOND: backend.stack.second,
			} );
			score.complaints( name, backend.stack.complaints() );
		} finally {
			control.close();
			await backend.stop();
		}
	} catch ( error ) {
		score.couldNot( name, error );
	}
}

/** 10: both ends of what is supported. The site above is the newest WordPress on the oldest PHP. */
async function smokes(
	score: Score,
	wanted: { plugin?: string },
	inTurn: ReturnType< typeof turns >
): Promise< void > {
	try {
		const wordpress = await oldestWordPress( cache );
		await native(
			score,
			'WordPress 6.8, PHP 8.2, nginx, MariaDB',
			ENDS,
			inTurn( () => onNative( { ...wanted, wordpress } ) )
		);
	} catch ( error ) {
		score.couldNot( 'WordPress 6.8 from Debian', error );
	}
	await wasm( score, 'WordPress 7.1, PHP 8.5, SQLite' );
}

async function wasm( score: Score, name: string ): Promise< void > {
	const mailbox = await openMailbox( {
		httpPort: await freePort( 8325 ),
		smtpPort: await freePort( 2725 ),
	} );
	try {
		const { connection, stop } = await onPlayground( {
			mailbox,
			name: 'smoke-site',
			php: '8.5',
		} );
		try {
			await score.jest( name, ENDS, connection );
		} finally {
			await stop();
		}
	} catch ( error ) {
		score.couldNot( name, error );
	} finally {
		await mailbox.close();
	}
}
