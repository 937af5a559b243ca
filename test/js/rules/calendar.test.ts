import { ask, contract, golden, versions } from './php';

const { years } = golden< { years: Record< string, string[] > } >(
	'holidays-be'
);
const easters = golden< { years: Record< string, [ string, string ] > } >(
	'easter'
).years;
const spring: [ string, number, string[] ][] = [
	// Days that a rule of their own places, from the countries' published lists.
	[ 'DK', 2023, [ '2023-05-05' ] ],
	[ 'NL', 2025, [ '2025-04-26' ] ],
	[ 'NL', 2026, [ '2026-04-27', '2026-05-05' ] ],
	[ 'SE', 2026, [ '2026-06-20' ] ],
	[ 'IS', 2026, [ '2026-04-23', '2026-08-03' ] ],
	[ 'IE', 2026, [ '2026-02-02', '2026-06-01', '2026-10-26' ] ],
	[ 'IE', 2030, [ '2030-02-01' ] ],
	[ 'BG', 2026, [ '2026-05-25', '2026-09-07', '2026-12-28' ] ],
	[ 'LV', 2025, [ '2025-05-05' ] ],
	[ 'GR', 2026, [ '2026-02-23', '2026-04-10', '2026-06-01' ] ],
	[ 'RO', 2024, [ '2024-01-06', '2024-01-07', '2024-05-03' ] ],
	[ 'HR', 2020, [ '2020-05-30', '2020-11-18' ] ],
	[ 'IT', 2026, [ '2026-10-04' ] ],
	[ 'PL', 2025, [ '2025-12-24' ] ],
];
const gone: [ string, number, string[] ][] = [
	[ 'DK', 2024, [ '2024-04-26' ] ],
	[ 'SK', 2024, [ '2024-09-01' ] ],
	[ 'SK', 2025, [ '2025-11-17' ] ],
	[ 'SK', 2026, [ '2026-05-08', '2026-09-15' ] ],
	[ 'HR', 2020, [ '2020-06-25', '2020-10-08' ] ],
	[ 'PL', 2024, [ '2024-12-24' ] ],
	[ 'LU', 2018, [ '2018-05-09' ] ],
];

describe.each( versions )( 'public holidays, on PHP %s', ( version ) => {
	it( 'has Belgium exactly, 2018 to 2035', async () => {
		const wanted = Object.entries( years );
		expect( wanted ).toHaveLength( 18 );
		expect(
			await ask(
				version,
				wanted.map( ( [ year ] ) => ( {
					ask: 'holidays',
					country: 'BE',
					year: Number( year ),
				} ) )
			)
		).toEqual( wanted.map( ( [ , days ] ) => days ) );
	} );

	it( 'computes both Easters as published', async () => {
		const wanted = Object.entries( easters );
		expect(
			await ask(
				version,
				wanted.map( ( [ year ] ) => ( {
					ask: 'easter',
					year: Number( year ),
				} ) )
			)
		).toEqual( wanted.map( ( [ , dates ] ) => dates ) );
	} );

	it( 'places movable days, and drops those that a law ended', async () => {
		const both = [ ...spring, ...gone ];
		const found = ( await ask(
			version,
			both.map( ( [ country, year ] ) => ( {
				ask: 'holidays',
				country,
				year,
			} ) )
		) ) as string[][];
		expect(
			both.map( ( [ country, , days ], index ) => [
				country,
				days.filter( ( day ) => found[ index ]?.includes( day ) ),
			] )
		).toEqual( [
			...spring.map( ( [ country, , days ] ) => [ country, days ] ),
			...gone.map( ( [ country ] ) => [ country, [] ] ),
		] );
	} );
} );

it( 'has holidays and an authority for each country of the EEA', () => {
	const eea =
		'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
			' '
		);
	const { countries } = contract< { countries: object } >( 'holidays' );
	const { authorities } = contract< {
		authorities: Record< string, Record< string, unknown > >;
	} >( 'authorities' );
	expect( Object.keys( countries ).sort() ).toEqual( eea );
	expect( Object.keys( authorities ).sort() ).toEqual( eea );
	for ( const [ country, entry ] of Object.entries( authorities ) ) {
		expect( [ country, Boolean( entry.name && entry.url ) ] ).toEqual( [
			country,
			true,
		] );
	}
} );
