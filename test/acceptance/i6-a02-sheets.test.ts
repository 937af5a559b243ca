/** Acceptance 2 of issue 6: of a style sheet that the server has no room to read nothing loads either. */
import { site } from '../site/site';

const theirs = 'https://rd-theirs.example/';
const sheets: [ name: string, parts: [ text: string, times: number ][] ][] = [
	[
		'escapes without end',
		[
			[ 'b{background:url(', 1 ],
			[ '\\a ', 400_000 ],
			[ `)}c{background:url(${ theirs }after)}`, 1 ],
		],
	],
	[
		'sets without end',
		[
			[ 'a{background:image-set(', 1 ],
			[ '(a)', 1_000_000 ],
			[ `"${ theirs }set" 1x)}c{background:url(${ theirs }after)}`, 1 ],
		],
	],
	[
		'comments within a rule',
		[
			[ '@import ', 1 ],
			[ '/* c */', 100_000 ],
			[ `"${ theirs }sheet";c{background:url(${ theirs }after)}`, 1 ],
		],
	],
];

it.each( sheets )( 'with %s', async ( _, parts ) => {
	const on = await site();
	const left = await on.fixture< string >( 'sheet', { parts } );
	expect( left ).toMatch( /^<style/ );
	expect( left ).not.toContain( theirs );
} );
