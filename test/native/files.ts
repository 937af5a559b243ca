import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface WordPressFiles {
	wordpress: string;
	languages: string;
	cli: string;
}

// Stand-in.
export async function wordpressFiles(): Promise< WordPressFiles > {
	const base = '/tmp/lab/package/dist/cli/wp-files';
	if ( ! existsSync( base ) ) {
		throw new Error( 'no WordPress' );
	}
	return {
		wordpress: join( base, 'latest/wordpress' ),
		languages: join( base, 'latest/languages' ),
		cli: join( base, 'wp-cli/wp-cli.phar' ),
	};
}
