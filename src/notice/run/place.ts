/** What stands in the place of a frame that a script of the site adds, as the server draws it for those of the page. */
interface Words {
	names: Record< string, string >;
	held: { text: string; once: string; always: string; again: string };
}

let words: Promise< Words | null > | undefined;

const fetchWords = async (): Promise< Words | null > => {
	const { list, locale } = window.rightsDesk.section?.dataset ?? {};
	if ( ! list ) {
		return null;
	}
	try {
		const url = new URL( list, location.href );
		url.searchParams.set( 'locale', locale ?? '' );
		return ( await ( await fetch( url ) ).json() ) as Words;
	} catch {
		return null;
	}
};

const ENGLISH: Words = {
	names: {},
	held: {
		text: '%s would load here and may keep data on you.',
		once: 'Show once',
		always: 'Always show %s',
		again: 'This could not be loaded. Please try again.',
	},
};

/** An answer that a cache kept may be older than its words. */
export const said = async (): Promise< Words[ 'held' ] > => ( {
	...ENGLISH.held,
	...( await ( words ??= fetchWords() ) )?.held,
} );

const host = ( address: string ) => {
	try {
		return new URL( address, location.href ).host;
	} catch {
		return '';
	}
};

/** The stand-in of a held element, if there is one. */
export const standIn = ( held: Element ): Element | null => {
	const before = held.previousElementSibling;
	return (
		held.closest( '.rd-held' ) ??
		( before?.matches( '.rd-held[data-rd-made]' ) ? before : null )
	);
};

/** What stands behind it. */
export const behind = ( stand: Element ): Element | null =>
	stand.querySelector( '[data-rd]' ) ??
	( stand.nextElementSibling?.matches( '[data-rd]' )
		? stand.nextElementSibling
		: null );

function element(
	tag: string,
	text: string,
	attributes: Record< string, string > = {}
): HTMLElement {
	const made = document.createElement( tag );
	made.textContent = text;
	for ( const [ name, value ] of Object.entries( attributes ) ) {
		made.setAttribute( name, value );
	}
	return made;
}

/** Beside it, not round it: whoever put the frame there expects to find it where it was. */
export async function draw( frame: HTMLElement ): Promise< void > {
	const mark = frame.getAttribute( 'data-rd' ) ?? '';
	const { width, height } = frame.getBoundingClientRect();
	if ( frame.hidden || width < 10 || height < 10 || standIn( frame ) ) {
		return;
	}
	const held = await said();
	const names = ( await words )?.names ?? {};
	if (
		! frame.isConnected ||
		! frame.hasAttribute( 'data-rd' ) ||
		standIn( frame )
	) {
		return;
	}
	const name =
		names[ mark.slice( 2 ) ] ??
		host( frame.getAttribute( 'data-rd-src' ) ?? '' );
	const say = ( text: string ) => text.replace( '%s', name );
	const stand = element( 'span', '', {
		class: 'rd-held',
		'data-rd-for': mark,
		'data-rd-made': '',
		role: 'group',
		'aria-label': name,
	} );
	stand.style.cssText = `display:inline-block;box-sizing:border-box;width:${ width }px;max-width:100%;height:${ height }px;overflow:auto;border:1px solid;padding:.5em;text-align:center`;
	stand.append(
		element( 'span', `${ say( held.text ) } ` ),
		element( 'button', say( held.once ), {
			type: 'button',
			'data-rd-once': '',
		} )
	);
	if ( mark.length > 2 ) {
		stand.append(
			' ',
			element( 'button', say( held.always ), {
				type: 'button',
				'data-rd-always': '',
			} )
		);
	}
	frame.before( stand );
	frame.hidden = true;
}

/** The element itself comes in its place. */
export function uncover( held: HTMLElement ): void {
	const stand = standIn( held );
	if ( ! stand ) {
		return;
	}
	const focused = stand.contains( held.ownerDocument.activeElement );
	if ( stand.contains( held ) ) {
		stand.replaceWith( held );
	} else {
		stand.remove();
	}
	if ( ! held.hasAttribute( 'data-rd-hidden' ) ) {
		held.hidden = false;
	}
	if ( focused ) {
		held.focus();
	}
}
