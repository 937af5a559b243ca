import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import type { Mailbox } from '../../../scripts/mailbox';
import { Plainly, root } from '../../../scripts/project';
import type { Backend } from '../connection';
import { installHarness } from '../install';

interface Options {
	url: string;
	/** Folder of WordPress. */
	wp: string;
	/** Path of wp-cli.phar. */
	cli: string | undefined;
	mailbox: Mailbox;
}

/** A WordPress of your own that runs already, with the plugin active and admin / password. */
export async function onDev( {
	url,
	wp,
	cli,
	mailbox,
}: Options ): Promise< Backend > {
	const content = join( resolve( wp ), 'wp-content' );
	if ( ! existsSync( content ) ) {
		throw new Plainly(
			`${ content } is no WordPress: --wp=PATH names its folder.`
		);
	}
	const secret = installHarness( content, mailbox.smtpPort, [
		join( root, 'test/site/fixtures' ),
		join( root, 'scripts/demo' ),
	] );
	return {
		connection: {
			url: url.replace( /\/$/, '' ),
			backend: 'dev',
			secret,
			mailbox: mailbox.url,
			admin: { user: 'admin', password: 'password' },
			cli: [
				...( cli ? [ 'php', cli ] : [ 'wp' ] ),
				'--allow-root',
				`--path=${ resolve( wp ) }`,
			],
			content,
		},
		async stop() {},
	};
}
