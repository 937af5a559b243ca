/** The site as the notice is weighed on it: one service that counts, one that follows, the notice on. */
import type { Session } from '../../site/site';
import { switched } from './ours';

const SERVICES = [ 'google-analytics', 'youtube' ];

interface Service {
	id: number;
	slug: string;
}

/** Answers how to put the site back as it was. */
export async function prepared(
	admin: Session
): Promise< () => Promise< void > > {
	const before = await admin.rest< { services: Service[] } >(
		'GET',
		'services'
	);
	const had = before.body.services.map( ( { slug } ) => slug );
	for ( const preset of SERVICES.filter(
		( slug ) => ! had.includes( slug )
	) ) {
		const { status } = await admin.rest( 'POST', 'services', {
			preset,
		} );
		if ( status >= 400 ) {
			throw new Error( `No preset ${ preset }.` );
		}
	}
	await switched( admin, 'default' );
	return async () => {
		await switched( admin, 'off' );
		const { body } = await admin.rest< { services: Service[] } >(
			'GET',
			'services'
		);
		for ( const { id, slug } of body.services ) {
			if ( ! had.includes( slug ) ) {
				await admin.rest( 'DELETE', `services/${ id }` );
			}
		}
	};
}
