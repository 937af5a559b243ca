/** Whether somebody has begun to fill in something on this page: loaded anew, it would forget that. */

/** By the browser, of what it knows: it does so again. */
const filled = ( control: Element ) => {
	try {
		return control.matches( ':autofill' );
	} catch {
		return false;
	}
};

function picked( { options, multiple }: HTMLSelectElement ): boolean {
	const all = [ ...options ];
	if ( multiple || all.some( ( one ) => one.defaultSelected ) ) {
		return all.some( ( one ) => one.selected !== one.defaultSelected );
	}
	// Where none is said to be, the first that may be is.
	const first = all.find( ( one ) => ! one.disabled );
	return all.some( ( one ) => one.selected && one !== first );
}

function typed( input: HTMLInputElement ): boolean {
	switch ( input.type ) {
		case 'checkbox':
		case 'radio':
			return input.checked !== input.defaultChecked;
		case 'file':
			return !! input.files?.length;
		// They have a value of their own.
		case 'range':
		case 'color':
			return false;
		default:
			return input.value !== input.defaultValue && ! filled( input );
	}
}

function within( page: Document ): boolean {
	const some = < T extends Element >(
		what: string,
		is: ( one: T ) => boolean
	) =>
		[ ...page.querySelectorAll< T >( what ) ].some(
			( one ) => ! window.rightsDesk.section?.contains( one ) && is( one )
		);
	return (
		some( 'input:enabled', typed ) ||
		some< HTMLTextAreaElement >(
			'textarea:enabled',
			( { value, defaultValue } ) => value !== defaultValue
		) ||
		some( 'select:enabled', picked ) ||
		some< HTMLElement >(
			'[contenteditable]:not([contenteditable=false])',
			( { textContent } ) => !! textContent?.trim()
		) ||
		// An editor, or a form, in a frame of the site's own.
		some< HTMLIFrameElement >( 'iframe', ( frame ) => {
			try {
				const inner = frame.contentDocument;
				return (
					!! inner &&
					( ( inner.designMode === 'on' &&
						!! inner.body?.textContent?.trim() ) ||
						within( inner ) )
				);
			} catch {
				return false;
			}
		} )
	);
}

export const begun = (): boolean => within( document );
