import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openMailbox } from '../../scripts/mailbox';
import { freePort as from, root } from '../../scripts/project';
import type { Backend, Connection } from '../site/connection';
import { installHarness } from '../site/install';
import { wordpress } from '../../scripts/wordpress';
import { siteOf } from '../site/site';
import { startStack, type Stack, type StackOptions } from './stack';

export interface NativeBackend extends Backend {
	stack: Stack;
}

/** The built plugin on nginx, PHP-FPM and MariaDB, with the harness and a mailbox. */
export async function onNative(
	options: Partial< StackOptions > = {}
): Promise< NativeBackend > {
	const { folder, cli } = await wordpress();
	const mailbox = await openMailbox( {
		httpPort: await from( 8225 ),
		smtpPort: await from( 2625 ),
	} );
	let secret = '';
	try {
		const stack = await startStack( {
			wordpress: folder,
			cli: join( cli, 'wp-cli.phar' ),
			plugin: join( root, 'build' ),
			uploadsMegabytes: 512,
			prepare( content ) {
				// PHP's user may not be able to read where the project lies.
				const fixtures = join( content, '..', '..', 'fixtures' );
				mkdirSync( fixtures );
				for ( const name of [
					'test/site/fixtures',
					'scripts/demo',
					'test/bench/fixtures',
				] ) {
					if ( existsSync( join( root, name ) ) ) {
						cpSync( join( root, name ), fixtures, {
							recursive: true,
						} );
					}
				}
				secret = installHarness( content, mailbox.smtpPort, [
					fixtures,
				] );
			},
			...options,
		} );
		const connection: Connection = {
			url: stack.url,
			backend: 'native',
			secret,
			mailbox: mailbox.url,
			admin: { user: 'admin', password: 'password' },
			cli: stack.wordpress.command(),
			content: join( stack.wordpress.root, 'wp-content' ),
		};
		const stop = async () => {
			await stack.stop();
			await mailbox.close();
		};
		try {
			await siteOf( connection ).fixture( 'setup-site' );
		} catch ( error ) {
			await stop();
			throw error;
		}
		return { stack, connection, stop };
	} catch ( error ) {
		await mailbox.close();
		throw error;
	}
}
