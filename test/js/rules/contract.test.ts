import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { contract, root } from './php';
import { ACTORS, EVENTS, KINDS, OUTCOMES, STATES } from '../../../src/contract';

interface Property {
	enum?: ( string | null )[];
	items?: { properties: Record< string, Property > };
}

it( 'has types and reference in step with the contract', () => {
	const tsx = pathToFileURL( require.resolve( 'tsx' ) ).href;
	const { status, stderr } = spawnSync(
		process.execPath,
		[ '--import', tsx, 'scripts/contract.ts', '--check' ],
		{ cwd: root, encoding: 'utf8' }
	);
	expect( [ status, stderr ] ).toEqual( [ 0, '' ] );
} );

it( 'says the same in the schema of a request and in the workflow', () => {
	const { properties } = contract< {
		properties: Record< string, Property >;
	} >( 'request' );
	expect( properties.kind?.enum ).toEqual( [ ...KINDS ] );
	expect( properties.state?.enum ).toEqual( [ ...STATES ] );
	expect( properties.outcome?.enum ).toEqual( [ ...OUTCOMES, null ] );
	expect(
		properties.available_events?.items?.properties.event?.enum
	).toEqual( [ ...EVENTS ] );
} );

it( 'names in each event only states, actors and guards that exist', () => {
	const { events } = contract< {
		events: Record<
			string,
			{ from: string[]; to: string | null; by: string[] }
		>;
	} >( 'workflow' );
	for ( const { from, to, by } of Object.values( events ) ) {
		expect( STATES ).toEqual( expect.arrayContaining( from ) );
		expect( ACTORS ).toEqual( expect.arrayContaining( by ) );
		expect( to === null || STATES.some( ( state ) => state === to ) ).toBe(
			true
		);
	}
} );
