import { anyone } from '../steps/story';
import { site } from '../site/site';

interface Place {
	place: string;
	fields: string[];
	rows: number;
	purpose_label: string;
	basis: string;
	keep_days: number;
}

describe( 'P12: addresses and browsers that the site notes are told of, and go', () => {
	it( 'lists what is really there, with purpose and basis, and shortens it after the days that were set', async () => {
		const on = await site();
		const by = await on.admin();
		const email = anyone( 'trace' );
		const [ old ] = await on.fixture< number[] >( 'traces', {
			email,
			days: 40,
			address: '203.0.113.77',
		} );
		const set = await by.rest< { places: Place[] } >( 'POST', 'collected', {
			place: 'comments',
			days: 30,
			how: 'shorten',
		} );
		const comments = set.body.places.find(
			( { place } ) => place === 'comments'
		);
		expect( comments ).toMatchObject( {
			basis: '6(1)(f)',
			keep_days: 30,
			fields: [ expect.any( String ), expect.any( String ) ],
		} );
		expect( comments!.rows ).toBeGreaterThan( 0 );
		expect( comments!.purpose_label ).not.toBe( '' );

		const shown = await by.rest< {
			places: {
				due: number;
				examples: { id: number; address: string; becomes: string }[];
			}[];
		} >( 'GET', 'collected/preview?place=comments' );
		expect( shown.body.places[ 0 ]?.examples ).toContainEqual(
			expect.objectContaining( {
				id: old,
				address: '203.0.113.77',
				becomes: '203.0.113.0',
			} )
		);

		const ran = await by.rest< { changed: number } >(
			'POST',
			'collected/run'
		);
		expect( ran.body.changed ).toBeGreaterThan( 0 );
		const [ row ] = await on.sql(
			`SELECT comment_author_IP AS address, comment_agent AS agent FROM {prefix}comments WHERE comment_ID = ${ old }`
		);
		expect( row ).toEqual( { address: '203.0.113.0', agent: '' } );
		await by.rest( 'POST', 'collected', { place: 'comments', days: 0 } );
	} );
} );
