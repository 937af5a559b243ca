import { screen, waitFor, within } from '@testing-library/react';
import type { PolicyPromise, Promises } from '../../../src/data/promises';
import { open } from './open';
import { answer, Refused, sent } from './server';

const empty = { total: 0, requests: [] };

const labels: Record< string, string > = {
	broken: 'Broken',
	at_risk: 'At risk',
	kept: 'Kept',
	not_applicable: 'Not applicable',
	'': 'Not looked at yet',
};

const promise = ( change: Partial< PolicyPromise > ): PolicyPromise => ( {
	number: 'P17',
	section: 'rights',
	title: 'Every request is answered in time',
	state: 'kept',
	state_label: labels[ change.state ?? 'kept' ] ?? '',
	says: 'Nothing is late.',
	evidence: [ { label: 'Late now', value: '0' } ],
	mend: [],
	looked_at: '2026-11-23T08:00:00Z',
	since: '2026-11-01T08:00:00Z',
	...change,
} );

const broken = promise( {
	number: 'P06',
	section: 'processors',
	title: 'Every processor is named',
	state: 'broken',
	says: 'Without an agreement: Host.',
	mend: [
		{ label: 'Open the register', path: '/processors' },
		{ label: 'See the plugins', path: 'https://site.test/plugins.php' },
	],
} );

const risky = promise( {
	number: 'P02',
	section: 'policy',
	title: 'The newest version is on the page',
	state: 'at_risk',
	says: 'A cache keeps the page.',
} );

const all = ( promises: PolicyPromise[] ): Promises => ( {
	counts: {
		broken: promises.filter( ( { state } ) => state === 'broken' ).length,
		at_risk: promises.filter( ( { state } ) => state === 'at_risk' ).length,
		kept: promises.filter( ( { state } ) => state === 'kept' ).length,
		not_applicable: 0,
		never: promises.filter( ( { state } ) => state === '' ).length,
	},
	sections: {
		policy: 'The policy itself',
		processors: 'Who processes what',
		rights: 'Rights',
	},
	promises,
} );

const shown = async ( ...promises: PolicyPromise[] ) => {
	answer( 'GET /overview', () => ( {
		today: '2026-11-23',
		promise_days: 30,
		late: empty,
		soon: empty,
		came_in: empty,
		attention: empty,
		unconfirmed: 0,
		open: 0,
		months: [],
	} ) );
	answer( 'GET /promises', () => all( promises ) );
	const { user } = open( '/overview' );
	const region = await screen.findByRole( 'region', {
		name: 'Promises of your privacy policy',
	} );
	await within( region ).findByText( /^Kept: / );
	return { user, region: within( region ) };
};

const titles = () =>
	screen
		.getAllByRole( 'heading', { level: 3 } )
		.map( ( heading ) => heading.textContent );

it( 'shows first what is broken, then what is at risk, with the way to mend it, and folds the others', async () => {
	const { region, user } = await shown( promise( {} ), risky, broken );
	expect( titles().slice( 0, 2 ) ).toEqual( [
		'P06 Every processor is named',
		'P02 The newest version is on the page',
	] );
	expect( region.getByText( 'Without an agreement: Host.' ) ).toBeVisible();
	expect(
		region.getByRole( 'link', { name: 'Open the register' } )
	).toHaveAttribute( 'href', expect.stringContaining( 'processors' ) );
	expect(
		region.getByRole( 'link', { name: 'See the plugins' } )
	).toHaveAttribute( 'href', 'https://site.test/plugins.php' );
	expect( region.getByText( 'Nothing is late.' ) ).not.toBeVisible();
	await user.click( region.getByText( 'Show 1 other promise' ) );
	expect( region.getByText( 'Nothing is late.' ) ).toBeVisible();
} );

it( 'shows what was seen, and when', async () => {
	const { region, user } = await shown( broken );
	expect( region.getByText( 'Late now' ) ).not.toBeVisible();
	await user.click( region.getByText( 'What was seen for P06' ) );
	expect( region.getByText( 'Late now' ) ).toBeVisible();
	expect( region.getByText( /Looked at .*So since 1 Nov/ ) ).toBeVisible();
} );

it( 'looks at one again, and shows what it then is', async () => {
	const { region, user } = await shown( broken );
	answer( 'POST /promises/6/look', () =>
		promise( {
			...broken,
			state: 'kept',
			state_label: 'Kept',
			says: 'All bound.',
			mend: [],
		} )
	);
	await user.click(
		region.getByRole( 'button', {
			name: 'Look now: P06 Every processor is named',
		} )
	);
	await region.findByText( 'Kept: 1' );
	expect( region.queryByText( 'Without an agreement: Host.' ) ).toBeNull();
	expect( region.getByText( 'Broken: 0' ) ).toBeVisible();
} );

it( 'looks at all, one after another', async () => {
	const { region, user } = await shown(
		promise( {
			state: '',
			state_label: labels[ '' ] ?? '',
			says: '',
			looked_at: null,
		} ),
		risky
	);
	expect( region.getByText( 'Not looked at yet: 1' ) ).toBeVisible();
	answer( 'POST /promises/17/look', () => promise( { state: 'broken' } ) );
	answer( 'POST /promises/2/look', () =>
		promise( { ...risky, state: 'kept', state_label: 'Kept' } )
	);
	await user.click(
		region.getByRole( 'button', { name: 'Look at all now' } )
	);
	await region.findByText( 'Kept: 1' );
	await waitFor( () =>
		expect(
			region.getByRole( 'button', { name: 'Look at all now' } )
		).toBeEnabled()
	);
	expect( region.getByText( 'Broken: 1' ) ).toBeVisible();
	expect( region.queryByText( /Not looked at yet/ ) ).toBeNull();
	expect( sent( 'POST', '/promises/17/look' ) ).toHaveLength( 1 );
} );

it( 'says when it could not look', async () => {
	const { region, user } = await shown( broken );
	answer(
		'POST /promises/6/look',
		() => new Refused( 'not_stored', 'This could not be stored.', '', 500 )
	);
	await user.click( region.getByRole( 'button', { name: /Look now: P06/ } ) );
	await region.findByText( 'This could not be stored.' );
	expect( region.getByText( 'Without an agreement: Host.' ) ).toBeVisible();
} );

it( 'offers the report for an auditor', async () => {
	const { region } = await shown( broken );
	expect(
		region.getByRole( 'link', { name: 'Report as JSON' } )
	).toHaveAttribute(
		'href',
		expect.stringMatching( /promises\/report\?format=json&_wpnonce=r$/ )
	);
} );
