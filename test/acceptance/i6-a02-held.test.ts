/** Acceptance 2 of issue 6: what the server makes of each way to write a tag, and that it touches nothing else. */
import held from '../golden/held.json';
import judge from '../golden/judge.json';
import { site } from '../site/site';

it( 'takes out of HTML what needs leave, and leaves all else byte for byte', async () => {
	const on = await site();
	const { own, rules } = judge;
	const left = await on.fixture< { once: string; twice: string }[] >(
		'held',
		{ own, rules, pieces: held.pieces.map( ( [ html ] ) => html ) }
	);
	held.pieces.forEach( ( [ html, expected = html ], at ) => {
		expect( left[ at ] ).toEqual( { once: expected, twice: expected } );
	} );
} );
