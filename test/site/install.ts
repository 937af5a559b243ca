import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/project';

/**
 * Puts the harness's mu-plugin into a site's wp-content.
 *
 * @param content  Folder on this machine.
 * @param smtpPort Where the site's mail goes.
 * @param folders  Fixture folders, as the site sees them.
 * @return The secret that opens it.
 */
export function installHarness(
	content: string,
	smtpPort: number,
	folders: string[]
): string {
	const secret = randomBytes( 24 ).toString( 'base64url' );
	mkdirSync( join( content, 'mu-plugins' ), { recursive: true } );
	cpSync(
		join( root, 'test/site/mu-plugin/rights-desk-test.php' ),
		join( content, 'mu-plugins/rights-desk-test.php' )
	);
	cpSync(
		join( root, 'test/site/mu-plugin/cli.php' ),
		join( content, 'rights-desk-test-cli.php' )
	);
	writeFileSync(
		join( content, 'rights-desk-test.json' ),
		JSON.stringify( { secret, smtp_port: smtpPort, folders } )
	);
	return secret;
}
