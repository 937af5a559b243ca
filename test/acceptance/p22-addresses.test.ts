import {
	anyone,
	confirmed,
	dataOf,
	decide,
	download,
	get,
	linkIn,
} from '../steps/story';
import { look } from '../steps/promises';
import { more, press, tries, wordOf } from '../steps/rights';
import { site, type Site } from '../site/site';

describe( 'One person, several addresses, and who acts for them', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	const joinLink = async ( other: string ) => {
		const mail = await on.mail( other, /rights-desk=join/ );
		const link = new URL(
			mail.links.find( ( each ) => each.includes( 'join' ) ) ?? ''
		);
		return link.pathname + link.search;
	};

	it( 'P22: another address counts once its mailbox answered, and is then in the copy', async () => {
		const email = anyone( 'one' );
		const other = anyone( 'other' );
		await on.fixture( 'person', { email, comments: 1 } );
		await on.fixture( 'person', { email: other, comments: 2 } );
		const { id, path } = await confirmed( on, 'inspection', email );
		const admin = await on.admin();
		await on.guest().post( path, { do: 'join', other } );
		expect( ( await more( admin, id ) ).addresses ).toEqual( {
			known: [ email ],
			waiting: [ other ],
		} );
		const door = await joinLink( other );
		const page = await ( await on.guest().get( door ) ).text();
		expect( page ).toContain( email );
		expect( ( await more( admin, id ) ).addresses.known ).toEqual( [
			email,
		] );
		await on.guest().post( door, { do: 'yes' } );
		expect( ( await on.guest().get( door ) ).status ).toBe( 404 );
		expect( ( await more( admin, id ) ).addresses ).toEqual( {
			known: [ email, other ],
			waiting: [],
		} );
		await decide( admin, id, 'grant' );
		await on.work();
		const comments = dataOf( await download( on, email ) ).items.filter(
			( { group } ) => group === 'comments'
		);
		expect( comments ).toHaveLength( 3 );
	} );

	it( 'P18: without the mailbox only an identity check joins an address', async () => {
		const email = anyone( 'new' );
		const old = anyone( 'old' );
		const { id } = await confirmed( on, 'inspection', email );
		const admin = await on.admin();
		const join = () =>
			admin.rest< { code?: string; known?: string[] } >(
				'POST',
				`requests/${ id }/addresses`,
				{ email: old, by: 'identity' }
			);
		expect( ( await join() ).body.code ).toBe( 'identity_needed' );
		await decide( admin, id, 'ask_identity', { reason: 'A new address.' } );
		await decide( admin, id, 'record_identity', {
			reason: 'Came by.',
			fields: { method: 'in_person', outcome: 'proven' },
		} );
		expect( ( await join() ).body.known ).toEqual( [ email, old ] );
	} );

	it( 'P23: a new address for an account waits until it is proven', async () => {
		const email = anyone( 'before' );
		const after = anyone( 'after' );
		const { user_id: user } = await on.fixture< { user_id: number } >(
			'person',
			{ email, account: true, comments: 0 }
		);
		const { id, path } = await confirmed( on, 'correction', email, {
			right: 'See my new address.',
		} );
		await on.guest().post( path, {
			do: 'correct',
			'right[account:user_email]': after,
		} );
		const admin = await on.admin();
		const [ words ] = ( await more( admin, id ) ).corrections as {
			id: number;
		}[];
		await admin.rest(
			'POST',
			`requests/${ id }/corrections/${ words?.id }`,
			{
				action: 'done',
				reason: 'Seen.',
			}
		);
		await decide( admin, id, 'grant' );
		expect( ( await get( on, id ) ).state ).toBe( 'carrying_out' );
		const address = async () =>
			(
				await on.sql(
					`SELECT user_email FROM {prefix}users WHERE ID = ${ user }`
				)
			)[ 0 ]?.user_email;
		expect( await address() ).toBe( email );
		await on.guest().post( await joinLink( after ), { do: 'yes' } );
		expect( await address() ).toBe( after );
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
	} );

	it( 'P18: mails go to who acts for the person; what is granted too, once an identity check proved who it is', async () => {
		const email = anyone( 'child' );
		const parent = anyone( 'parent' );
		await on.fixture( 'person', { email, comments: 1 } );
		const { id } = await confirmed( on, 'inspection', email );
		const admin = await on.admin();
		const mandate = ( fields: Record< string, string > ) =>
			admin.rest< { code?: string } >(
				'POST',
				`requests/${ id }/mandate`,
				{
					name: 'Jan Janssens',
					role: 'parent',
					email: parent,
					...fields,
				}
			);
		expect( ( await mandate( {} ) ).body.code ).toBe( 'field_missing' );
		expect(
			( await mandate( { note: 'Birth certificate seen.' } ) ).status
		).toBe( 200 );
		expect( await tries( admin, id, 'grant', {} ) ).toEqual( [
			422,
			'identity_needed',
		] );
		await decide( admin, id, 'ask_identity', { reason: 'Who are you?' } );
		expect( await tries( admin, id, 'grant', {} ) ).not.toContain( 200 );
		await decide( admin, id, 'record_identity', {
			reason: 'Came by.',
			fields: { method: 'in_person', outcome: 'proven' },
		} );
		expect( await tries( admin, id, 'grant', {} ) ).toEqual( [ 200, '' ] );
		await on.work();
		const { path } = linkIn( await on.mail( parent, /#[\w-]{40,}/ ) );
		expect(
			( await on.mails( email ) ).filter( ( { text } ) =>
				/#[\w-]{40,}/.test( text )
			)
		).toEqual( [] );
		// The person's own unconfirmed asks are none of the representative's business.
		await on
			.guest()
			.post( '/?rights-desk=ask', { kind: 'erasure', email } );
		expect( await ( await on.guest().get( path ) ).text() ).not.toContain(
			'value="confirm"'
		);
		// The promise's own check finds such a copy without a check.
		const outcome = async ( is: string ) => {
			await on.sql(
				`UPDATE {prefix}rights_desk_identity_checks SET outcome = '${ is }' WHERE request_id = ${ id }`
			);
			return look( on, 'P18' );
		};
		const broken = await outcome( 'not_proven' );
		expect( broken.state ).toBe( 'broken' );
		expect( broken.says ).toMatch( /went elsewhere/ );
		expect( ( await outcome( 'proven' ) ).says ).not.toBe( broken.says );
	} );

	it( 'P18: once it was granted nobody is put in the person’s place without an identity check', async () => {
		const email = anyone( 'granted' );
		await on.fixture( 'person', { email, comments: 1 } );
		const { id } = await confirmed( on, 'objection', email );
		const admin = await on.admin();
		await decide( admin, id, 'grant', {
			word: ( await wordOf( admin, id, 'grant' ) ) ?? '',
		} );
		const other = anyone( 'other' );
		const mandate = async ( to: string ) =>
			(
				await admin.rest< { code?: string } >(
					'POST',
					`requests/${ id }/mandate`,
					{
						name: 'Jan Janssens',
						role: 'lawyer',
						email: to,
						note: 'Said so by telephone.',
					}
				)
			).body.code;
		expect( await mandate( other ) ).toBe( 'identity_needed' );
		expect( await mandate( '' ) ).toBeUndefined();
		await on.work();
		await press( on, email, { do: 'renew', sure: '1' } );
		await on.work();
		expect( await on.mails( other ) ).toEqual( [] );
	} );
} );
