import type { Session } from '../site/session';
import type { Site } from '../site/site';

/** Adds a service of a test's own to the cookie register. */
export async function addService(
	by: Session,
	fields: Record< string, unknown >
): Promise< { id: number; slug: string; code: string } > {
	const { status, body } = await by.rest< {
		id: number;
		slug: string;
		code: string;
	} >( 'POST', 'services', {
		category: 'tracking',
		purpose: 'Tests',
		...fields,
	} );
	if ( status >= 400 ) {
		throw new Error( `${ status } ${ JSON.stringify( body ) }` );
	}
	return body;
}

export const dropService = ( by: Session, id: number ) =>
	by.rest( 'DELETE', `services/${ id }` );

export interface Noted {
	versions: { analytical: number; tracking: number };
	rules: {
		code: string;
		name: string;
		category: string;
		patterns: string[];
		stored: [ string, string ][];
	}[];
}

/** What visitors' pages read of the register. */
export const noted = async ( on: Site ): Promise< Noted > =>
	JSON.parse(
		await on.wp( 'option', 'get', 'rights_desk_cookies', '--format=json' )
	) as Noted;
