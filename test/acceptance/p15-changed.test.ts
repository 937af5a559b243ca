import { erasing } from '../steps/jobs';
import { anyone } from '../steps/story';
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

	it( 'can be changed after an erasure: what waits then waits until the new day', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'shift' );
		const {
			ids: [ order = 0 ],
		} = await on.fixture< { ids: number[] } >( 'shop', {
			orders: [ { email, name: 'Kept', paid_on: '2024-07-01' } ],
		} );
		const hold = await law( admin, 1188 );
		await erasing( on, email );
		await on.work();
		const until = async () =>
			on.sql(
				`SELECT until FROM {prefix}rights_desk_held_records WHERE type = 'order' AND object_id = ${ order }`
			);
		expect( await until() ).toEqual( [ { until: '2124-01-01' } ] );
		await admin.rest( 'PUT', `holds/${ hold }`, { months: 1152 } );
		expect( await until() ).toEqual( [ { until: '2121-01-01' } ] );
	}, 180_000 );
} );
