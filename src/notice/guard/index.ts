/**
 * Printed inline, first in head, after `rightsDesk={v,base,rules,dnt}`: whatever a script would make the browser
 * fetch from a third party is held back here until it may. It reads the visitor's choice itself, so that one
 * cached page is right for everybody. It goes into frames that a script makes and into workers made of a blob as
 * its own text: so nothing outside this one function may be used, and every byte of it is a visitor's.
 *
 * Held: data-rd="MARK", the address in data-rd-ATTR, as the server does. In CSS an address becomes
 * data:text/rd,ADDRESS. What is called rather than inserted (fetch, beacons, sockets) fails as on a broken network.
 */
import type { RightsDesk } from '../desk';

type Desk = RightsDesk & {
	/** The first that occurs in ^.host/path decides: own hosts ('') first, then the longest. */
	rules: [ text: string, mark: string ][];
	dnt: 0 | 1;
	/** The last mark that was refused. */
	hit: string;
	scrub: ( css: string ) => string;
};

( function guard( w: any, d: Desk ): void {
	const { document: doc, navigator: n } = w;
	if ( ! d.may ) {
		// Nobody's name holds a hyphen, the receipt's number neither.
		const [ may = '', shown = '', day = '', receipt, codes ] = (
			doc?.cookie.split( 'rd-choice=' )[ 1 ] || ''
		)
			.split( ';' )[ 0 ]!
			.split( '-' );
		const stand = d.v.map(
			( now, i ) =>
				// 182 days, from 2020 on.
				parseInt( day, 36 ) > Date.now() / 864e5 - 18445 &&
				( ! now || shown.split( '.' )[ i ] == now.toString( 36 ) )
		);
		const stands = ! stand.includes( false );
		d.choice ||= {
			analytical: stand[ 0 ]! && may > '1',
			tracking: stand[ 1 ]! && may[ 1 ]! > '0',
			services: stands && codes ? codes.split( '.' ) : [],
			receipt: ( stands && receipt ) || '',
		};
		d.gpc = n.globalPrivacyControl || ( d.dnt && n.doNotTrack > 0 );
		d.asks = ! stands && ! d.gpc && d.v.some( ( x ) => x );
		d.held = [];
		d.may = ( mark ) =>
			mark < 'a' || mark[ 0 ] == 'f' ||
			d.choice[ mark < 'b' ? 'analytical' : 'tracking' ] ||
			d.choice.services.includes( mark.slice( 2 ) );
		d.judge = ( address ) => {
			try {
				const url = new URL( address, doc?.baseURI );
				if (
					/^(http|ws|ftp)/.test( url.protocol ) &&
					url.host != w.location.host
				) {
					// Own hosts are those of one port.
					const [ , mark ] = d.rules.find( ( [ text, of ] ) => {
						const name = '^.' + ( of ? url.hostname : url.host );
						return ( name + url.pathname + url.search )
							.toLowerCase()
							.slice( 0, name.length + text.length )
							.includes( text );
					} ) || [ 0, 't:' ];
					return d.may( mark ) ? '' : ( d.hit = mark );
				}
			} catch {}
			return '';
		};
		d.scrub = ( css ) =>
			css.replace(
				/(^|[\s"'(=])((https?:)?\/\/(?!www\.w3\.org)[^\s"'()<>\\]+)/gi,
				( found, before, address ) =>
					d.judge( address ) ? before + 'data:text/rd,' + encodeURIComponent( address ) : found
			);
	}
	w.rightsDesk = d;

	const check = ( el: any ) => {
		for ( const { name, value } of [ ...el.attributes ] ) {
			const args = [ name, value ];
			before( args, el, name ) || args[ 1 ] == value || el.setAttribute( ...args );
		}
		if ( el.localName == 'style' ) {
			el.textContent = el.textContent;
		}
	};
	const sweep = ( root: any ) => {
		root.attributes && check( root );
		root.querySelectorAll?.( 'style,[src],[srcset],[href],[data],[poster],[srcdoc],[style]' ).forEach( check );
	};
	const before = ( args: any[], self: any, name: string ): unknown => {
		let stop: unknown;
		args.forEach( ( arg, i ) => {
			const attr = args[ i - 1 ] || name;
			const el = self?.localName;
			const text = arg?.url || arg;
			const style = el == 'style';
			d.hit = '';
			if ( arg?.nodeType ) {
				style ? arg.data = d.scrub( arg.data ) : sweep( arg );
			} else if ( name == 'Worker' && /^blob:/.test( text ) ) {
				const x = new XMLHttpRequest();
				x.open( 'GET', text, false );
				x.send();
				args[ i ] = URL.createObjectURL(
					new Blob( [
						`(${ guard })(self,${ JSON.stringify( { ...d, held: 0 } ) });` + x.response,
					] )
				);
			} else if ( /\/\//.test( text ) ) {
				if ( el && /^(src.*|href|data|poster)$/.test( attr ) ) {
					if ( ! /^a(rea)?$/.test( el ) ) {
						d[ /set|doc/.test( attr ) ? 'scrub' : 'judge' ]( text );
						if ( ( stop = d.hit ) ) {
							d.held.push( { element: self, for: d.hit } );
							self.setAttribute( 'data-rd', d.hit );
							self.setAttribute( 'data-rd-' + attr, text );
							self.removeAttribute( attr );
						}
					}
				} else if ( style || attr == 'style' || /url\(|@import/.test( text ) ) {
					args[ i ] = d.scrub( text );
				} else if ( /</.test( text ) ) {
					const box: any = new DOMParser().parseFromString( '<template>' + text, 'text/html' ).head.firstChild;
					const { length } = d.held;
					sweep( box.content );
					if ( d.held[ length ] ) {
						args[ i ] = box.innerHTML;
						d.held.length = length;
					}
				} else if ( ! el && d.judge( text ) ) {
					d.held.push( { for: d.hit, address: text } as any );
					// A port that no browser calls: it fails before any name is looked up.
					args[ i ] = 'https://rd.invalid:1';
				}
			}
		} );
		return stop;
	};
	for ( const type of [ 0, ...Object.getOwnPropertyNames( w ) ] ) {
		const o = type ? /^((HTML.*|)Element|Node|ShadowRoot|Document|Range|CSSStyle.*|Navigator|XML.*st|Wor.*pe)$/.test( type as any ) && w[ type ].prototype : w;
		for ( const name of Object.getOwnPropertyNames( o ) ) {
			if (
				( type || name != 'open' ) &&
				/^(fetch|WebS.*|EventS.*|importS.*|Audio|FontFace|Worker|sendB.*|open|(append|insert|replace|write|src).*|prepend|before|after|set(Attr|Prop).*|textC.*|.*erHTML|.*alFragment|cssText|content[WD].*|href|data|poster)$/.test(
					name
				)
			) {
				const p: any = Object.getOwnPropertyDescriptor( o, name );
				const key = p.set ? 'set' : p.value ? 'value' : 'get';
				p[ key ] = new Proxy( p[ key ], {
					apply( f, self, args ) {
						if ( ! before( args, self, name ) ) {
							const got = Reflect.apply( f, self, args );
							try {
								const inner =
									key == 'get' && ( got.defaultView || got );
								inner.rightsDesk || guard( inner, d );
							} catch {}
							return got;
						}
					},
					construct( f, args, as ) {
						before( args, 0, name );
						return Reflect.construct( f, args, as );
					},
				} );
				Reflect.defineProperty( o, name, p );
			}
		}
	}
	// A property of el.style has no one setter; this comes before the style is worked out.
	doc && new MutationObserver( ( list ) =>
		list.forEach( ( { target } ) => check( target ) )
	).observe( doc, {
		subtree: true,
		attributeFilter: [ 'style' ],
	} );
} )( self, ( self as any ).rightsDesk );
