import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = [
	'wcag2a',
	'wcag2aa',
	'wcag21a',
	'wcag21aa',
	'wcag22aa',
	'best-practice',
];

/** Nothing that axe finds, and nothing to scroll sideways for. */
export async function sound( page: Page, within?: string ): Promise< void > {
	const axe = new AxeBuilder( { page } ).withTags( tags );
	const { violations } = await (
		within ? axe.include( within ) : axe
	).analyze();
	expect(
		violations.map( ( { id, nodes } ) => [
			id,
			nodes.map( ( node ) => node.html ),
		] )
	).toEqual( [] );
	expect(
		await page.evaluate(
			() =>
				document.documentElement.scrollWidth <=
				document.documentElement.clientWidth
		)
	).toBe( true );
}
