/** What a browser's, Word's and Google's clipboards hold becomes plain headings, paragraphs and lists. */
import { TextEncoder, TextDecoder } from 'node:util';
import { cleanHtml, decode } from '../../../src/editor/import';

Object.assign( globalThis, { TextDecoder } );

const clean = ( html: string ) =>
	cleanHtml( html ).html.replace( />\s+</g, '><' );

it( 'takes Word’s styles for what they mean', () => {
	const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><p class=MsoTitle><span lang=NL>Privacybeleid<o:p></o:p></span></p>
<p class=MsoToc1><a href="#_Toc1">Hosting 2</a></p>
<h1><a name="_Toc1"></a>Hosting<o:p></o:p></h1>
<p class=MsoNormal><span style='font-size:11.0pt'>Bij&nbsp;<b>SiteGround</b>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal style='mso-outline-level:2'>Wat</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>Naam</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Voornaam</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>· </span>Adres</p>
<p class=MsoNormal>Einde.</p><!--EndFragment--></body></html>`;
	expect( cleanHtml( word ) ).toMatchObject( { structured: true } );
	expect( clean( word ) ).toBe(
		'<h2>Privacybeleid</h2><h2>Hosting</h2><p>Bij <b>SiteGround</b>.</p><h3>Wat</h3><ul><li>Naam<ul><li>Voornaam</li></ul></li><li>Adres</li></ul><p>Einde.</p>'
	);
} );

it( 'keeps a lone first heading of the first level as the title', () => {
	expect(
		cleanHtml( '<h1>Privacy</h1><p>Text</p><h3>Mail</h3><p>Text</p>' )
	).toEqual( {
		title: 'Privacy',
		html: '<p>Text</p><h2>Mail</h2><p>Text</p>',
		structured: true,
	} );
} );

it( 'sees bold by style, and lines in bold that stand for headings', () => {
	expect(
		clean(
			'<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Your rights</span></p><p><span style="font-weight:400">You may </span><span style="font-style:italic">ask</span>.</p></b>'
		)
	).toBe( '<h2>Your rights</h2><p>You may <em>ask</em>.</p>' );
} );

it( 'takes the text of a page and leaves its furniture and its scripts', () => {
	expect(
		clean(
			'<body><nav><a href="/">Home</a></nav><main><div class="x"><div>Hello <a href="https://acme.test" onclick="x()" target=_blank>us</a> <a href="javascript:x()">there</a></div><section><h2 style="color:red">Data</h2><table><tr><td colspan=2>a</td></tr></table></section></div><script>x()</script><img src=x onerror="x()"></main><footer>©</footer></body>'
		)
	).toBe(
		'<p>Hello <a href="https://acme.test">us</a> there</p><h2>Data</h2><table><tbody><tr><td colspan="2">a</td></tr></tbody></table><img src="x">'
	);
} );

it( 'says when there is no structure in it', () => {
	expect( cleanHtml( '<div>one</div><div>two</div>' ) ).toEqual( {
		title: '',
		html: '<p>one</p><p>two</p>',
		structured: false,
	} );
} );

it( 'reads a file in its own encoding', () => {
	const utf8 = new TextEncoder().encode( 'Übersicht é' );
	expect( decode( utf8 ) ).toBe( 'Übersicht é' );
	expect( decode( Uint8Array.from( [ 0xdc, 0x62, 0xe9 ] ) ) ).toBe( 'Übé' );
	expect(
		decode( Uint8Array.from( [ 0xff, 0xfe, 0xdc, 0, 0xe9, 0 ] ) )
	).toBe( 'Üé' );
	const named = '<meta charset=windows-1252>\xe9';
	expect(
		decode( Uint8Array.from( named, ( each ) => each.charCodeAt( 0 ) ) )
	).toContain( 'é' );
} );
