/** Acceptance 2 of issue 6: what is held within something else is held once, and can be let through, wherever a site has it. */
import { JSDOM } from 'jsdom';
import { noticed, service } from '../steps/notice';
import { site, type Site } from '../site/site';

const PLACES = [
	'in-widget',
	'in-widget-shortcode',
	'outermost',
	'template',
	'after',
	'sibling',
	'handed-on',
];

const HELD =
	'<iframe src="https://www.youtube.com/embed/rd-parts" width="560" height="315" title="A film"></iframe><iframe src="https://rd-parts.example/frame" width="560" height="315" title="A map"></iframe><img src="https://rd-parts.example/i.png" alt="">';

describe( 'What is held in parts that hold parts', () => {
	let on: Site;
	let notice: Awaited< ReturnType< typeof noticed > >;
	let page: string;

	beforeAll( async () => {
		on = await site();
		notice = await noticed( on, [ service( 'rd-parts', 'tracking' ) ] );
		page = await on.fixture< string >( 'parts', { held: HELD } );
	} );

	afterAll( async () => {
		await on.fixture( 'parts', { held: '', off: true } );
		await notice?.off();
	} );

	it.each( [ 'default', 'full' ] )(
		'has its placeholder and its address, in %s mode',
		async ( mode ) => {
			await notice.set( { cookie_mode: mode } );
			const html = await ( await fetch( page ) ).text();
			const { document } = new JSDOM( html ).window;
			for ( const place of PLACES ) {
				const at = document.querySelector( `.${ place }` );
				const all = [
					...( at?.querySelectorAll( 'iframe,img' ) ?? [] ),
				];
				expect( [
					place,
					all.map( ( one ) => [
						one.getAttribute( 'src' ),
						one.getAttribute( 'data-rd-src' ),
						/^t:/.test( one.getAttribute( 'data-rd' ) ?? '' ),
						one.parentElement?.querySelectorAll(
							':scope > .rd-said [data-rd-once]'
						).length,
					] ),
				] ).toEqual( [
					place,
					[
						[
							null,
							'https://www.youtube.com/embed/rd-parts',
							true,
							1,
						],
						[ null, 'https://rd-parts.example/frame', true, 1 ],
						[ null, 'https://rd-parts.example/i.png', true, 0 ],
					],
				] );
			}
		}
	);
} );
