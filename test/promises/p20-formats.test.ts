import { anyone, inspect } from '../steps/story';
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
	} );

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
