import { site, type Site } from '../site/site';
import { upload } from '../steps/documents';
import { erasing, job, word } from '../steps/jobs';
import { anyone, confirmed, decide, get } from '../steps/story';

/** Each was proven by its own mail. */
async function joined( on: Site, email: string, other: string ) {
	const { id, path } = await confirmed( on, 'inspection', email );
	await on.guest().post( path, { do: 'join', other } );
	const mail = await on.mail( other, /rights-desk=join/ );
	const link = new URL(
		mail.links.find( ( each ) => each.includes( 'join' ) ) ?? ''
	);
	await on.guest().post( link.pathname + link.search, { do: 'yes' } );
	// An open request would stay until it is answered.
	await decide( await on.admin(), id, 'grant' );
	await on.work();
}

describe( 'P28: one person under several addresses', () => {
	it( 'is forgotten under each that they proved to be theirs, accounts included', async () => {
		const on = await site();
		const email = anyone( 'first.self' );
		const other = anyone( 'second.self' );
		const name = `Liesbeth ${ anyone( 'S' ).slice( 2, 14 ) }`;
		await on.fixture( 'person', { email, name, comments: 1, posts: 1 } );
		await on.fixture( 'person', {
			email: other,
			name,
			comments: 2,
			posts: 1,
		} );
		await joined( on, email, other );
		const id = await erasing( on, email );
		await on.work();
		expect( ( await job( await on.admin(), id ) ).findings ).toEqual( [] );
		const request = await get( on, id );
		expect( [ request.state, request.anonymised ] ).toEqual( [
			'done',
			true,
		] );
		for ( const address of [ email, other ] ) {
			const { places } = await on.fixture< { places: string[] } >(
				'search-all',
				{ email: address, words: [ name ] }
			);
			expect( places ).toEqual( [] );
		}
	}, 240_000 );

	it( 'is no client any more and in no dispute but that of the case, under whichever address they asked', async () => {
		const on = await site();
		const admin = await on.admin();
		const client = anyone( 'client.self' );
		const asks = anyone( 'asking.self' );
		const { body } = await admin.rest< {
			holds: { id: number; label: string }[];
		} >( 'POST', 'holds', {
			label: client,
			law: 'Test Tax Act',
			months: 1200,
			starts: 'next_january',
			covers: [ 'document/invoice' ],
			active: true,
		} );
		const hold = body.holds.find( ( { label } ) => label === client );
		try {
			await admin.rest( 'POST', 'relations', {
				email: client,
				name: 'Client',
				since: '2020-02-29',
			} );
			const invoice = await upload( on, admin, {
				email: client,
				kind: 'invoice',
				date: '2024-05-06',
				number: '7',
			} );
			const dispute = await admin.rest< { id: number } >(
				'POST',
				'disputes',
				{ scope: 'person', email: client, kind: 'claim', note: '' }
			);
			expect( [ invoice.status, dispute.status ] ).toEqual( [
				201, 201,
			] );
			await joined( on, client, asks );

			const id = await erasing( on, asks );
			await on.work();
			expect( await get( on, id ) ).toMatchObject( {
				state: 'done',
				outcome: 'granted_in_part',
			} );
			const relations = await admin.rest(
				'GET',
				`relations?search=${ encodeURIComponent( client ) }`
			);
			expect( relations.body ).toEqual( [] );
			const [ record ] = await on.sql(
				`SELECT case_id FROM {prefix}rights_desk_held_records WHERE type = 'document' AND object_id = ${ invoice.body.id }`
			);
			expect(
				await on.sql(
					`SELECT scope, ref FROM {prefix}rights_desk_disputes WHERE id = ${ dispute.body.id }`
				)
			).toEqual( [ { scope: 'case', ref: record?.case_id } ] );
			await admin.rest( 'POST', `disputes/${ dispute.body.id }/close` );
		} finally {
			await admin.rest( 'PUT', `holds/${ hold?.id }`, { active: false } );
		}
	}, 240_000 );

	it( 'came back and is forgotten anew: what waits since the first time waits on', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'anew' );
		const { body } = await admin.rest< {
			holds: { id: number; label: string }[];
		} >( 'POST', 'holds', {
			label: email,
			law: 'Test Tax Act',
			months: 1200,
			starts: 'next_january',
			covers: [ 'document/invoice' ],
			active: true,
		} );
		const hold = body.holds.find( ( { label } ) => label === email );
		const told = { email, kind: 'invoice', date: '2024-05-06' };
		const waiting = () =>
			on.sql(
				`SELECT object_id, case_id FROM {prefix}rights_desk_held_records WHERE hold_id = ${ hold?.id } ORDER BY id`
			);
		try {
			await upload( on, admin, { ...told, number: '1' } );
			await erasing( on, email );
			await on.work();
			const first = await waiting();
			expect( first ).toHaveLength( 1 );
			await upload( on, admin, { ...told, number: '2' } );
			const noted = await admin.rest< { id: number } >(
				'POST',
				'relations',
				{ email, name: '', since: '' }
			);
			const { body: ended } = await admin.rest< { request: number } >(
				'POST',
				`relations/${ noted.body.id }/end`
			);
			const id = ended.request;
			await decide( admin, id, 'grant' );
			await decide( admin, id, 'carry_out', {
				word: await word( admin, id ),
			} );
			await on.work();
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
			const both = await waiting();
			expect( both ).toHaveLength( 2 );
			expect( both[ 0 ] ).toEqual( first[ 0 ] );
		} finally {
			await admin.rest( 'PUT', `holds/${ hold?.id }`, { active: false } );
		}
	}, 240_000 );
} );
