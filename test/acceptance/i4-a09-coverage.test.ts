import { site } from '../site/site';
import { anyone, dataOf, inspect } from '../steps/story';

interface Place {
	id: number;
	place: string;
	rows: number;
	found_in: string;
	class: string;
	auto: boolean;
}

interface Map {
	scanned_at: string | null;
	places: Place[];
	plugins: { owner: string; exports: boolean; erases: boolean }[];
	gaps: number;
}

/** Until the scan says that it is done. */
async function scan(): Promise< Map > {
	const admin = await ( await site() ).admin();
	let after = '';
	for ( let step = 0; step < 50; step++ ) {
		const { body } = await admin.rest< { done: boolean; after: string } >(
			'POST',
			'coverage/scan',
			{ after }
		);
		if ( body.done ) {
			return ( await admin.rest< Map >( 'GET', 'coverage' ) ).body;
		}
		after = body.after;
	}
	throw new Error( 'The scan never ends.' );
}

describe( 'Issue 4, acceptance 9: coverage', () => {
	const email = anyone( 'planted' );

	beforeAll( async () => {
		const on = await site();
		await on.fixture( 'plant', { email } );
	}, 60_000 );

	afterAll( async () => {
		await ( await site() ).fixture( 'plant', { email, clean: true } );
		await scan();
	}, 60_000 );

	it( 'finds a planted table with addresses in text, in serialized arrays and in JSON, and says nothing of whom', async () => {
		const on = await site();
		const map = await scan();
		const of = ( name: string ) =>
			map.places.find( ( one ) => one.place === name );
		expect( of( 'rd_planted.words' ) ).toMatchObject( {
			rows: 2,
			found_in: 'plain',
			class: 'new',
		} );
		expect( of( 'rd_planted.packed' ) ).toMatchObject( {
			rows: 1,
			found_in: 'serialized',
			class: 'new',
		} );
		expect( of( 'rd_planted.coded' ) ).toMatchObject( {
			rows: 1,
			found_in: 'json',
			class: 'new',
		} );
		expect( of( 'rd_planted.clean' ) ).toBeUndefined();
		expect( of( 'options.option_value[rd_planted_list]' ) ).toMatchObject( {
			found_in: 'serialized',
		} );
		expect( of( 'users.user_email' ) ).toMatchObject( {
			class: 'covered',
		} );
		expect( JSON.stringify( map ) ).not.toContain( email );
		const stored = await on.sql(
			`SELECT COUNT(*) AS n FROM {prefix}rights_desk_coverage WHERE place LIKE '%example.test%' OR note LIKE '%example.test%'`
		);
		expect( stored[ 0 ]?.n ).toBe( '0' );
		expect(
			await on.wp( 'rights-desk', 'coverage', '--gaps', '--format=json' )
		).toContain( 'rd_planted.packed' );
	}, 120_000 );

	it( 'is owned up to in a copy until staff class it; what staff said outlives a scan', async () => {
		const on = await site();
		const admin = await on.admin();
		const map = await scan();
		interface Told {
			gaps: { place: string; class: string; note: string }[];
			items: {
				category: string;
				group_label: string;
				fields: { value: string }[];
			}[];
		}
		const told = async () =>
			dataOf( await inspect( on, email ) ) as unknown as Told;
		const first = await told();
		// What stands there under the person's address is in the copy all the same.
		const found = first.items
			.filter( ( one ) => one.category === 'uncovered' )
			.map( ( one ) => [
				one.group_label.replace( /^.*: /, '' ),
				one.fields[ 0 ]?.value.includes( email ),
			] );
		expect( found ).toEqual(
			expect.arrayContaining( [
				[ 'rd_planted.words', true ],
				[ 'rd_planted.packed', true ],
				// As it stands: coded.
				[ 'rd_planted.coded', false ],
				// A setting is named, never shown.
				[ 'options.option_value[rd_planted_list]', false ],
			] )
		);
		expect( first.gaps.map( ( one ) => one.place ) ).toEqual(
			expect.arrayContaining( [
				expect.stringContaining( 'rd_planted.words' ),
			] )
		);
		const id = ( name: string ) =>
			map.places.find( ( one ) => one.place === name )?.id ?? 0;
		const put = ( name: string, body: object ) =>
			admin.rest( 'PUT', `coverage/${ id( name ) }`, body );
		expect(
			( await put( 'rd_planted.words', { class: 'manual', note: '' } ) )
				.status
		).toBe( 422 );
		await put( 'rd_planted.words', {
			class: 'manual',
			note: 'Looked through by hand.',
		} );
		await put( 'rd_planted.packed', { class: 'not_personal', note: '' } );
		await put( 'rd_planted.coded', { class: 'covered', note: '' } );
		await scan();
		const left = ( await told() ).gaps.filter( ( one ) =>
			one.place.includes( 'rd_planted.' )
		);
		expect( left ).toEqual( [
			{
				place: expect.stringContaining( 'rd_planted.words' ),
				class: 'manual',
				note: 'Looked through by hand.',
			},
		] );
	}, 180_000 );
} );
