import { anyone, confirmed, decide, get } from '../steps/story';
import { more, tries } from '../steps/rights';
import { site, type Site } from '../site/site';

interface Checked {
	offered: string[];
	proven: boolean;
	pauses: boolean;
	letter: { url: string; tries_left: number; state: string } | null;
	records: { method: string; outcome: string }[];
}

describe( 'P18: who it is, shown without a paper that stays', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'always offers another way, pauses the law and keeps no number', async () => {
		const email = anyone( 'who' );
		const { id, path } = await confirmed( on, 'inspection', email );
		const admin = await on.admin();
		const reason = 'It comes from an address that we do not know.';
		expect(
			await tries( admin, id, 'ask_identity', {
				reason,
				fields: { methods: [ 'eid' ] },
			} )
		).toEqual( [ 422, 'identity_alternative' ] );
		await decide( admin, id, 'ask_identity', {
			reason,
			fields: { methods: [ 'letter', 'video_call' ] },
		} );
		expect( ( await get( on, id ) ).due?.paused ).toBe( true );

		const paper = new FormData();
		paper.set( 'do', 'code' );
		paper.set( 'code', 'x' );
		paper.set( 'card', new Blob( [ 'scan' ] ), 'card.jpg' );
		const refused = await fetch( on.url + path, {
			method: 'POST',
			body: paper,
		} );
		expect( refused.status ).toBe( 422 );

		const record = ( note: string ) =>
			tries( admin, id, 'record_identity', {
				reason: 'Seen',
				fields: { method: 'video_call', outcome: 'not_proven', note },
			} );
		expect( await record( 'Card 592-1234567-89' ) ).toEqual( [
			422,
			'identity_number',
		] );
		expect( await record( 'Did not know the last order.' ) ).toEqual( [
			200,
			'',
		] );
		expect( await tries( admin, id, 'grant', {} ) ).toEqual( [
			422,
			'identity_not_proven',
		] );
	} );

	it( 'takes the code of a letter, once, and not by guessing', async () => {
		const email = anyone( 'letter' );
		const { id, path } = await confirmed( on, 'inspection', email );
		const admin = await on.admin();
		await decide( admin, id, 'ask_identity', { reason: 'To be sure.' } );
		const { body } = await admin.rest< Checked >(
			'POST',
			`requests/${ id }/letter`,
			{}
		);
		const print = `/wp-admin/${
			body.letter?.url.split( '/wp-admin/' )[ 1 ] ?? ''
		}`;
		const letter = await ( await admin.get( print ) ).text();
		const code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(
			letter
		)?.[ 0 ];
		expect( code ).toBeDefined();
		const stranger = await ( await on.guest().get( print ) ).text();
		expect( stranger ).not.toContain( code );

		const type = ( typed: string ) =>
			on.guest().post( path, { do: 'code', code: typed } );
		expect( ( await type( 'AAAA-AAAA-AAAA' ) ).status ).toBe( 422 );
		expect( ( await type( ` ${ code?.toLowerCase() } ` ) ).status ).toBe(
			200
		);
		const identity = ( await more( admin, id ) )
			.identity as unknown as Checked;
		expect( identity ).toMatchObject( {
			proven: true,
			letter: { state: 'used', tries_left: 3, url: '' },
			records: [ { method: 'letter', outcome: 'proven' } ],
		} );
		expect( ( await get( on, id ) ).state ).toBe( 'in_progress' );
	} );
} );
