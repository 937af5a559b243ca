import type { Site } from '../../test/site/site';

/** Fills a fresh site with a firm, its people, and their requests in every state. */
export async function seed(
	site: Site,
	say: ( step: string ) => void
): Promise< void > {
	say( 'Opening the demo firm: pages, menu, posts.' );
	await site.fixture( 'firm' );
	say( 'Letting 25 people sign up and comment.' );
	await site.fixture( 'people' );
}
