import { openSparkPost, type StandIn } from '../site/sparkpost';
import type { Site } from '../site/site';

export const KEY = 'a1b2c3d4e5f6a7b8c9d0';

export interface State {
	health: {
		state: string;
		reason: string;
		at: string | null;
		since: string | null;
		fell: number;
	};
	webhook: { set_up: boolean; moved: boolean; last_at: string | null };
	bounces: number;
}

/** A stand-in for SparkPost by which the site's mail leaves; end() brings back WordPress's mailer. */
export async function bySparkPost(
	on: Site
): Promise< StandIn & { end: () => Promise< void > } > {
	const spark = await openSparkPost( KEY );
	await on.fixture( 'sparkpost', { url: spark.url } );
	const by = await on.admin();
	for ( const [ route, body ] of [
		[ 'sparkpost', { region: 'eu', key: KEY } ],
		[ 'settings', { mail_transport: 'sparkpost' } ],
	] as const ) {
		const { status } = await by.rest( 'PUT', route, body );
		expect( status ).toBe( 200 );
	}
	return {
		...spark,
		end: async () => {
			await by.rest( 'PUT', 'settings', {
				mail_transport: 'wordpress',
			} );
			await on.fixture( 'sparkpost', { url: null } );
			await spark.close();
		},
	};
}

export async function stateOf( on: Site ): Promise< State > {
	const { body } = await (
		await on.admin()
	).rest< State >( 'GET', 'transport' );
	return body;
}
