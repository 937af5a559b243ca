import type { Locator, Page } from 'playwright-core';

/** Tabs on, as someone without a mouse does, until this has the focus. */
export async function tabTo( page: Page, what: Locator, most = 120 ) {
	await what.first().waitFor();
	for ( let n = 0; n < most; n++ ) {
		const there = await what
			.first()
			.evaluate(
				( element ) => element === element.ownerDocument.activeElement
			);
		if ( there ) {
			return;
		}
		await page.keyboard.press( 'Tab' );
	}
	throw new Error( `The keyboard does not reach ${ what }.` );
}

export async function press( page: Page, what: Locator, key = 'Enter' ) {
	await tabTo( page, what );
	await page.keyboard.press( key );
}

/** The text of what has the focus: after a change of screen it is the heading. */
export const focused = ( page: Page ): Promise< string > =>
	page.locator( ':focus' ).innerText();
