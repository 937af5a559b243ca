/** Acceptance 2 of issue 6: what an author writes as if it were the notice's own is taken out, and nothing else is touched. */
import { site } from '../site/site';

/** Stored, and what is left; one alone stays as it is. */
const pieces: [ html: string, left?: string ][] = [
	[ '<p data-rd-do="accept">Read on</p>', '<p >Read on</p>' ],
	[ '<P DATA-RD-DO=save>Read on</P>', '<P >Read on</P>' ],
	[
		'<a data-rd="f:" data-rd-href="javascript:alert(1)" data-red="1">x</a>',
		'<a   data-red="1">x</a>',
	],
	[
		'<span class="rd-held"><b data-rd-always="" data-rd-once>x</b></span>',
		'<span class="rd-held"><b  >x</b></span>',
	],
	[
		'<section id="rd-choices" data-list="//evil.example">x</section>',
		'<section  data-list="//evil.example">x</section>',
	],
	[ '<p id="rd&#45;choices">x</p>', '<p >x</p>' ],
	[ '<p id=rd&#x2d;choices>x</p>', '<p >x</p>' ],
	// The block by which one changes one's mind.
	[
		'<p data-rd-state role="status"></p><button data-rd-do="open">x</button><button data-rd-do="withdraw">x</button>',
	],
	[ '<p>data-rd-do="accept", id="rd-choices", &#45;</p>' ],
	[ '<p id="rd-choices-2" data-r="d" title="rd-choices">x</p>' ],
	[ '' ],
];

it( 'is no part of the notice', async () => {
	const on = await site();
	const left = await on.fixture< string[] >( 'forged', {
		pieces: pieces.map( ( [ html ] ) => html ),
	} );
	expect( left ).toEqual(
		pieces.map( ( [ html, expected = html ] ) => expected )
	);
} );
