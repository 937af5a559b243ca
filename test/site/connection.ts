/** What a test process must know of a running site; passed on in RIGHTS_DESK_SITE. */
export interface Connection {
	url: string;
	backend: 'playground' | 'native' | 'dev';
	/** Opens the harness's mu-plugin. */
	secret: string;
	/** Address of the mailbox's JSON. */
	mailbox: string;
	admin: { user: string; password: string };
	/** The command line of WP-CLI on this site, or null where it runs inside the site. */
	cli: string[] | null;
	/** Folder of wp-content on this machine. */
	content: string;
}

export interface Backend {
	connection: Connection;
	stop: () => Promise< void >;
}

export function connection(): Connection {
	const given = process.env.RIGHTS_DESK_SITE;
	if ( ! given ) {
		throw new Error(
			'These tests need a site: npm test starts one, npm run test:on uses yours.'
		);
	}
	return JSON.parse( given ) as Connection;
}
