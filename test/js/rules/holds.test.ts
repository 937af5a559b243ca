import { ask, contract, versions } from './php';

interface Preset {
	preset: string;
	label: string;
	law: string;
	article: string;
	months: number;
	starts: string;
	covers: string[];
	valid_from: string;
	valid_until: string;
	source: string;
	checked_on: string;
	active: boolean;
}

const { countries } = contract< { countries: Record< string, Preset[] > } >(
	'holds'
);

const terms: [ string, number, string, string ][] = [
	[ '2024-05-06', 120, 'next_january', '2035-01-01' ],
	[ '2024-01-01', 120, 'next_january', '2035-01-01' ],
	[ '2024-12-31', 120, 'next_january', '2035-01-01' ],
	[ '2025-01-01', 120, 'next_january', '2036-01-01' ],
	[ '2024-05-06', 84, 'date', '2031-05-06' ],
	[ '2024-02-29', 12, 'date', '2025-02-28' ],
	[ '2024-02-29', 48, 'date', '2028-02-29' ],
	[ '2024-08-31', 6, 'date', '2025-02-28' ],
	[ '2024-10-31', 1, 'date', '2024-11-30' ],
	[ '2024-12-15', 1, 'date', '2025-01-15' ],
];

const hold = ( more: object ) => ( {
	id: '1',
	preset: 'x',
	country: 'BE',
	label: 'x',
	law: 'x',
	article: '',
	months: '120',
	starts: 'next_january',
	covers: '["order","document/invoice"]',
	valid_from: '2023-01-01',
	valid_until: null,
	source: '',
	checked_on: null,
	active: '1',
	...more,
} );

describe.each( versions )( 'terms of legal holds, on PHP %s', ( version ) => {
	it( 'end on the first day on which nothing need be kept', async () => {
		expect(
			await ask(
				version,
				terms.map( ( [ day, months, starts ] ) => ( {
					ask: 'term',
					day,
					months,
					starts,
				} ) )
			)
		).toEqual( terms.map( ( [ , , , over ] ) => over ) );
	} );

	it( 'cover records of their kinds and days, where this site is the archive', async () => {
		const covers: [ object, string, string, string, boolean ][] = [
			[ {}, 'order', 'order', '2024-01-01', true ],
			[ {}, 'order', 'order', '2022-12-31', false ],
			[ {}, 'document', 'invoice', '2024-01-01', true ],
			[ {}, 'document', 'work', '2024-01-01', false ],
			[ { active: '0' }, 'order', 'order', '2024-01-01', false ],
			[ { valid_until: '2024-01-01' }, 'order', '', '2024-01-01', false ],
			[ { valid_until: '2024-01-01' }, 'order', '', '2023-12-31', true ],
		];
		expect(
			await ask(
				version,
				covers.map( ( [ more, type, kind, day ] ) => ( {
					ask: 'covers',
					hold: hold( more ),
					type,
					kind,
					day,
				} ) )
			)
		).toEqual( covers.map( ( [ , , , , covered ] ) => covered ) );
	} );
} );

describe( 'holds.json', () => {
	const all = Object.values( countries ).flat();
	it( 'has the countries that were promised, and one for the rest', () => {
		expect( Object.keys( countries ) ).toEqual( [
			'BE',
			'NL',
			'FR',
			'DE',
			'LU',
			'EU',
		] );
	} );

	it( 'is dated data: each with law, term, records and source, and a name of its own', () => {
		expect( new Set( all.map( ( one ) => one.preset ) ).size ).toBe(
			all.length
		);
		for ( const one of all ) {
			expect( [ one.label, one.law, one.source ] ).not.toContain( '' );
			expect( one.months ).toBeGreaterThan( 0 );
			expect( [ 'next_january', 'date' ] ).toContain( one.starts );
			expect( one.covers.length ).toBeGreaterThan( 0 );
			for ( const day of [
				one.valid_from,
				one.valid_until,
				one.checked_on,
			] ) {
				expect( day ).toMatch( /^(\d{4}-\d{2}-\d{2})?$/ );
			}
		}
	} );
} );
