/** Acceptance 2 of issue 6: only this plugin's own scripts go unread, and an author can be taken for it in no other way either. */
import judge from '../golden/judge.json';
import { site, type Site } from '../site/site';

const inline = ( id: string ) =>
	`<script id="${ id }">import( 'https://rd-station.example/t.js' )</script>`;

const theirs = [
	'rd-station-js-before',
	'rd-guard-2',
	'rd-mains',
	'rd-',
	'rd-others-js-extra',
];
const ours = [
	'rd-guard',
	'rd-signals',
	'rd-show',
	'rd-shop',
	'rd-others-js-before',
	'rd-others-js-after',
];

let on: Site;
beforeAll( async () => {
	on = await site();
} );

it( 'reads scripts whose names begin as ours do', async () => {
	const { own, rules } = judge;
	const left = async ( pieces: string[] ) =>
		(
			await on.fixture< { once: string }[] >( 'held', {
				own,
				rules,
				pieces,
			} )
		).map( ( { once } ) => once );
	for ( const html of await left( theirs.map( inline ) ) ) {
		expect( html ).toMatch( /^<script data-rd="t:" / );
		expect( html ).toContain( 'type="text/plain"' );
	}
	expect( await left( ours.map( inline ) ) ).toEqual( ours.map( inline ) );
} );

it( 'sees trackers in them', async () => {
	const pixel = ( id: string ) =>
		`<script id="${ id }">load( 'https://connect.facebook.net/x.js' )</script>`;
	expect(
		await on.fixture( 'trackers', {
			pages: [ pixel( 'rd-station-js-before' ), pixel( 'rd-guard' ) ],
		} )
	).toEqual( [ [ 'Meta Pixel' ], [] ] );
} );

it( 'takes out what comes to be ours later, in the page or by its end', async () => {
	const pieces: [ html: string, left?: string ][] = [
		[
			`<a data-wp-interactive="x" data-wp-bind--data-rd-always="context.a" data-wp-bind--data-rd---b="context.a" data-wp-bind--href="context.b">x</a>`,
			`<a data-wp-interactive="x"   data-wp-bind--href="context.b">x</a>`,
		],
		[ '<p id="RD-CHOICES">x</p>', '<p >x</p>' ],
		[
			'<p style="font-family:data:text/rd,https%3A%2F%2Fx%2F%3Bposition%3Afixed">x</p>',
			'<p style="font-family:data:text/r,https%3A%2F%2Fx%2F%3Bposition%3Afixed">x</p>',
		],
		[
			'<p style="font-family:data&colon;text&sol;rd,a">x</p>',
			'<p style="font-family:data:text/r,a">x</p>',
		],
		[ '<p>x</p><a data-rd-always ', '<p>x</p><a data-r-always ' ],
		// Of others.
		[ '<p data-rdfa="1" data-rd_x="2" data-wp-bind--id="context.a">x</p>' ],
	];
	expect(
		await on.fixture( 'forged', {
			pieces: pieces.map( ( [ html ] ) => html ),
		} )
	).toEqual( pieces.map( ( [ html, left = html ] ) => left ) );
} );
