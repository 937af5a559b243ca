/** Says that it was deleted, and names what lies with third parties, each with the place where it can be deleted. */
import type { Choice } from '../desk';
import type { Kept } from './sweep';

const ID = 'rd-left';
const STYLE =
	'position:fixed;z-index:99999;inset:auto 1rem 1rem auto;max-width:min(28rem,calc(100vw - 2rem));max-height:80vh;overflow:auto;box-sizing:border-box;padding:1rem;border:1px solid;background:Canvas;color:CanvasText;font:inherit;font-size:1rem';

function add< T extends keyof HTMLElementTagNameMap >(
	to: HTMLElement,
	tag: T,
	text = ''
): HTMLElementTagNameMap[ T ] {
	const made = document.createElement( tag );
	made.textContent = text;
	to.append( made );
	return made;
}

export function report(
	{ services, texts }: Kept,
	now: Choice,
	before: Choice,
	allowed: ( by: Choice, mark: string ) => boolean
): void {
	const elsewhere = services.filter(
		( { mark, others } ) =>
			others && allowed( before, mark ) && ! allowed( now, mark )
	);
	document.getElementById( ID )?.remove();
	const box = document.createElement( 'div' );
	box.id = ID;
	box.setAttribute( 'role', 'status' );
	box.style.cssText = STYLE;
	document.body.append( box );
	// A region that is there before its text is one that is announced.
	requestAnimationFrame( () => {
		add( box, 'p', texts.done ).style.margin = '0 0 .5rem';
		if ( elsewhere.length ) {
			add( box, 'p', texts.others ).style.margin = '0 0 .5rem';
			const list = add( box, 'ul' );
			for ( const { name, link } of elsewhere ) {
				const item = add( list, 'li' );
				if ( /^https:/.test( link ) ) {
					const anchor = add( item, 'a', name );
					anchor.href = link;
					anchor.rel = 'noopener noreferrer';
					anchor.style.color = 'LinkText';
				} else {
					item.textContent = name;
				}
			}
		}
		const close = add( box, 'button', texts.close );
		close.type = 'button';
		close.onclick = () => box.remove();
	} );
}
