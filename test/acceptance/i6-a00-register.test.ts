import {
	block,
	outOfStep,
	policyDocument,
	publishPolicy,
	writePolicy,
} from '../steps/policy-text';
import { forget } from '../steps/policy';
import { addService, dropService, noted } from '../steps/services';
import { site, type Site } from '../site/site';
import type { Session } from '../site/session';

const tracker = ( name: string ) => ( {
	name,
	party: `${ name } Ltd`,
	patterns: [ `*.${ name.toLowerCase() }.example` ],
	entries: [ { name: `${ name }_id`, kind: 'cookie', seconds: 86400 } ],
} );

async function withSites(): Promise< { on: Site; by: Session } > {
	const on = await site();
	return { on, by: await on.admin() };
}

const put = ( by: Session, id: number, fields: Record< string, unknown > ) =>
	by.rest< { code: string; data: { field: string } } >(
		'PUT',
		`services/${ id }`,
		fields
	);

describe( 'The cookie register', () => {
	it( 'puts the policy that quotes it out of step when it changes, and not when a link does', async () => {
		const { on, by } = await withSites();
		const { id } = await addService( by, tracker( 'Stepper' ) );
		const document = await policyDocument( by, 'en_US' );
		await writePolicy(
			by,
			document,
			block( 'services-list' ) + block( 'browser-help' )
		);
		const version = await publishPolicy( by, document );
		expect( version.html ).toContain( 'id="rd-list"' );
		expect( version.html ).toMatch( /<h3[^>]*>Stepper Ltd<\/h3>/ );
		expect( version.html ).toMatch( /<h3[^>]*>Firefox<\/h3>/ );
		await put( by, id, { privacy: 'https://stepper.example/privacy' } );
		expect( await outOfStep( by, 'en_US' ) ).toEqual( [] );
		await put( by, id, {
			entries: [
				{ name: 'Stepper_id', kind: 'cookie', seconds: 172800 },
			],
		} );
		expect( await outOfStep( by, 'en_US' ) ).toEqual( [
			expect.objectContaining( {
				name: 'table:services',
				then: expect.stringContaining( 'Stepper_id (24 hours' ),
				now: expect.stringContaining( 'Stepper_id (2 days' ),
			} ),
		] );
		await dropService( by, id );
		await forget( on );
	} );

	it( 'asks visitors again for what is new to them, not for better spelling, and not when something goes', async () => {
		const { on, by } = await withSites();
		const before = ( await noted( on ) ).versions;
		const { id } = await addService( by, tracker( 'Versioned' ) );
		const added = ( await noted( on ) ).versions;
		expect( added.tracking ).toBeGreaterThan( before.tracking );
		expect( added.analytical ).toBe( before.analytical );
		await put( by, id, { name: 'Versioned!', place: 'Mons' } );
		expect( ( await noted( on ) ).versions ).toEqual( added );
		await put( by, id, { purpose: 'Something else' } );
		const told = ( await noted( on ) ).versions;
		expect( told.tracking ).toBe( added.tracking + 1 );
		await put( by, id, { category: 'analytical' } );
		const moved = ( await noted( on ) ).versions;
		expect( moved.analytical ).toBeGreaterThan( told.analytical );
		await put( by, id, { category: 'tracking' } );
		// It had gone, so who chose meanwhile was not told of it.
		expect( ( await noted( on ) ).versions.tracking ).toBe(
			told.tracking + 1
		);
		await dropService( by, id );
		const gone = ( await noted( on ) ).versions;
		expect( [ 0, told.tracking + 1 ] ).toContain( gone.tracking );
	} );

	it( 'never gives a code to another service, and the same one to a preset that comes back', async () => {
		const { on, by } = await withSites();
		const first = await addService( by, tracker( 'Twin' ) );
		await dropService( by, first.id );
		const second = await addService( by, tracker( 'Twin' ) );
		expect( second.slug ).not.toBe( first.slug );
		expect( second.code ).not.toBe( first.code );
		expect( second.code ).toMatch( /^[0-9][0-9a-z]$/ );
		await dropService( by, second.id );
		const add = async () =>
			(
				await by.rest< { id: number; code: string } >(
					'POST',
					'services',
					{ preset: 'soundcloud' }
				)
			).body;
		const one = await add();
		expect( ( await add() ).id ).toBe( one.id );
		expect( ( await noted( on ) ).rules ).toContainEqual(
			expect.objectContaining( { code: 'so', stored: [] } )
		);
		await dropService( by, one.id );
		const again = await add();
		expect( again ).toMatchObject( { code: 'so' } );
		await dropService( by, again.id );
	} );

	it( 'keeps what a site can’t be without, and refuses at its field what makes no sense', async () => {
		const { by } = await withSites();
		const { body } = await by.rest< {
			services: { id: number; slug: string; category: string }[];
			presets: { slug: string }[];
		} >( 'GET', 'services' );
		const own = body.services.find( ( one ) => one.slug === 'wordpress' );
		expect( own?.category ).toBe( 'functional' );
		expect( body.presets.length ).toBeGreaterThan( 40 );
		const status = async ( ...asked: Parameters< typeof put > ) => {
			const answer = await put( ...asked );
			return [ answer.status, answer.body.code, answer.body.data?.field ];
		};
		expect( await status( by, own!.id, { active: false } ) ).toEqual( [
			422,
			'service_needed',
			'active',
		] );
		expect( await status( by, own!.id, { category: 'tracking' } ) ).toEqual(
			[ 422, 'service_needed', 'category' ]
		);
		expect( ( await dropService( by, own!.id ) ).status ).toBe( 422 );
		const {
			id,
			slug,
			code: given,
		} = await addService( by, tracker( 'Sound' ) );
		for ( const [ fields, code, field ] of [
			[ { patterns: [ '*' ] }, 'pattern_invalid', 'patterns' ],
			[ { patterns: [ 'a b.example' ] }, 'pattern_invalid', 'patterns' ],
			[ { privacy: 'javascript:alert(1)' }, 'link_invalid', 'privacy' ],
			[ { delete: 'http://x.example' }, 'link_invalid', 'delete' ],
			[ { inline: [ 'ga' ] }, 'inline_invalid', 'inline' ],
			[ { name: ' ' }, 'field_missing', 'name' ],
			[ { entries: [ { name: '*' } ] }, 'entry_invalid', 'entries' ],
			[ { entries: [ { name: 'a;b' } ] }, 'entry_invalid', 'entries' ],
		] as const ) {
			expect( await status( by, id, fields ) ).toEqual( [
				422,
				code,
				field,
			] );
		}
		expect(
			( await put( by, id, { slug: 'rights-desk', code: 'rd' } ) ).body
		).toMatchObject( { slug, code: given } );
		await dropService( by, id );
	} );
} );
