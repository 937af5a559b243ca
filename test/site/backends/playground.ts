import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Mailbox } from '../../../scripts/mailbox';
import { playground, prepare } from '../../../scripts/playground';
import { cache, freePort, root } from '../../../scripts/project';
import type { Backend, Connection } from '../connection';
import { installHarness } from '../install';
import { siteOf } from '../site';

interface Options {
	mailbox: Mailbox;
	name?: string;
	php?: string;
	/** Folder of another WordPress than the newest. */
	from?: string | undefined;
	/** False: the plugin isn't there, for installing it as a site owner does. */
	withPlugin?: boolean;
	/** Its port, or the next that is free. */
	port?: number;
}

/** A fresh WordPress on Playground; needs nothing but Node. */
export async function onPlayground( {
	mailbox,
	name = 'test-site',
	php = '8.3',
	from,
	withPlugin = true,
	port = 9500,
}: Options ): Promise< Backend > {
	const folder = join( cache, name );
	rmSync( folder, { recursive: true, force: true } );
	await prepare( folder, from );
	const content = join( folder, 'wp-content' );
	const secret = installHarness( content, mailbox.smtpPort, [
		'/fixtures',
		'/demo',
	] );
	const { url, stop } = await playground( {
		folder,
		php,
		port: await freePort( port ),
		plugin: withPlugin ? join( root, 'build' ) : null,
		mounts: {
			[ join( root, 'test/site/fixtures' ) ]: '/fixtures',
			[ join( root, 'scripts/demo' ) ]: '/demo',
		},
	} );
	const connection: Connection = {
		url,
		backend: 'playground',
		secret,
		mailbox: mailbox.url,
		admin: { user: 'admin', password: 'password' },
		cli: null,
		content,
	};
	try {
		if ( withPlugin ) {
			await siteOf( connection ).fixture( 'setup-site' );
		}
	} catch ( error ) {
		await stop();
		throw error;
	}
	return { connection, stop };
}
