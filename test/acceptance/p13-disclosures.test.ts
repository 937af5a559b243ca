import { site, type Site } from '../site/site';
import { anyone, confirmed, decide, get, inspect } from '../steps/story';

interface Entry {
	id: number;
	emails: string[];
	erased: number;
	may_tell_now: boolean;
}

const entry = ( email: string, more: object = {} ) => ( {
	authority: 'BBI Gent',
	investigation: 'tax',
	basis: 'WIB 92, art. 315',
	asked: 'Alle facturen van 2024',
	asked_on: '2026-03-02',
	contested: 'Alles buiten 2024',
	given: 'Drie facturen',
	given_on: '2026-04-01',
	decided_by: 'Zaakvoerder',
	emails: [ email ],
	...more,
} );

describe( 'P13: what authorities asked and got is on record, and told to whom may be told', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterEach( async () => {
		await on.clock( null );
	} );

	const log = async ( body: object ) =>
		( await on.admin() ).rest< Entry & { code?: string } >(
			'POST',
			'disclosures',
			body
		);

	it( 'takes no entry without the law that compels it, nor a law’s day without the law', async () => {
		const email = anyone( 'nolaw' );
		expect( ( await log( entry( email, { basis: ' ' } ) ) ).status ).toBe(
			422
		);
		expect(
			( await log( entry( email, { keep_until: '2034-01-01' } ) ) ).status
		).toBe( 422 );
		expect( ( await log( entry( email, { tell: 'from' } ) ) ).status ).toBe(
			422
		);
	} );

	it( 'stands in the package when the person may be told, and only then', async () => {
		const yes = anyone( 'tell' );
		const no = anyone( 'hush' );
		await log( entry( yes, { tell: 'yes' } ) );
		await log( entry( no, { tell: 'no' } ) );
		const told = Object.values( await inspect( on, yes ) ).join( '\n' );
		expect( told ).toContain( 'BBI Gent' );
		expect( told ).toContain( 'Alles buiten 2024' );
		const silent = Object.values( await inspect( on, no ) ).join( '\n' );
		expect( silent ).not.toContain( 'BBI Gent' );
		const [ row ] = await on.sql(
			'SELECT sealed FROM {prefix}rights_desk_disclosures ORDER BY id DESC LIMIT 1'
		);
		expect( row?.sealed ).not.toContain( 'BBI' );
	}, 180_000 );

	it( 'is told from the day that was set', async () => {
		const email = anyone( 'fromday' );
		const { body } = await log(
			entry( email, { tell: 'from', tell_from: '2027-06-01' } )
		);
		expect( body.may_tell_now ).toBe( false );
		await on.clock( '2027-06-01T10:00:00Z' );
		const all = await (
			await on.admin()
		).rest< Entry[] >( 'GET', 'disclosures' );
		expect(
			all.body.find( ( { id } ) => id === body.id )?.may_tell_now
		).toBe( true );
	} );

	it( 'outlives an erasure while a law says so, with nothing that leads to it from the person; then goes', async () => {
		const held = anyone( 'held' );
		const { body } = await log(
			entry( held, {
				tell: 'yes',
				keep_until: '2034-01-01',
				keep_law: 'WIB 92, art. 315',
			} )
		);
		const { body: free } = await log( entry( held, { tell: 'yes' } ) );
		const { id } = await confirmed( on, 'erasure', held );
		await decide( await on.admin(), id, 'grant' );
		await decide( await on.admin(), id, 'carry_out', { word: 'erase' } );
		await on.work();
		expect( ( await get( on, id ) ).anonymised ).toBe( true );
		const entries = async () =>
			(
				await (
					await on.admin()
				).rest< Entry[] >( 'GET', 'disclosures' )
			).body;
		const left = ( await entries() ).find( ( one ) => one.id === body.id );
		expect( left ).toMatchObject( { emails: [], erased: 1 } );
		expect( ( await entries() ).map( ( one ) => one.id ) ).not.toContain(
			free.id
		);
		await on.clock( '2034-01-02T10:00:00Z' );
		await on.work();
		expect( ( await entries() ).map( ( one ) => one.id ) ).not.toContain(
			body.id
		);
	}, 180_000 );
} );
