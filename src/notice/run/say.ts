import type { Category, Choice } from '../desk';
import { show } from '../show';

const desk = window.rightsDesk;
const { section } = desk;
const boxes = [ ...( section?.querySelectorAll( 'input' ) ?? [] ) ];
let back: HTMLElement | null = null;

// Without a heading the section holds what the scripts read, and nothing to ask.
desk.open = () => {
	const title = section?.querySelector( 'h2' );
	if ( section && title ) {
		back = section.ownerDocument.activeElement as HTMLElement | null;
		for ( const box of boxes ) {
			box.checked = desk.choice[ box.name as Category ];
		}
		show( section, true );
		title.focus();
	}
};

document.addEventListener(
	'click',
	( event ) => {
		if (
			( event.target as Element ).closest(
				'[data-rd-do=open],[href$="#rd-choices-open"]'
			)
		) {
			event.preventDefault();
			desk.open?.();
		}
	},
	true
);

/** In words, how it stands, wherever the page has room for it; and the buttons that withdraw, when there is something to withdraw. */
export function say( choice: Choice ): void {
	const words = ( section?.dataset.say ?? '' ).split( '|' );
	const { length } = choice.services;
	const some = choice.analytical || choice.tracking || length > 0;
	const what = boxes
		.filter( ( { name } ) => choice[ name as Category ] )
		.map( ( box ) => box.nextElementSibling?.textContent ?? '' );
	if ( length > 0 ) {
		what.push( ( words[ 5 ] ?? '' ).replace( '{count}', `${ length }` ) );
	}
	const text = some
		? `${ ( words[ 3 ] ?? '' ).replace( '{what}', what.join( ', ' ) ) } ${ (
				words[ 4 ] ?? ''
			).replace( '{receipt}', choice.receipt ) }`
		: ( words[ desk.gpc ? 1 : 2 ] ?? '' );
	if ( ! desk.asks ) {
		document
			.querySelectorAll( '[data-rd-state]' )
			.forEach( ( element ) => ( element.textContent = text ) );
	}
	document
		.querySelectorAll< HTMLElement >( '.rd-undo' )
		.forEach( ( button ) => ( button.hidden = ! some ) );
	// To where one was when one called the notice.
	if ( section?.hidden ) {
		back?.focus();
		back = null;
	}
}
