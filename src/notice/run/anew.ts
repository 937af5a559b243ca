/** Loads the page anew. One that answered a form is fetched, not sent again: the form would be, too. */
import { said } from './place';
import { begun } from './form';

/** Whether it is the answer to a form. */
export const answers = (): boolean =>
	!! window.rightsDesk.section?.dataset.post;

export const anew = (): void => {
	if ( answers() ) {
		location.replace( location.href.split( '#' )[ 0 ] as string );
	} else {
		location.reload();
	}
};

const ID = 'rd-again';
const STYLE =
	'position:fixed;z-index:99999;inset:auto auto 4rem 1rem;max-width:calc(100vw - 2rem);box-sizing:border-box;padding:.75rem 1rem;border:1px solid;background:Canvas;color:CanvasText;font:inherit;font-size:1rem;cursor:pointer';

/** A button that does so: before it does, the browser itself asks, since what was typed is lost. */
async function offer( load: () => void ): Promise< void > {
	const { again } = await said();
	document.getElementById( ID )?.remove();
	const box = document.createElement( 'div' );
	box.id = ID;
	box.setAttribute( 'role', 'status' );
	document.body.append( box );
	// A region that is there before its text is one that is announced.
	requestAnimationFrame( () => {
		const button = document.createElement( 'button' );
		button.type = 'button';
		button.style.cssText = STYLE;
		button.textContent = again;
		button.onclick = () => {
			addEventListener(
				'beforeunload',
				( event ) => event.preventDefault(),
				{ once: true }
			);
			load();
		};
		box.append( button );
	} );
}

/** Who has begun to fill in a form isn't interrupted. @return Whether the page goes. */
export function gently( load = anew ): boolean {
	if ( begun() ) {
		void offer( load );
		return false;
	}
	load();
	return true;
}
