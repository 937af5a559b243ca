import { factElement, mended } from '../../../src/editor/lint/mend';

const fact = () => factElement( 'answer_days', '30' );
const FACT = '<data class="rights-desk-fact" value="answer_days">30</data>';

it( 'puts the fact where the quote stands, not where the words stand first', () => {
	expect(
		mended(
			'Wij zijn 30 jaar oud. U krijgt <strong>binnen 30 dagen</strong> antwoord.',
			'U krijgt binnen 30 dagen antwoord.',
			'30',
			fact
		)
	).toBe(
		`Wij zijn 30 jaar oud. U krijgt <strong>binnen ${ FACT } dagen</strong> antwoord.`
	);
} );

it( 'writes over words that are marked up in part', () => {
	expect(
		mended(
			'Uw IP-adres is <em>geen</em> persoonsgegeven.',
			'Uw IP-adres is geen persoonsgegeven.',
			'is geen persoonsgegeven',
			() => document.createTextNode( 'is een persoonsgegeven' )
		)
	).toBe( 'Uw IP-adres is een persoonsgegeven.' );
} );

it( 'knows entities and the ends of lines', () => {
	expect(
		mended(
			'Wij &amp; co.<br>Versie van 1&nbsp;mei 2020.',
			'Versie van 1\u00a0mei 2020.',
			'1\u00a0mei 2020',
			() => factElement( 'effective_date', 'x' )
		)
	).toBe(
		'Wij &amp; co.<br>Versie van <data class="rights-desk-fact" value="effective_date">x</data>.'
	);
} );

it( 'leaves a text alone that has changed meanwhile', () => {
	expect( mended( 'Iets anders.', 'Binnen 30 dagen.', '30', fact ) ).toBe(
		undefined
	);
} );

it( 'runs nothing of the text', () => {
	const run = jest.fn();
	Object.assign( window, { run } );
	mended( '<img src="x" onerror="run()"> 30 dagen', '30 dagen', '30', fact );
	expect( run ).not.toHaveBeenCalled();
} );
