import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { bySparkPost } from '../steps/transport';
import { site, type Site } from '../site/site';

/*
 * Acceptance 7: each message is sent twice, once by WordPress's mailer to a mail server, once by
 * SparkPost, and what arrives is compared: envelope, decoded headers, and the body byte for byte.
 */
interface Mail {
	to: string | string[];
	subject: string;
	message: string;
	headers?: string | string[];
	files?: Record< string, string >;
	alt?: string;
	charset?: string;
}

/** One message as it arrived: whom it reached, and the whole of it. */
interface Arrived {
	to: string[];
	raw: string;
	transactional?: unknown;
}

const base64 = ( text: string ) => Buffer.from( text ).toString( 'base64' );
const html = 'Content-Type: text/html; charset=UTF-8';

const corpus: Record< string, Mail > = {
	plain: {
		to: 'ann@example.test',
		subject: 'Plain',
		message: 'One line.\nAnother.\n\n.\n.. dots at the start of a line\n',
	},
	umlauts: {
		to: 'Jürgen Müßig <juergen@example.test>',
		subject:
			'Übergrößenträger: Grüße aus Köln, und noch viel mehr Text, der die Zeile lang macht',
		message: 'Äpfel, Öl und Übermut – „wörtlich“.',
	},
	emoji: {
		to: 'emoji@example.test',
		subject: '🎉 Nieuw: 👩‍👩‍👧‍👦 en 🇧🇪',
		message: 'Tot zo 👋🏽 — ✅',
	},
	'right to left': {
		to: 'سارة <sara@example.test>',
		subject: 'مرحبا بالعالم שלום עולם',
		message: 'مرحبا‏ (abc) שלום',
	},
	'lines of 998 characters': {
		to: 'long@example.test',
		subject: 'Long',
		message: `${ 'x'.repeat( 998 ) }\n${ 'é'.repeat( 700 ) }\n${ 'y'.repeat(
			5000
		) }`,
	},
	'a long subject': {
		to: 'subject@example.test',
		subject: 'Woord '.repeat( 180 ),
		message: 'x',
	},
	'literal braces': {
		to: '{{ann}} <braces@example.test>',
		subject: 'Save {{name}} {{{raw}}} {{if x}} } { }} and {{ unclosed',
		message:
			'{{name}} {{{raw}}} {{ if x }}{{ end }} {{opening_double_curly()}} {{render_dynamic_content(x)}} {{',
		headers: [
			'X-Shop: {{each loop}} {{{rd_open}}}',
			'Reply-To: "{{shop}}" <shop@example.test>',
			'From: {{firm}} <firm@example.test>',
		],
	},
	'braces within encoded words': {
		to: 'Ünal {{x}} <unal@example.test>',
		subject:
			'Größe {{größe}} und {{{mehr}}} für {{jürgen}}, {{lang}} {{länger}} {{am längsten}} }}',
		message: '<p>{{größe}} {{{ü}}} <a href="https://{{host}}/">x</a></p>',
		headers: [ html, 'X-Size: {{ü}}' ],
		alt: '{{größe}} in text',
	},
	'HTML with its text': {
		to: 'html@example.test',
		subject: 'HTML',
		message:
			'<p>Grüße &amp; <b>fett</b> <a href="https://example.test/?a=1&amp;b={{c}}">Link</a></p>',
		headers: [ html ],
		alt: 'Grüße & fett',
	},
	attachments: {
		to: 'files@example.test',
		subject: 'Bijlagen',
		message: 'Zie bijlage. {{x}}',
		files: {
			'rekening é.pdf': base64( '%PDF-1.4 \u0000\u0001{{x}}' ),
			'notitie.txt': base64( 'Hallo {{name}}\r\n'.repeat( 500 ) ),
			'leeg.bin': '',
		},
	},
	'HTML with its text and an attachment': {
		to: 'all@example.test',
		subject: 'Alles',
		message: '<p>Alles {{x}}</p>',
		headers: [ html ],
		alt: 'Alles {{x}}',
		files: { 'a.txt': base64( 'a' ) },
	},
	'several recipients, copies and blind copies': {
		to: [ 'one@example.test', 'Two <two@example.test>' ],
		subject: 'Velen',
		message: 'x',
		headers: [
			'Cc: Cé <c@example.test>, d@example.test',
			'Bcc: hidden@example.test',
			'Bcc: secret@example.test',
			'Reply-To: Antwort <reply@example.test>',
			'X-Priority: 1',
			'List-Unsubscribe: <https://example.test/u?{{x}}>',
		],
	},
	'blind copies alone': {
		to: 'wordpress@example.test',
		subject: 'Blind',
		message: 'x',
		headers: 'Bcc: b1@example.test\nBcc: b2@example.test',
	},
	'header injection': {
		to: 'inject@example.test',
		subject: 'Hello\r\nBcc: thief@example.test\r\n\r\nBody',
		message: 'x',
		headers: [
			'X-Name: value\r\nBcc: thief2@example.test',
			'Reply-To: "a\r\nBcc: thief3@example.test" <r@example.test>',
		],
	},
	'an address with signs': {
		to: "o'neil+tag{x}@example.test",
		subject: 'Signs',
		message: 'x',
	},
	'another charset': {
		to: 'latin@example.test',
		subject: 'Latin',
		message: 'Größe und Maß',
		charset: 'ISO-8859-1',
	},
	'a message of two megabytes': {
		to: 'big@example.test',
		subject: 'Groot',
		message: 'Regel {{x}} é\n'.repeat( 130_000 ),
	},
};

describe( 'Acceptance 7: the same message by SparkPost and by WordPress’s mailer', () => {
	let on: Site;
	let port: number;
	let server: SMTPServer;
	let spark: Awaited< ReturnType< typeof bySparkPost > >;
	const arrived: Arrived[] = [];
	const names = Object.keys( corpus );
	const mails = Object.values( corpus );
	type Done = { sent: boolean; error: string }[];
	let bySmtp: { done: Done[ 0 ]; mail: Arrived | undefined }[];
	let byApi: { done: Done[ 0 ]; mail: Arrived | undefined }[];

	/** Each by itself, so that what arrived is known to be of it. */
	const send = async ( arrives: () => Arrived | undefined ) => {
		const all: typeof bySmtp = [];
		for ( const mail of mails ) {
			const [ done ] = await on.fixture< Done >( 'corpus', {
				port,
				mails: [ mail ],
			} );
			all.push( { done: done!, mail: arrives() } );
		}
		return all;
	};

	beforeAll( async () => {
		on = await site();
		server = new SMTPServer( {
			disabledCommands: [ 'AUTH', 'STARTTLS' ],
			disableReverseLookup: true,
			onData( stream, session, done ) {
				const parts: Buffer[] = [];
				stream.on( 'data', ( part: Buffer ) => parts.push( part ) );
				stream.on( 'end', () => {
					arrived.push( {
						to: session.envelope.rcptTo.map(
							( { address } ) => address
						),
						raw: Buffer.concat( parts ).toString( 'latin1' ),
					} );
					done();
				} );
			},
		} );
		server.on( 'error', () => undefined );
		await new Promise< void >( ( resolve ) =>
			server.listen( 0, '127.0.0.1', resolve )
		);
		( { port } = server.server.address() as AddressInfo );
		bySmtp = await send( () => arrived.pop() );

		spark = await bySparkPost( on );
		byApi = await send( () => {
			const all = spark.messages.splice( 0 );
			return all.length
				? {
						to: all.map( ( { to } ) => to ),
						raw: Buffer.from( all[ 0 ]!.raw ).toString( 'latin1' ),
						transactional: all[ 0 ]!.options.transactional,
					}
				: undefined;
		} );
	}, 240_000 );

	afterAll( async () => {
		await spark.end();
		await new Promise< void >( ( resolve ) => server.close( resolve ) );
	} );

	/** What differs in each sending. */
	const same = ( raw: string ) => {
		let text = raw.replaceAll( '\r\n', '\n' ).replace( /\n+$/, '\n' );
		const boundaries = new Set(
			[ ...text.matchAll( /boundary="?([^"\s;]+)/g ) ].map(
				( [ , boundary = '' ] ) => boundary
			)
		);
		[ ...boundaries ].forEach( ( boundary, nr ) => {
			text = text.replaceAll( boundary, `boundary-${ nr }` );
		} );
		return text;
	};

	const headersOf = async ( raw: string ) => {
		const parsed = await simpleParser( Buffer.from( raw, 'latin1' ) );
		const skip = [
			'date',
			'message-id',
			'received',
			'content-type',
			'content-transfer-encoding',
		];
		return JSON.parse(
			JSON.stringify( {
				headers: [ ...parsed.headers ].filter(
					( [ name ] ) => ! skip.includes( name )
				),
				names: parsed.headerLines
					.map( ( { key } ) => key )
					.filter(
						( key ) =>
							! key.startsWith( 'content-' ) && key !== 'received'
					),
				text: parsed.text?.trimEnd(),
				html: parsed.html,
				files: parsed.attachments.map(
					( { filename, contentType, checksum, cid } ) => ( {
						filename,
						contentType,
						checksum,
						cid: cid ?? '',
					} )
				),
			} )
		) as Record< string, unknown >;
	};

	it.each( names )( '%s', async ( name ) => {
		const nr = names.indexOf( name );
		const [ smtp, api ] = [ bySmtp[ nr ]!, byApi[ nr ]! ];
		expect( api.done ).toEqual( smtp.done );
		expect( Boolean( api.mail ) ).toBe( Boolean( smtp.mail ) );
		if ( ! smtp.mail || ! api.mail ) {
			return;
		}
		expect( api.mail.to.toSorted() ).toEqual( smtp.mail.to.toSorted() );
		expect( api.mail.to.join() ).not.toContain( 'thief' );
		expect( await headersOf( api.mail.raw ) ).toEqual(
			await headersOf( smtp.mail.raw )
		);
		const body = ( raw: string ) => {
			const text = same( raw );
			return text.slice( text.indexOf( '\n\n' ) ).trimEnd();
		};
		if ( mails[ nr ]?.charset ) {
			// JSON is UTF-8: what isn’t travels as quoted-printable.
			return;
		}
		expect( body( api.mail.raw ) ).toBe( body( smtp.mail.raw ) );
	} );

	it( 'all of it arrived, but for what WordPress itself refuses', () => {
		const refused = names.filter( ( _name, nr ) => ! bySmtp[ nr ]!.mail );
		expect( refused ).toEqual( [] );
		expect(
			spark.calls.filter( ( { status } ) => status !== 200 )
		).toEqual( [] );
	} );

	it( 'lists are no transactional mail, and copies in hiding stay so', () => {
		const many =
			byApi[
				names.indexOf( 'several recipients, copies and blind copies' )
			]!;
		expect( many.mail?.raw ).not.toMatch( /hidden@|secret@|^Bcc/m );
		expect( many.mail?.to ).toContain( 'secret@example.test' );
		// It bears a List-Unsubscribe.
		expect( many.mail?.transactional ).toBe( false );
		expect( byApi[ 0 ]?.mail?.transactional ).toBe( true );
	} );
} );
