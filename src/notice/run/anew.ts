/** Loads the page anew. One that answered a form is fetched, not sent again: the form would be, too. */
export const anew = (): void => {
	if ( document.getElementById( 'rd-choices' )?.dataset.post ) {
		location.replace( location.href.split( '#' )[ 0 ] as string );
	} else {
		location.reload();
	}
};
