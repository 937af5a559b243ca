import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyone, inspect, packaged } from '../steps/story';
import { site } from '../site/site';

interface Package {
	$schema: string;
	complete: boolean;
	items: {
		category: string;
		fields: { name: string; value: string }[];
	}[];
	information: { key: string; text: string }[];
}

describe( 'P20: copies come in machine-readable formats, and in one that people read', () => {
	const email = anyone( 'formats' );
	let files: Record< string, string >;

	beforeAll( async () => {
		const on = await site();
		await on.fixture( 'person', {
			email,
			name: 'Roos =cmd Verbeke',
			comments: 3,
			say: '=HYPERLINK("https://evil.test") <script>alert(1)</script> é',
		} );
		files = await inspect( on, email );
	}, 120_000 );

	it( 'holds a page for people, JSON, one CSV a category and a README', () => {
		expect( Object.keys( files ) ).toEqual(
			expect.arrayContaining( [
				'index.html',
				'data.json',
				'README.txt',
				'package.schema.json',
			] )
		);
		expect(
			Object.keys( files ).filter( ( name ) => name.startsWith( 'csv/' ) )
		).not.toHaveLength( 0 );
	} );

	it( 'says in JSON what its published schema promises', async () => {
		const data = JSON.parse( files[ 'data.json' ] ?? '' ) as Package &
			Record< string, unknown >;
		const schema = JSON.parse( files[ 'package.schema.json' ] ?? '' ) as {
			required: string[];
			title: string;
		};
		for ( const key of schema.required ) {
			expect( data ).toHaveProperty( [ key ] );
		}
		const published = await fetch( data.$schema );
		expect( published.status ).toBe( 200 );
		expect( await published.json() ).toEqual( schema );
		expect( data.complete ).toBe( true );
		const texts = data.items
			.filter( ( item ) => item.category === 'comments' )
			.flatMap( ( item ) => item.fields.map( ( field ) => field.value ) );
		expect( texts.filter( ( text ) => text.includes( 'é' ) ) ).toHaveLength(
			3
		);
	} );

	it( 'has no cell that a spreadsheet would run', () => {
		const tables = Object.entries( files ).filter( ( [ name ] ) =>
			name.startsWith( 'csv/' )
		);
		for ( const [ , text ] of tables ) {
			expect(
				text.startsWith( '\uFEFF' ) || text.startsWith( '"' )
			).toBe( true );
			expect( text ).not.toMatch( /(^|,)"\s*[=+\-@]/m );
		}
		expect( tables.map( ( [ , text ] ) => text ).join() ).toContain(
			`"'=HYPERLINK(`
		);
	} );

	it( 'runs no script, calls on no other site, and names contact and authority', () => {
		const page = files[ 'index.html' ] ?? '';
		expect( page ).not.toMatch( /<script/i );
		expect( page ).not.toMatch( /<(img|link|iframe)/i );
		expect( page ).toContain( "default-src 'none'" );
		expect( page ).toMatch( /@media print/ );
		expect( page ).toContain( 'contact@apd-gba.be' );
	} );

	it( 'carries the rest of Article 15', () => {
		const data = JSON.parse( files[ 'data.json' ] ?? '' ) as Package;
		expect( data.information.map( ( one ) => one.key ) ).toEqual( [
			'purposes',
			'categories',
			'recipients',
			'retention',
			'rights',
			'complaint',
			'origin',
			'automated_decisions',
			'transfers',
		] );
	} );
} );

describe( 'The package on the server', () => {
	const email = anyone( 'sealed' );
	let sent: { path: string; seed: string };

	beforeAll( async () => {
		sent = await packaged( await site(), email, 'Sealed words' );
	}, 120_000 );

	it( 'is unreadable there: no text of it, and no key', async () => {
		const on = await site();
		const [ row ] = await on.sql(
			`SELECT folder FROM {prefix}rights_desk_packages WHERE state = 'ready' ORDER BY id DESC LIMIT 1`
		);
		const root = (
			await on.wp( 'option', 'get', 'rights_desk_folder' )
		).trim();
		const folder = join(
			on.backend === 'playground'
				? root.replace( /^.*wp-content/, on.content )
				: root,
			row?.folder ?? 'none'
		);
		const names = readdirSync( folder );
		expect( names.length ).toBeGreaterThan( 0 );
		for ( const name of names ) {
			expect( name ).toMatch( /^[0-9a-f]{32}\.rds$/ );
			const bytes = readFileSync( join( folder, name ) ).toString(
				'latin1'
			);
			expect( bytes ).not.toContain( 'Sealed words' );
			expect( bytes ).not.toContain( email );
		}
		for ( const table of [ 'packages', 'jobs', 'mails', 'slices' ] ) {
			const rows = await on.sql(
				`SELECT * FROM {prefix}rights_desk_${ table }`
			);
			expect( JSON.stringify( rows ) ).not.toContain( sent.seed );
		}
	} );

	it( 'opens with the right code only, and GET downloads nothing', async () => {
		const on = await site();
		const visitor = on.guest();
		const wrong = await visitor.post( sent.path, {
			do: 'download',
			seed: 'A'.repeat( 43 ),
		} );
		expect( wrong.headers.get( 'content-type' ) ).toContain( 'text/html' );
		expect( wrong.status ).toBeGreaterThanOrEqual( 400 );
		const get = await visitor.get(
			`${ sent.path }&do=download&seed=${ sent.seed }`
		);
		expect( get.headers.get( 'content-type' ) ).toContain( 'text/html' );
	} );
} );
