/** Proof of choices (issue 6, 5): each decision recorded without a person, what was shown kept, and both gone in time. */
import {
	consent,
	decide,
	forget,
	mode,
	newest,
	number,
	refusal,
	rows,
} from '../steps/choices';
import { site, type Session, type Site } from '../site/site';

interface Week {
	week: string;
	kept: number;
	accepted: number;
	refused: number;
	part: number;
	changed: number;
	analytical: number;
	tracking: number;
	dropped: number;
}

interface Recorded {
	day: string;
	analytical: boolean;
	tracking: boolean;
	ended: string | null;
	whole: boolean | null;
	shown: { texts: Record< string, string >; mark: string } | null;
}

let on: Site;
let admin: Session;

const table = ( name: string ) => `{prefix}rights_desk_${ name }`;
const hourly = () => on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );

const thisWeek = async (): Promise< Week > => {
	const { body } = await admin.rest< { weeks: Week[] } >(
		'GET',
		'choices/figures'
	);
	return body.weeks.at( -1 ) as Week;
};

const receipt = async ( of: string ): Promise< Recorded[] > =>
	(
		await admin.rest< { choices: Recorded[] } >(
			'GET',
			`choices/receipts?receipt=${ of }`
		)
	).body.choices;

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
	await forget( on );
	await mode( on, 'default' );
} );

afterAll( () => forget( on ) );

describe( 'The record', () => {
	it( 'holds of a refusal what was refused, and nothing of the visitor', async () => {
		expect( await decide( on, { ...refusal, receipt: number() } ) ).toBe(
			204
		);
		const row = await newest( on );
		expect( row ).toMatchObject( {
			said: '0',
			receipt: null,
			locale: 'en_US',
			text: '0123abcd',
		} );
		expect( row?.day ).toMatch( /^\d{4}-\d\d-\d\d$/ );
		expect( Object.keys( row ?? {} ) ).toEqual( [
			'id',
			'day',
			'said',
			'analytical',
			'tracking',
			'changed',
			'v_analytical',
			'v_tracking',
			'locale',
			'text',
			'services',
			'receipt',
			'ended',
		] );
	} );

	it( 'holds of a consent its number; withdrawing ends it, and has none itself', async () => {
		const given = consent();
		expect( await decide( on, given ) ).toBe( 204 );
		expect( await receipt( given.receipt ) ).toMatchObject( [
			{ analytical: true, tracking: true, ended: null, whole: null },
		] );
		await decide( on, { ...refusal, changed: true, was: given.receipt } );
		expect( ( await newest( on ) )?.receipt ).toBeNull();
		const [ ended ] = await receipt( given.receipt );
		expect( ended?.ended ).toBe( ended?.day );
	} );

	it.each( [
		[ 'no JSON', 'analytical' ],
		[ 'a number for yes', { ...refusal, analytical: 1 } ],
		[ 'no version', { ...refusal, versions: [] } ],
		[ 'a locale with markup', { ...refusal, locale: '<b>' } ],
		[ 'a text of another kind', { ...refusal, text: "x' OR 1=1" } ],
		[ 'a service that is none', { ...consent(), services: [ 'toolong' ] } ],
		[ 'a number of another length', { ...consent(), receipt: 'short' } ],
		[ 'too much', { ...refusal, more: 'x'.repeat( 3000 ) } ],
	] )( 'refuses what is no decision: %s', async ( _what, said ) => {
		const before = await rows( on );
		expect( await decide( on, said ) ).toBe( 400 );
		expect( await rows( on ) ).toBe( before );
	} );

	it( 'takes none from another site’s page', async () => {
		const before = await rows( on );
		expect(
			await decide( on, refusal, { origin: 'https://example.org' } )
		).toBe( 403 );
		expect(
			await decide( on, refusal, { origin: 'null', from: 'cross-site' } )
		).toBe( 403 );
		expect( await rows( on ) ).toBe( before );
		// This site's own, told to give no referrer.
		expect(
			await decide( on, refusal, { origin: 'null', from: 'same-origin' } )
		).toBe( 204 );
	} );

	it( 'takes one by REST where the early door is passed by', async () => {
		const before = await rows( on );
		// WordPress knows a route without regard to case; the door does not.
		expect(
			await decide( on, refusal, {
				path: '/?rest_route=/Rights-Desk/v1/choices',
			} )
		).toBe( 204 );
		expect( await rows( on ) ).toBe( before + 1 );
	} );

	it( 'takes none while the notice is off', async () => {
		const before = await rows( on );
		await mode( on, 'off' );
		try {
			expect( await decide( on, refusal ) ).toBe( 204 );
		} finally {
			await mode( on, 'default' );
		}
		expect( await rows( on ) ).toBe( before );
	} );
} );

describe( 'Figures', () => {
	it( 'count by week what was said of each category', async () => {
		const before = await thisWeek();
		await decide( on, consent() );
		await decide( on, consent( { tracking: false } ) );
		await decide( on, consent( { versions: [ 3, 0 ], tracking: false } ) );
		await decide(
			on,
			consent( {
				analytical: false,
				tracking: false,
				services: [ 'yt' ],
			} )
		);
		await decide( on, { ...refusal, changed: true } );
		const after = await thisWeek();
		const more = Object.fromEntries(
			Object.entries( after )
				.filter( ( [ name ] ) => name !== 'week' )
				.map( ( [ name, n ] ) => [
					name,
					Number( n ) - Number( before[ name as keyof Week ] ),
				] )
		);
		expect( more ).toEqual( {
			kept: 5,
			accepted: 2,
			part: 2,
			refused: 1,
			changed: 1,
			analytical: 3,
			tracking: 1,
			dropped: 0,
		} );
	} );
} );

describe( 'What was shown', () => {
	it( 'is kept from the first page that bore it, and a receipt leads to it', async () => {
		await on.wp(
			'option',
			'update',
			'rights_desk_shown',
			'[]',
			'--format=json'
		);
		await on.sql( `DELETE FROM ${ table( 'choice_texts' ) }` );
		await on.fixture( 'cookie-note', { versions: [ 7, 8 ] } );
		try {
			const html = await (
				await on.guest().get( `/?shown=${ number() }` )
			).text();
			const text = /data-text="([0-9a-f]{8})"/.exec( html )?.[ 1 ] ?? '';
			const kept = await on.sql(
				`SELECT * FROM ${ table( 'choice_texts' ) }`
			);
			expect( kept ).toHaveLength( 1 );
			expect( kept[ 0 ] ).toMatchObject( {
				mark: text,
				v_analytical: '7',
				v_tracking: '8',
			} );
			const given = consent( { text } );
			await decide( on, given );
			const [ found ] = await receipt( given.receipt );
			expect( found?.shown?.texts.accept ).toBe( 'Accept all' );
			// Once: the next page writes nothing.
			await ( await on.guest().get( `/?shown=${ number() }` ) ).text();
			expect(
				await on.sql( `SELECT mark FROM ${ table( 'choice_texts' ) }` )
			).toHaveLength( 1 );
		} finally {
			await on.fixture( 'cookie-note', {} );
		}
	} );
} );

describe( 'In time', () => {
	const old = 'abcdefghij00';
	const past = async ( day: string, how = old ) =>
		on.sql(
			`INSERT INTO ${ table( 'choices' ) } (day, said, analytical, tracking, v_analytical, v_tracking, receipt) VALUES ('${ day }', 2, 1, 1, 1, 1, '${ how }')`
		);
	const ago = ( days: number ) =>
		new Date( Date.now() - days * 86_400_000 ).toISOString().slice( 0, 10 );

	it( 'a day that is over is sealed, and what is altered afterwards is seen', async () => {
		await on.sql( `DELETE FROM ${ table( 'choices' ) }` );
		await on.sql( `DELETE FROM ${ table( 'choice_days' ) }` );
		await past( ago( 3 ) );
		await hourly();
		expect( ( await receipt( old ) )[ 0 ]?.whole ).toBe( true );
		const events = await on.sql(
			`SELECT d.detail FROM {prefix}rights_desk_events e JOIN {prefix}rights_desk_event_details d ON d.event_id = e.id WHERE e.type = 'choices_sealed' ORDER BY e.id DESC LIMIT 1`
		);
		expect( events[ 0 ]?.detail ).toContain( `"day":"${ ago( 3 ) }"` );

		const verify = () =>
			on.wp( 'rights-desk', 'choices', 'verify' ).then(
				( out ) => out,
				( fault: Error ) => fault.message
			);
		expect( await verify() ).not.toContain( ago( 3 ) );

		await past( ago( 3 ), 'abcdefghij01' );
		expect( ( await receipt( old ) )[ 0 ]?.whole ).toBe( false );
		expect( await verify() ).toContain( ago( 3 ) );
	} );

	it( 'decisions go after their months; figures stay', async () => {
		await on.sql( `DELETE FROM ${ table( 'choices' ) }` );
		await on.sql( `DELETE FROM ${ table( 'choice_days' ) }` );
		await past( ago( 24 * 31 + 5 ) );
		await past( ago( 24 * 30 - 20 ), 'abcdefghij02' );
		await hourly();
		expect( await receipt( old ) ).toEqual( [] );
		expect( await receipt( 'abcdefghij02' ) ).toHaveLength( 1 );
		expect(
			await on.sql(
				`SELECT kept FROM ${ table( 'choice_days' ) } ORDER BY day`
			)
		).toEqual( [ { kept: '1' }, { kept: '1' } ] );
	} );
} );

it( 'only staff see it', async () => {
	for ( const route of [
		'choices/figures',
		'choices/texts',
		'choices/receipts?receipt=abcdefghij00',
	] ) {
		expect( ( await on.guest().rest( 'GET', route ) ).status ).toBe( 401 );
	}
} );
