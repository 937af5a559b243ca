/** The second layer, loaded when it is first opened: each service, what it keeps, how long, and whose it is. */
const { section } = window.rightsDesk;
const button = section?.querySelector< HTMLElement >( '[data-rd-do=more]' );

const looks =
	'#rd-more{font-size:.9em;overflow-wrap:anywhere}#rd-more :is(h3,h4,p,ul){font:inherit;margin:.25em 0}#rd-more :is(h3,h4){font-weight:700;color:inherit}#rd-more h3{border-bottom:1px solid;margin-top:1em}#rd-more code{font-family:monospace}';

if ( section && button ) {
	const { list = '', locale = '' } = section.dataset;
	const layer = document.createElement( 'div' );
	const toggle = () => {
		layer.hidden = ! layer.hidden;
		button.setAttribute( 'aria-expanded', `${ ! layer.hidden }` );
	};

	// From here on the button is this script's own.
	button.removeAttribute( 'data-rd-do' );
	button.addEventListener( 'click', toggle );
	layer.id = 'rd-more';
	layer.hidden = true;
	layer.setAttribute( 'aria-busy', 'true' );
	button.parentElement?.after( layer );
	toggle();

	const address = new URL( list );
	address.searchParams.set( 'locale', locale );
	fetch( address, { credentials: 'omit' } )
		.then( ( answer ) =>
			answer.ok ? answer.json() : Promise.reject( answer.status )
		)
		.then( ( { html }: { html: string } ) => {
			layer.innerHTML = `<style>${ looks }</style>${ html }`;
		} )
		// The policy has it too.
		.catch( () => section.querySelector( 'a' )?.click() )
		.finally( () => layer.removeAttribute( 'aria-busy' ) );
}
