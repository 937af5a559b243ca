/** Acceptance 2 of issue 6: addresses of the register become sources of a policy, and can't become anything else of it. */
import { ask, versions } from './php';

const patterns: [ pattern: string, sources: string ][] = [
	[ 'count.example', 'count.example:*' ],
	[ '*.films.example', '*.films.example:* films.example:*' ],
	[ 'many.example/count', 'many.example:*/count many.example:*/count/' ],
	[ 'many.example/count/', 'many.example:*/count/' ],
	[ 'q.example/p?id=g', 'q.example:*/p' ],
	[
		'odd.example/a;script-src,*',
		'odd.example:*/a%3Bscript-src%2C* odd.example:*/a%3Bscript-src%2C*/',
	],
	[ '*.odd.example/a;b/', '*.odd.example:*/a%3Bb/ odd.example:*/a%3Bb/' ],
	[ 'odd.example/a;b?c,d', 'odd.example:*/a%3Bb' ],
];

it.each( versions )( 'on PHP %s', async ( version ) => {
	const rules = patterns.map( ( [ pattern ], at ) => ( {
		code: `a${ at }`,
		category: 'analytical',
		patterns: [ pattern ],
	} ) );
	const own = [ 'shop.example', '*.cdn.example' ];
	const [ said ] = await ask( version, [ { ask: 'sources', own, rules } ] );
	expect( said ).toEqual( [
		[ 'shop.example *.cdn.example cdn.example', '' ],
		...patterns.map( ( [ , sources ], at ) => [ sources, `a:a${ at }` ] ),
	] );
	expect( JSON.stringify( said ) ).not.toMatch( /;|[^\]"],[^["]/ );
} );
