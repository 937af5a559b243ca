/** Runs scripts that were held, as the page would have: in order, each once, deferred ones and modules last. */
import { taken, retype, restore } from './restore';

const waits = ( script: HTMLScriptElement ) =>
	script.hasAttribute( 'src' ) &&
	! script.hasAttribute( 'async' ) &&
	! ( script.noModule && script.type !== 'module' );

const isLater = ( script: Element ) => {
	const type =
		script.getAttribute( 'data-rd-type' ) ?? script.getAttribute( 'type' );
	return (
		type === 'module' ||
		( script.hasAttribute( 'defer' ) &&
			script.hasAttribute( 'data-rd-src' ) )
	);
};

/** A script that came with the page counts as done once it was looked at: a copy of it runs. */
function again( held: HTMLScriptElement ): HTMLScriptElement {
	const script = document.createElement( 'script' );
	const all = taken( held );
	retype( held );
	for ( const { name, value } of [ ...held.attributes ] ) {
		if ( ! name.startsWith( 'data-rd' ) ) {
			script.setAttribute( name, value );
		}
	}
	script.nonce = held.nonce;
	script.text = held.text;
	script.async = held.hasAttribute( 'async' );
	for ( const [ name, value ] of all ) {
		script.setAttribute( name, value );
	}
	return script;
}

/** A module of the page's own text doesn't say when it ran: what stands in line behind it does. */
const behind = ( { nonce }: HTMLScriptElement ) =>
	new Promise( ( done ) => {
		const script = document.createElement( 'script' );
		script.nonce = nonce;
		script.type = 'module';
		script.async = false;
		script.text = "dispatchEvent( new Event( 'rd-ran' ) )";
		addEventListener(
			'rd-ran',
			() => {
				script.remove();
				done( 0 );
			},
			{ once: true }
		);
		document.head.append( script );
	} );

function runOne( held: HTMLScriptElement ): Promise< unknown > | undefined {
	if ( held.type !== 'text/plain' ) {
		// Added by a script, without its address so far: it never began.
		restore( held );
		return undefined;
	}
	const script = again( held );
	const loaded = waits( script )
		? new Promise( ( done ) => {
				script.addEventListener( 'load', done );
				script.addEventListener( 'error', done );
			} )
		: undefined;
	held.replaceWith( script );
	if ( script.type === 'module' && ! loaded ) {
		return behind( held );
	}
	return loaded;
}

/** Ends when all but the asynchronous ones have run. */
export async function runAll( scripts: HTMLScriptElement[] ): Promise< void > {
	const order = [
		...scripts.filter( ( script ) => ! isLater( script ) ),
		...scripts.filter( isLater ),
	];
	for ( const script of order ) {
		// One that the page took away meanwhile isn't wanted any more.
		if ( script.type !== 'text/plain' || script.isConnected ) {
			await runOne( script );
		}
	}
}
