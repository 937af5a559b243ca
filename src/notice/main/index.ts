/** Deferred, once a page: the buttons of the notice, the cookie, and the ways back to it. Small before all. */
import { CHOICE, type Category, type Choice, type RightsDesk } from '../desk';
import { show } from '../show';
import { kept, left, receipt, stands, written } from './choice';

const desk = window.rightsDesk as Required< RightsDesk >;
const doc = document;
// Absent when something took it from the page: then nothing but functional runs. Never looked for: authors may forge it.
const section = desk?.section as HTMLElement | undefined;

// Without the guard nothing of others was held, so nothing is let through either.
if ( desk && section ) {
	const {
		list = '',
		say = '',
		v,
		path = '/',
		locale,
		text,
	} = section.dataset;
	let known = kept();
	const nothing: Choice = {
		analytical: false,
		tracking: false,
		services: [],
		receipt: '',
	};

	const load = ( name: string ) =>
		new Promise( ( done ) => {
			const script = doc.createElement( 'script' );
			script.onload = done;
			script.src = `${ desk.base + name }.js?${ v }`;
			doc.head.append( script );
		} );

	/** Until what run adds is there; the guard may have fetched it. */
	let run: Promise< unknown >;
	const running = async () => desk.apply || ( run ??= load( 'run' ) );

	/** Others hear of it; run lets through and clears, and says so. Until it is there, nothing is let through. */
	const tell = ( was?: Choice ) => {
		const { asks, choice } = desk;
		const some = stands( choice );
		if ( ! some ) {
			doc.querySelectorAll( '[data-rd-state]' ).forEach( ( element ) => {
				element.textContent = say.split( '|' )[
					asks ? 0 : 2 - +!! desk.gpc
				] as string;
			} );
		}
		if ( ! asks ) {
			doc.dispatchEvent( new CustomEvent( CHOICE, { detail: choice } ) );
		}
		if ( was || some || left() ) {
			running().then( () => desk.apply( choice, was ) );
		}
	};

	desk.set = ( change ) => {
		const { asks, choice: was } = desk;
		const now = ( desk.choice = { ...was, ...change } );
		now.receipt = stands( now ) ? receipt() : '';
		show( section, false );
		doc.cookie =
			written( now, desk.v ) +
			';samesite=lax;max-age=15724800;path=' +
			path;
		known = kept();
		desk.asks = desk.gpc = false;
		// The page first shows that it was heard: letting through may take a while.
		setTimeout( tell, 30, was );
		navigator.sendBeacon(
			// Decisions go where the list comes from.
			list.slice( 0, -5 ),
			JSON.stringify( {
				...now,
				was: was.receipt,
				versions: desk.v,
				locale,
				text,
				changed: ! asks,
			} )
		);
	};

	desk.withdraw = () => desk.set( nothing );
	// Its own, and that of links, come with run.
	desk.open ??= () => running().then( () => desk.open() );

	/** What is ticked, or all of it. A tick taken away takes along what was let through one by one. */
	const save = ( act: string ) => {
		const now = { ...desk.choice };
		// Not at load: a browser that meets no field builds nothing for one.
		for ( const { name, checked } of section.querySelectorAll( 'input' ) ) {
			const may = checked || act === 'accept';
			if ( now[ name as Category ] && ! may ) {
				now.services = [];
			}
			now[ name as Category ] = may;
		}
		desk.set( now );
	};

	doc.addEventListener(
		'click',
		( event ) => {
			const at = ( event.target as Element ).closest< HTMLElement >(
				'[data-rd-do],[data-rd-once],[data-rd-always],[href$="#rd-choices-open"]'
			);
			const act = at?.dataset.rdDo;
			if ( act === 'withdraw' ) {
				desk.withdraw();
			} else if ( act === 'more' ) {
				load( act );
			} else if ( act && act !== 'open' && section.contains( at! ) ) {
				save( act );
			} else if ( at && ! desk.apply ) {
				event.preventDefault();
				running().then( () => at.click() );
			}
		},
		true
	);

	// It draws what stands in the place of a frame that was refused.
	const stand = () =>
		desk.held[ 0 ] && doc.querySelector( 'iframe' ) && running();
	doc.addEventListener( 'securitypolicyviolation', stand );
	stand();

	// Chosen on another page, from which one came back to this one.
	addEventListener( 'pageshow', ( { persisted } ) => {
		if ( persisted && known !== kept() ) {
			known = kept();
			running().then( () => desk.stale() );
		}
	} );

	// Who hasn't chosen sees the page first: to ask the browser what it keeps takes it a while.
	if ( desk.asks ) {
		setTimeout( () => desk.asks && tell(), 100 );
	} else {
		tell();
	}
}
