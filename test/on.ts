import { freePort, main, Plainly } from '../scripts/project';
import { openMailbox } from '../scripts/mailbox';
import { findBrowser } from '../scripts/browser';
import { onDev } from './site/backends/dev';
import { jest } from './site/jest';

/** npm run test:on -- URL PATTERN --wp=FOLDER [--cli=wp-cli.phar]: tests on a site of your own. */
main( async () => {
	const args = process.argv.slice( 2 );
	const option = ( name: string ) =>
		args
			.find( ( arg ) => arg.startsWith( `--${ name }=` ) )
			?.slice( name.length + 3 );
	const [ url, ...patterns ] = args.filter(
		( arg ) => ! arg.startsWith( '--' )
	);
	const wp = option( 'wp' );
	if ( ! url || ! wp ) {
		throw new Plainly(
			'npm run test:on -- http://127.0.0.1:8080 p17 --wp=/path/to/wordpress [--cli=/path/to/wp-cli.phar]'
		);
	}
	const mailbox = await openMailbox( {
		httpPort: await freePort( 8125 ),
		smtpPort: await freePort( 2525 ),
	} );
	const { connection } = await onDev( {
		url,
		wp,
		cli: option( 'cli' ),
		mailbox,
	} );
	process.env.RIGHTS_DESK_LAUNCH = JSON.stringify( await findBrowser() );
	const code = await jest(
		[ '--selectProjects', 'site', '--runInBand', ...patterns ],
		connection
	);
	await mailbox.close();
	return code;
} );
