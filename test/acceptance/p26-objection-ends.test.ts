import { erasing } from '../steps/jobs';
import { anyone, confirmed, decide, get, hourly } from '../steps/story';
import { may, more, press, tries, wordOf } from '../steps/rights';
import { site, type Site } from '../site/site';

const day = 86_400_000;

describe( 'P26: how an objection ends', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterEach( async () => {
		await on.clock( null );
	} );

	it( 'unfounded: reasons and complaint route first, lifted 14 days later', async () => {
		const email = anyone( 'unfounded' );
		const { id } = await confirmed( on, 'objection', email, {
			'purposes[]': 'statistics',
		} );
		const admin = await on.admin();
		await decide( admin, id, 'refuse', {
			reason: 'We count visits to keep the site up.',
		} );
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		const mail = await on.mail( email, /keep the site up/ );
		expect( mail.text ).toContain( 'http' );
		expect( await may( on, email, 'statistics' ) ).toBe( false );
		await on.clock( new Date( Date.now() + 13 * day ).toISOString() );
		await hourly( on );
		expect( await may( on, email, 'statistics' ) ).toBe( false );
		await on.clock( new Date( Date.now() + 15 * day ).toISOString() );
		await hourly( on );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
		await on.clock( null );
	} );

	it( 'founded: a copy, then erasure when the subject has it', async () => {
		const email = anyone( 'founded' );
		await on.fixture( 'person', { email, comments: 1 } );
		const { id } = await confirmed( on, 'objection', email );
		const admin = await on.admin();
		expect( await tries( admin, id, 'grant', {} ) ).toEqual( [
			422,
			'word_not_typed',
		] );
		const word = ( await wordOf( admin, id, 'grant' ) ) ?? '';
		await decide( admin, id, 'grant', { word } );
		await on.work();
		const waiting = await get( on, id );
		expect( waiting ).toMatchObject( {
			state: 'carrying_out',
			due: null,
			days_taken: 0,
		} );
		expect( ( await more( admin, id ) ).objection ).toMatchObject( {
			copy: 'made',
			awaits_copy: true,
		} );
		await on.mail( email, /#[\w-]{40,}/ );
		await press( on, email, { do: 'erase_now', sure: '1' } );
		await on.work();
		expect( await get( on, id ) ).toMatchObject( {
			state: 'done',
			outcome: 'granted',
			anonymised: true,
		} );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
	} );

	it( 'founded, the copy let lapse: erased by itself; the stop list outlives it, since the subject chose it', async () => {
		const email = anyone( 'stop' );
		await on.fixture( 'person', { email, comments: 1 } );
		const { id, path } = await confirmed( on, 'objection', email );
		const admin = await on.admin();
		await on.guest().post( path, { do: 'stop_list', stop_list: '1' } );
		expect( ( await more( admin, id ) ).objection?.stop_list ).toBe( true );
		await decide( admin, id, 'grant', {
			word: ( await wordOf( admin, id, 'grant' ) ) ?? '',
		} );
		await on.work();
		await on.clock( new Date( Date.now() + 13 * day ).toISOString() );
		await hourly( on );
		await on.work();
		expect( ( await get( on, id ) ).state ).toBe( 'carrying_out' );
		await on.clock( new Date( Date.now() + 16 * day ).toISOString() );
		await hourly( on );
		await on.work();
		expect( await get( on, id ) ).toMatchObject( {
			state: 'done',
			anonymised: true,
			days_taken: 0,
		} );
		expect( await may( on, email, 'newsletter' ) ).toBe( false );
		expect(
			await on.sql(
				`SELECT * FROM {prefix}comments WHERE comment_author_email = '${ email }'`
			)
		).toEqual( [] );
		// What stays of the address is a keyed hash, and nothing that can be read.
		const kept = await on.sql(
			'SELECT * FROM {prefix}rights_desk_standing_causes WHERE stop_list = 1 ORDER BY id DESC LIMIT 1'
		);
		expect( JSON.stringify( kept ) ).not.toContain( email );
	} );

	it( 'founded, and nothing is held: nothing stays of it either', async () => {
		const email = anyone( 'nobody' );
		const { id } = await confirmed( on, 'objection', email );
		const admin = await on.admin();
		await decide( admin, id, 'grant', {
			word: ( await wordOf( admin, id, 'grant' ) ) ?? '',
		} );
		await on.work();
		await press( on, email, { do: 'erase_now', sure: '1' } );
		await on.work();
		expect( await get( on, id ) ).toMatchObject( {
			state: 'done',
			anonymised: true,
		} );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
	} );

	// Art. 21(3) ends the use at once. What outlives an erasure is the person's choice, also against marketing.
	it.each( [
		[ 'nothing of it outlives a later erasure', {}, true ],
		[
			'a stop list that they chose outlives a later erasure',
			{ stop_list: '1' },
			false,
		],
	] as const )(
		'against marketing: stopped for good; %s',
		async ( _what, chosen, after ) => {
			const email = anyone( 'marketing' );
			const { id } = await confirmed( on, 'objection', email, {
				'purposes[]': 'newsletter',
				...chosen,
			} );
			const admin = await on.admin();
			await decide( admin, id, 'grant' );
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
			expect( await may( on, email, 'newsletter' ) ).toBe( false );
			const [ bar ] = await on.sql(
				`SELECT id, email_key FROM {prefix}rights_desk_standing_causes WHERE request_id = ${ id }`
			);
			await erasing( on, email );
			await on.work();
			expect( await may( on, email, 'newsletter' ) ).toBe( after );
			expect(
				await on.sql(
					`SELECT request_id, sealed FROM {prefix}rights_desk_standing_causes WHERE id = ${ bar?.id } OR email_key = '${ bar?.email_key }'`
				)
			).toEqual( after ? [] : [ { request_id: '0', sealed: '' } ] );
		}
	);

	it( 'withdrawn: what was stopped goes on', async () => {
		const email = anyone( 'withdrawn' );
		await confirmed( on, 'objection', email );
		expect( await may( on, email, 'statistics' ) ).toBe( false );
		await press( on, email, { do: 'withdraw', sure: '1' } );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
	} );

	it( 'cannot be erased before it is founded and its copy is made', async () => {
		const email = anyone( 'early' );
		const { id } = await confirmed( on, 'objection', email );
		await press( on, email, { do: 'erase_now', sure: '1' } );
		expect( await get( on, id ) ).toMatchObject( {
			state: 'confirmed',
			job: null,
		} );
	} );
} );
