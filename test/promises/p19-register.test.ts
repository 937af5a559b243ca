import { anyone, confirmed, decide, get } from '../steps/story';
import { site, type Site } from '../site/site';

/* P19: handled requests are kept; of an erasure only what leads to nobody; later all of them. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

/** Every text column of every table, as one string: what a thief of the database would search. */
async function everything(): Promise< string > {
	const tables = await on.sql(
		`SELECT table_name AS t FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name LIKE '{prefix}%'`
	);
	let all = '';
	for ( const { t } of tables ) {
		all += JSON.stringify( await on.sql( `SELECT * FROM \`${ t }\`` ) );
	}
	return all.toLowerCase();
}

it( 'keeps a handled request with its person, and lists it in the register', async () => {
	const email = anyone( 'kept' );
	const { id } = await confirmed( on, 'inspection', email );
	const admin = await on.admin();
	await decide( admin, id, 'refuse', { reason: 'Asked before' } );
	const { body, headers } = await admin.rest<
		{ id: number; outcome: string; subject: { email: string } }[]
	>( 'GET', `register?search=${ encodeURIComponent( email ) }` );
	expect( body ).toMatchObject( [
		{ id, outcome: 'refused', subject: { email } },
	] );
	expect( headers.get( 'x-wp-total' ) ).toBe( '1' );
} );

it( 'keeps of an erasure kind, month, days and outcome, and nothing else anywhere', async () => {
	const email = anyone( 'erased' );
	await on.fixture( 'person', {
		email,
		name: 'Lieve Verdwenen',
		comments: 2,
	} );
	const { id } = await confirmed( on, 'erasure', email, {
		name: 'Lieve Verdwenen',
		message: 'Vergeet mij gerust',
	} );
	const admin = await on.admin();
	await decide( admin, id, 'grant' );
	await decide( admin, id, 'carry_out', { word: 'erase' } );
	await on.work();
	expect( await get( on, id ) ).toMatchObject( {
		state: 'done',
		anonymised: true,
		subject: null,
		outcome: 'granted',
		days_taken: 0,
		received_at: null,
		confirmed_at: null,
		closed_at: null,
	} );
	if ( on.backend !== 'playground' ) {
		const left = await everything();
		for ( const trace of [ email, 'verdwenen', 'vergeet mij gerust' ] ) {
			expect( [ trace, left.includes( trace ) ] ).toEqual( [
				trace,
				false,
			] );
		}
	}
	const history = await admin.rest< { at: string | null; type: string }[] >(
		'GET',
		`requests/${ id }/history`
	);
	expect( history.body.map( ( { type } ) => type ) ).toContain( 'complete' );
	expect( history.body.every( ( { at } ) => at === null ) ).toBe( true );
	expect( await on.wp( 'rights-desk', 'verify' ) ).toMatch( /Success/ );
} );
