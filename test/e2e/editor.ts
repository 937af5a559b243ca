import type { FrameLocator, Page } from 'playwright-core';

interface Core {
	data: {
		dispatch: ( store: string ) => {
			set: ( scope: string, name: string, value: boolean ) => void;
		};
	};
}

/** The block editor greets newcomers with a dialog; who tests is none. */
export async function withoutGuide( page: Page ): Promise< void > {
	await page.waitForFunction( () => {
		const { wp } = window as unknown as { wp?: Core };
		return Boolean( wp?.data?.dispatch( 'core/preferences' ) );
	} );
	await page.evaluate( () => {
		const { wp } = window as unknown as { wp: Core };
		for ( const scope of [ 'core', 'core/edit-post' ] ) {
			wp.data
				.dispatch( 'core/preferences' )
				.set( scope, 'welcomeGuide', false );
		}
	} );
}

/** Where the text is: in a frame of its own, or not, as the blocks on it allow. */
export async function canvas( page: Page ): Promise< Page | FrameLocator > {
	await page
		.locator(
			'iframe[name=editor-canvas], .editor-visual-editor .wp-block-post-title'
		)
		.first()
		.waitFor();
	const frame = page.locator( 'iframe[name=editor-canvas]' );
	return ( await frame.count() ) > 0
		? page.frameLocator( 'iframe[name=editor-canvas]' )
		: page;
}

/** The panels of the policy; they may have made way for the block's. */
export async function openPanel( page: Page ): Promise< void > {
	const panel = page
		.getByRole( 'region', { name: 'Editor settings' } )
		.getByText( 'Version', { exact: true } );
	if ( ! ( await panel.isVisible() ) ) {
		await page
			.getByRole( 'region', { name: 'Editor top bar' } )
			.getByRole( 'button', { name: 'Privacy policy', exact: true } )
			.click();
	}
	await panel.waitFor();
}
