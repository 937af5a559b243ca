import { unzipSync, strFromU8 } from 'fflate';
import {
	anyone,
	confirmed,
	decide,
	download,
	get,
	linkIn,
} from '../steps/story';
import { more, tries } from '../steps/rights';
import { site, type Site } from '../site/site';

interface Sent {
	to: string;
	state: string;
	scope: string;
	downloads_left: number;
}

describe( 'P25: to the receiver whom the person names', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'only after an identity check and their own word, with a link and code of its own', async () => {
		const email = anyone( 'moves' );
		const other = anyone( 'firm' );
		await on.fixture( 'person', { email, account: true, comments: 2 } );
		const { id } = await confirmed( on, 'portability', email, {
			receiver: 'The other firm',
			receiver_email: other,
		} );
		const admin = await on.admin();
		const delivery = async () =>
			( await more( admin, id ) ).delivery as Sent;
		expect( await delivery() ).toMatchObject( {
			to: 'receiver',
			state: 'named',
			scope: 'article20',
		} );
		expect( await tries( admin, id, 'grant', {} ) ).toEqual( [
			422,
			'identity_for_delivery',
		] );
		await decide( admin, id, 'ask_identity', { reason: 'It goes away.' } );
		await decide( admin, id, 'record_identity', {
			reason: 'Came by.',
			fields: { method: 'in_person', outcome: 'proven' },
		} );
		await decide( admin, id, 'grant' );
		await on.work();
		if ( ( await get( on, id ) ).state === 'granted' ) {
			// Copies of processors are awaited: staff go on without.
			await decide( admin, id, 'carry_out' );
			await on.work();
		}

		const { path, seed } = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
		expect( await on.mails( other ) ).toHaveLength( 0 );
		const wrong = await on.guest().post( path, {
			do: 'deliver_send',
			seed: 'A'.repeat( 43 ),
		} );
		expect( wrong.status ).toBe( 403 );
		expect( await delivery() ).toMatchObject( { state: 'named' } );
		const own = await download( on, email );
		const sent = await on
			.guest()
			.post( path, { do: 'deliver_send', seed } );
		expect( sent.status ).toBe( 200 );
		expect( await delivery() ).toMatchObject( {
			state: 'sent',
			downloads_left: 5,
		} );

		const mail = await on.mail( other, /rights-desk=receive/ );
		const link = new URL(
			mail.links.find( ( each ) => each.includes( 'receive' ) ) ?? ''
		);
		const door = link.pathname + link.search;
		const page = await ( await on.guest().get( door ) ).text();
		expect( page ).not.toContain( email );
		expect(
			( await on.guest().post( door, { do: 'download', seed } ) ).status
		).toBe( 403 );
		const answer = await on.guest().post( door, {
			do: 'download',
			seed: link.hash.slice( 1 ),
		} );
		expect( answer.headers.get( 'content-type' ) ).toBe(
			'application/zip'
		);
		const files = unzipSync( new Uint8Array( await answer.arrayBuffer() ) );
		interface Data {
			items: { provenance: string }[];
		}
		const data = JSON.parse(
			strFromU8( files[ 'data.json' ] ?? new Uint8Array() )
		) as Data;
		const all = JSON.parse( own[ 'data.json' ] ?? '' ) as Data;
		expect(
			data.items.some( ( item ) => item.provenance === 'provided' )
		).toBe( true );
		expect(
			data.items.filter( ( item ) => item.provenance === 'derived' )
		).toEqual( [] );
		expect( all.items.length ).toBeGreaterThanOrEqual( data.items.length );
		expect( await delivery() ).toMatchObject( { state: 'fetched' } );

		// The copy is on the disk encrypted, and the link ends with its time.
		await on.clock(
			new Date( Date.now() + 15 * 86_400_000 ).toISOString()
		);
		expect( ( await on.guest().get( door ) ).status ).toBe( 410 );
		await on.clock( null );
	} );

	it( 'by post only after a check, and never where it was dropped', async () => {
		const { id, path } = await confirmed(
			on,
			'inspection',
			anyone( 'posted' )
		);
		const admin = await on.admin();
		const name = () =>
			on.guest().post( path, {
				do: 'deliver',
				way: 'post',
				post: 'Nieuwstraat 1, Gent',
			} );
		const act = async ( action: string, reason = '' ) =>
			(
				await admin.rest< { code?: string; state?: string } >(
					'POST',
					`requests/${ id }/delivery`,
					{ action, reason }
				)
			).body;
		expect( ( await name() ).status ).toBe( 200 );
		expect( ( await act( 'posted' ) ).code ).toBe( 'action_not_possible' );
		expect( ( await act( 'drop' ) ).code ).toBe( 'reason_missing' );
		expect( ( await act( 'drop', 'Nobody answered.' ) ).state ).toBe(
			'dropped'
		);
		await name();
		await decide( admin, id, 'ask_identity', { reason: 'By post.' } );
		await decide( admin, id, 'record_identity', {
			reason: 'Came by.',
			fields: { method: 'eid', outcome: 'proven' },
		} );
		expect( ( await act( 'posted', 'Sent today.' ) ).state ).toBe( 'sent' );
		await decide( admin, id, 'grant' );
		expect( ( await name() ).status ).toBe( 409 );
	} );
} );
