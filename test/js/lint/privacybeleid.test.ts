import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importText, markup } from '../../../src/editor/import';
import { lint, pieces } from '../../../src/lint';
import expected from '../../golden/lint-privacybeleid.json';
import { named } from './site';
import { stored } from '../../steps/stored';

const policy = readFileSync(
	resolve( 'test/golden/privacybeleid.txt' ),
	'utf8'
);

/*
 * Acceptance 3 without a site: a real policy is imported, and found out. On a site:
 * test/acceptance/i5-a03-import.test.ts.
 */
it( 'finds in a real policy what is wrong with it, and nothing else', () => {
	const found = lint(
		pieces( stored( markup( importText( policy ).pieces ) ) ),
		{ ...expected.site, authorities: named },
		'nl_NL'
	);
	expect(
		found.map( ( { rule, severity, quote } ) => ( {
			rule,
			severity,
			quote,
		} ) )
	).toEqual(
		expected.findings.map( ( { rule, severity, quote } ) => ( {
			rule,
			severity,
			quote: quote && expect.stringContaining( quote ),
		} ) )
	);
} );

it( 'judges each in words', () => {
	for ( const { judged } of expected.findings ) {
		expect( judged ).toMatch( /^Right/ );
	}
} );
