import { anyone, confirmed, decide, get } from '../steps/story';
import { site, type Site } from '../site/site';

/* Events: append-only, hash-chained, and whole with the change that they tell of. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

const verify = () =>
	on.wp( 'rights-desk', 'verify' ).then(
		( out ) => out,
		( fault: Error ) => fault.message
	);

const newest = async ( id: number ) =>
	(
		await on.sql(
			`SELECT e.id, e.type, e.hash, d.detail FROM {prefix}rights_desk_events e JOIN {prefix}rights_desk_event_details d ON d.event_id = e.id WHERE e.request_id = ${ id } ORDER BY e.id DESC LIMIT 1`
		)
	)[ 0 ]!;

it( 'tells who did what and when, and why', async () => {
	const { id } = await confirmed( on, 'inspection', anyone( 'history' ) );
	const admin = await on.admin();
	await decide( admin, id, 'ask_identity', {
		reason: 'Two people of this name',
	} );
	const { body } = await admin.rest<
		{
			type: string;
			at: string;
			actor: { kind: string; name: string };
			detail: { reason?: string };
		}[]
	>( 'GET', `requests/${ id }/history` );
	const steps = body.filter( ( { type } ) => ! type.startsWith( 'mail' ) );
	expect( steps.map( ( { type } ) => type ) ).toEqual( [
		'ask',
		'confirm',
		'ask_identity',
	] );
	expect( steps[ 0 ]?.actor.kind ).toBe( 'subject' );
	expect( steps[ 2 ] ).toMatchObject( {
		actor: { kind: 'staff', name: 'admin' },
		detail: { reason: 'Two people of this name' },
	} );
} );

it( 'notices an altered text, an altered link, a missing one and a cut end', async () => {
	const { id } = await confirmed( on, 'inspection', anyone( 'tamper' ) );
	await decide( await on.admin(), id, 'take_up' );
	expect( await verify() ).toMatch( /Success/ );
	const { id: event = '', detail = '', type = '' } = await newest( id );
	const details = '{prefix}rights_desk_event_details';
	const events = '{prefix}rights_desk_events';

	await on.sql(
		`UPDATE ${ details } SET detail = REPLACE( detail, 'staff', 'other' ) WHERE event_id = ${ event }`
	);
	expect( await verify() ).toMatch(
		new RegExp( `Event ${ event }: detail_altered` )
	);
	await on.sql(
		`UPDATE ${ details } SET detail = '${ detail }' WHERE event_id = ${ event }`
	);

	await on.sql(
		`UPDATE ${ events } SET type = 'refuse' WHERE id = ${ event }`
	);
	expect( await verify() ).toMatch(
		new RegExp( `Event ${ event }: altered` )
	);
	await on.sql(
		`UPDATE ${ events } SET type = '${ type }' WHERE id = ${ event }`
	);

	expect( await verify() ).toMatch( /Success/ );

	const [ last ] = await on.sql(
		`SELECT * FROM ${ events } ORDER BY id DESC LIMIT 1`
	);
	await on.sql( `DELETE FROM ${ events } WHERE id = ${ last!.id }` );
	expect( await verify() ).toMatch( /missing_tail/ );
	const names = Object.keys( last! );
	await on.sql(
		`INSERT INTO ${ events } (${ names.join( ',' ) }) VALUES (${ names.map( ( name ) => `'${ last![ name ] }'` ).join( ',' ) })`
	);
	expect( await verify() ).toMatch( /Success/ );
} );

it( 'leaves the request as it was when its event cannot be written', async () => {
	const { id } = await confirmed( on, 'inspection', anyone( 'atomic' ) );
	await on.work();
	const mails = async () =>
		(
			await on.sql(
				`SELECT id FROM {prefix}rights_desk_mails WHERE request_id = ${ id }`
			)
		).length;
	const before = await mails();
	// The places that its text would take are taken.
	const [ last ] = await on.sql(
		`SELECT MAX(id) AS id FROM {prefix}rights_desk_events`
	);
	const taken = Array.from(
		{ length: 50 },
		( _, nr ) => `(${ Number( last!.id ) + 1 + nr }, 0, '', '')`
	);
	await on.sql(
		`INSERT INTO {prefix}rights_desk_event_details (event_id, request_id, salt, detail) VALUES ${ taken.join( ',' ) }`
	);
	try {
		const answer = await (
			await on.admin()
		)
			.rest( 'POST', `requests/${ id }/events`, {
				event: 'refuse',
				reason: 'This must not half happen',
			} )
			.catch( () => ( { status: 500 } ) );
		expect( answer.status ).toBe( 500 );
	} finally {
		await on.sql(
			`DELETE FROM {prefix}rights_desk_event_details WHERE request_id = 0`
		);
	}
	expect( ( await get( on, id ) ).state ).toBe( 'confirmed' );
	expect( await mails() ).toBe( before );
	expect( await verify() ).toMatch( /Success/ );
} );
