import type { Category, Choice } from '../desk';

/** In words, how it stands, wherever the page has room for it; and the buttons that withdraw, when there is something to withdraw. */
export function say( choice: Choice ): void {
	const section = document.getElementById( 'rd-choices' );
	const words: string[] = JSON.parse( section?.dataset.say ?? '[]' );
	const { length } = choice.services;
	const some = choice.analytical || choice.tracking || length > 0;
	const what = [ ...( section?.querySelectorAll( 'input' ) ?? [] ) ]
		.filter( ( { name } ) => choice[ name as Category ] )
		.map( ( { value } ) => value );
	if ( length > 0 ) {
		what.push( ( words[ 5 ] ?? '' ).replace( '{count}', `${ length }` ) );
	}
	const text = some
		? `${ ( words[ 3 ] ?? '' ).replace( '{what}', what.join( ', ' ) ) } ${ (
				words[ 4 ] ?? ''
			).replace( '{receipt}', choice.receipt ) }`
		: words[ window.rightsDesk.gpc ? 1 : 2 ] ?? '';
	document
		.querySelectorAll( '[data-rd-state]' )
		.forEach( ( element ) => ( element.textContent = text ) );
	document
		.querySelectorAll< HTMLElement >( '.rd-undo' )
		.forEach( ( button ) => ( button.hidden = ! some ) );
}
