import { anyone, confirmed } from '../steps/story';
import { site, type Session } from '../site/site';

interface Hold {
	id: number;
	law: string;
	label: string;
	checked_on: string;
}

/** A hold of the test's own over the test shop's orders; the others are off. */
async function law( admin: Session, months: number ): Promise< number > {
	const { body } = await admin.rest< { holds: Hold[] } >( 'POST', 'holds', {
		label: `Orders ${ months }`,
		law: 'Test Trade Act',
		article: 'art. 3',
		months,
		starts: 'next_january',
		covers: [ 'order' ],
		active: true,
	} );
	return body.holds.at( -1 )?.id ?? 0;
}

describe( 'P15: what a law keeps', () => {
	afterEach( async () => {
		const on = await site();
		const admin = await on.admin();
		await on.fixture( 'shop', { off: true } );
		const { body } = await admin.rest< { holds: Hold[] } >(
			'GET',
			'holds'
		);
		for ( const { id, law: its } of body.holds ) {
			if ( its === 'Test Trade Act' ) {
				await admin.rest( 'PUT', `holds/${ id }`, { active: false } );
			}
		}
	} );

	it( 'stands in the preview, row by row', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'kept' );
		const {
			ids: [ paid = 0, unpaid = 0 ],
		} = await on.fixture< { ids: number[] } >( 'shop', {
			orders: [
				{ email, name: 'Kept', paid_on: '2024-07-01' },
				{ email, name: 'Kept' },
			],
		} );
		// Longer than any other hold of this site.
		await law( admin, 1200 );
		const { id } = await confirmed( on, 'erasure', email );
		const preview = await admin.ajax< {
			data: {
				items: {
					id: string;
					fate: string;
					hold?: { law: string; until: string };
				}[];
			};
		} >( 'rights_desk_holdings', {
			request: String( id ),
			source: 'rd-shop/rd-shop-orders',
			page: '1',
			_ajax_nonce: await admin.nonce( 'rights_desk_holdings' ),
		} );
		const row = ( order: number ) =>
			preview.body.data.items.find(
				( one ) => one.id === `order-${ order }`
			);
		expect( row( paid ) ).toMatchObject( {
			fate: 'keep',
			hold: { law: 'Test Trade Act', until: '2125-01-01' },
		} );
		expect( row( unpaid )?.hold ).toBeUndefined();
	} );

	it( 'is refused without law or term, with the field', async () => {
		const on = await site();
		const admin = await on.admin();
		const answer = await admin.rest< { data: { field: string } } >(
			'POST',
			'holds',
			{ label: 'x', months: 12, starts: 'date' }
		);
		expect( [ answer.status, answer.body.data.field ] ).toEqual( [
			422,
			'law',
		] );
	} );
} );
