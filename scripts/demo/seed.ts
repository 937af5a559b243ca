import type { Site } from '../../test/site/site';
import { running, past, type Story } from './stories';

function daysAgo( days: number ): string {
	return new Date( Date.now() - days * 86_400_000 ).toISOString();
}

/** Fills a fresh site with a firm, its people, and their requests in every state. */
export async function seed(
	site: Site,
	say: ( step: string ) => void
): Promise< void > {
	say( 'Opening the demo firm: pages, menu, posts.' );
	await site.fixture( 'firm' );
	await site.fixture( 'settings' );
	await (
		await site.admin()
	).rest( 'POST', 'holds/presets', { country: 'BE' } );
	say( 'Letting 25 people sign up and comment.' );
	await site.fixture( 'people' );

	say( 'Living through the requests of the last two months.' );
	for ( const { until, stories } of past ) {
		// Their jobs run then, too: whatever expires since has expired.
		await site.fixture( 'requests', stories );
		await site.clock( daysAgo( until ) );
		await site.work();
	}
	await site.clock( null );
	const tomorrow = await site.fixture< number >( 'due', { in: 1 } );
	const stories: Story[] = running( tomorrow );
	await site.fixture( 'requests', stories );
	say( 'Building the first package.' );
	await site.work();
	say( 'Filling the registers, and publishing the privacy policy.' );
	await site.fixture( 'registers' );
	await site.fixture( 'consents' );
	await site.fixture( 'cookies' );
	await site.fixture( 'firm-policy' );
	say( 'Looking whether its promises are kept.' );
	await site.fixture( 'promises' );
}
