import { screen, waitFor, within } from '@testing-library/react';
import type { ScanFinding, ScanState } from '../../../src/data/scan';
import { open } from './open';
import { answer, sent } from './server';

const finding = ( change: Partial< ScanFinding > ): ScanFinding => ( {
	id: 1,
	kind: 'cookie',
	name: '_x',
	sample: '_x',
	known: '',
	service: '',
	service_id: 0,
	category: '',
	breach: false,
	unlisted: true,
	before: false,
	after: true,
	held: false,
	at: 'load',
	type: '',
	tag: '',
	from: '/wp-content/plugins/x/x.js:3',
	line: 0,
	seconds: 0,
	pages: [ '/shop/' ],
	stop: '',
	state: 'open',
	reason: '',
	way: 'browser',
	first_seen: '2026-11-23T08:00:00Z',
	last_seen: '2026-11-23T08:00:00Z',
	...change,
} );

const tracker = finding( {
	id: 2,
	kind: 'address',
	name: 'www.googletagmanager.com',
	sample: 'https://www.googletagmanager.com/gtag/js',
	known: 'preset',
	service: 'Google Analytics',
	category: 'analytical',
	breach: true,
	before: true,
	type: 'script',
	tag: '<script src="https://www.googletagmanager.com/gtag/js">',
	from: 'site-kit',
	line: 41,
	stop: 'Switch the notice on: it is then held back until a choice.',
} );

const state = ( change: Partial< ScanState > ): ScanState => ( {
	mode: 'off',
	can_full: true,
	needs: 'default',
	stale: false,
	running: null,
	browser: {
		id: 7,
		way: 'browser',
		mode: 'off',
		state: 'done',
		started_at: '2026-11-23T08:00:00Z',
		ended_at: '2026-11-23T08:05:00Z',
		pages: [],
		of_pages: 12,
		seen: 9,
		failed: [],
		next: null,
	},
	server: null,
	findings: [ tracker, finding( {} ) ],
	breaches: 1,
	unlisted: 2,
	blind: [ 'What needs a login.' ],
	services: [ { id: 5, name: 'WordPress', category: 'functional' } ],
	may_manage: true,
	...change,
} );

const said = ( method: string, path: string ) =>
	sent( method, path ).map( ( { data } ) => data );

const card = ( name: RegExp ) => screen.findByRole( 'region', { name } );

describe( 'The screen of the scan', () => {
	it( 'shows a breach first, with the line that caused it and the way to stop it', async () => {
		answer( 'GET /cookie-scans', () => state( {} ) );
		open( '/cookies/scan' );
		const breaches = await card( /Before anybody agreed/ );
		expect( breaches ).toHaveTextContent(
			/googletagmanager\.com.*Google Analytics.*\/shop\/, line 41.*by site-kit.*Switch the notice on/
		);
		const [ first ] = screen.getAllByRole( 'heading', { level: 2 } );
		expect( first ).toHaveTextContent( /Before anybody agreed/ );
		expect( await card( /cannot see/ ) ).toHaveTextContent( /login/ );
		expect( await card( /^Scan$/ ) ).toHaveTextContent( /9 of 12 pages/ );
	} );

	it( 'takes a known service over with one choice, and switches the notice on', async () => {
		answer( 'GET /cookie-scans', () => state( {} ) );
		answer( 'POST /cookie-findings/2', () =>
			state( { findings: [], breaches: 0, unlisted: 0 } )
		);
		answer( 'PUT /settings', () => ( { settings: {} } ) );
		const { user } = open( '/cookies/scan' );
		const breaches = await card( /Before anybody agreed/ );
		await user.click(
			within( breaches ).getByRole( 'button', {
				name: /Say whose it is/,
			} )
		);
		await user.click(
			within( breaches ).getByRole( 'button', { name: 'Save' } )
		);
		await waitFor( () =>
			expect( said( 'POST', '/cookie-findings/2' ) ).toMatchObject( [
				{ as: 'preset' },
			] )
		);
		await user.click(
			screen.getByRole( 'button', { name: 'Switch the notice on' } )
		);
		await waitFor( () =>
			expect( said( 'PUT', '/settings' ) ).toEqual( [
				{ cookie_mode: 'default' },
			] )
		);
	} );

	it( 'asks for the name and purpose of one that nobody knows', async () => {
		answer( 'GET /cookie-scans', () =>
			state( { findings: [ finding( {} ) ], breaches: 0 } )
		);
		answer( 'POST /cookie-findings/1', () => state( { findings: [] } ) );
		const { user } = open( '/cookies/scan' );
		const unknown = await card( /Nobody has said/ );
		await user.click(
			within( unknown ).getByRole( 'button', { name: /Say whose/ } )
		);
		await user.type(
			within( unknown ).getByLabelText( 'Name' ),
			'Counter'
		);
		await user.type(
			within( unknown ).getByLabelText( 'What for' ),
			'Counts visits'
		);
		await user.click(
			within( unknown ).getByRole( 'button', { name: 'Save' } )
		);
		await waitFor( () =>
			expect( said( 'POST', '/cookie-findings/1' ) ).toMatchObject( [
				{
					as: 'new',
					name: 'Counter',
					purpose: 'Counts visits',
					category: 'tracking',
				},
			] )
		);
	} );

	it( 'says what a mode of the site needs', async () => {
		answer( 'GET /cookie-scans', () =>
			state( { needs: 'full', can_full: false, mode: 'default' } )
		);
		open( '/cookies/scan' );
		expect( await card( /The notice/ ) ).toHaveTextContent(
			/needs the full mode.*needs WordPress 6\.9/
		);
		expect(
			screen.queryByRole( 'button', { name: /full mode on/ } )
		).toBeNull();
	} );
} );
