/** The screens of the policy: what stands, what no longer is so, every version, and what differs. */
import { screen, within } from '@testing-library/react';
import { document, policy, version } from '../editor/policy';
import { open } from './open';
import { answer, list, sent } from './server';

const versions = [
	version( { id: 32, number: 2, changes: 'SparkPost', affects: true } ),
	version( { state: 'void' } ),
	version( { id: 33, locale: 'fr_BE', language: 'French' } ),
];

const button = ( name: RegExp ) => screen.findByRole( 'button', { name } );

it( 'shows the texts, what is in force, and the page', async () => {
	answer( 'GET /policy', () =>
		policy( {
			documents: [
				document(),
				document( {
					id: 8,
					locale: 'de_DE',
					language: 'German',
					number: null,
				} ),
			],
		} )
	);
	open( '/policy' );
	expect(
		await screen.findByText( 'Changed since version 1' )
	).toBeVisible();
	expect( screen.getByText( 'Not published yet' ) ).toBeVisible();
	expect(
		screen.getByRole( 'link', { name: 'Version 1, Dutch' } )
	).toBeVisible();
	expect(
		screen.getByText( /The version in force stands on this page/ )
	).toBeVisible();
	// French is the only one left.
	expect(
		within( screen.getByLabelText( 'A text in' ) ).getAllByRole( 'option' )
	).toHaveLength( 1 );
} );

it( 'says what the version in force gets wrong now, and leads to a new one', async () => {
	answer( 'GET /policy', () =>
		policy( {
			out_of_step: [
				{
					locale: 'nl_BE',
					differences: [
						{
							name: 'table:processors',
							label: 'Processors',
							then: 'SiteGround',
							now: 'SiteGround\nSparkPost',
						},
					],
				},
			],
		} )
	);
	open( '/policy' );
	const card = await screen.findByRole( 'region', {
		name: 'Out of step: Dutch',
	} );
	expect(
		within( card )
			.getAllByRole( 'cell' )
			.map( ( cell ) => cell.textContent )
	).toEqual( [ 'SiteGround', 'SiteGround\nSparkPost' ] );
	expect(
		within( card ).getByRole( 'link', { name: /Publish a new version/ } )
	).toHaveAttribute(
		'href',
		'/wp-admin/post.php?post=7&action=edit&rights-desk=publish'
	);
} );

it( 'begins a text, and makes the page', async () => {
	const bare = policy( { documents: [], in_force: [], page: null } );
	answer( 'GET /policy', () => bare );
	answer( 'POST /policy/page', () => ( { page: null } ) );
	answer( 'POST /policy/documents', () => ( { id: 7, edit_url: '#write' } ) );
	const { user } = open( '/policy' );
	await user.click( await button( /^Make a page for it$/ ) );
	expect( sent( 'POST', '/policy/page' ) ).toHaveLength( 1 );
	await user.selectOptions( screen.getByLabelText( 'A text in' ), 'fr_BE' );
	await user.click( await button( /^Add this text$/ ) );
	expect( sent( 'POST', '/policy/documents' )[ 0 ]?.data ).toEqual( {
		locale: 'fr_BE',
		from: 'starter',
	} );
} );

it( 'shows who may only read no button that would be refused', async () => {
	answer( 'GET /policy', () =>
		policy( {
			page: null,
			may_manage: false,
			announced: [ version( { id: 32, number: 2, state: 'announced' } ) ],
		} )
	);
	open( '/policy' );
	await screen.findByText( /knows no page/ );
	expect(
		screen.queryByRole( 'button', { name: /Make a page/ } )
	).toBeNull();
	expect( screen.queryByRole( 'button', { name: /back/ } ) ).toBeNull();
} );

it( 'lists every version, with the way to what differs from the one before', async () => {
	answer( 'GET /policy/versions', () => list( versions ) );
	answer( 'GET /policy/compare', ( { query } ) => ( {
		html: `<p><ins>${ query.get( 'from' ) } to ${ query.get( 'to' ) }</ins></p>`,
	} ) );
	const { user } = open( '/policy/versions' );
	expect(
		await screen.findByText( 'Touches data already held' )
	).toBeVisible();
	const links = screen.getAllByRole( 'link', { name: /^Compare with/ } );
	expect( links ).toHaveLength( 1 );
	await user.click( screen.getByRole( 'link', { name: /^Compare with/ } ) );
	expect( await screen.findByText( '31 to 32' ) ).toBeInTheDocument();
	expect( await screen.findByLabelText( 'With the earlier' ) ).toHaveValue(
		'31'
	);
} );

it( 'shows a version with its hash and the facts in its words', async () => {
	answer( 'GET /policy/versions/32', () => ( {
		...versions[ 0 ],
		html: '<p>Whole</p>',
		css: '',
		text: 'Whole',
		words: [
			{ name: 'answer_days', label: 'Days to answer', value: '30' },
		],
	} ) );
	open( '/policy/versions/32' );
	expect(
		await screen.findByRole( 'heading', { name: 'Version 2, Dutch' } )
	).toBeVisible();
	expect( screen.getByText( 'ab12' ) ).toBeVisible();
	expect( screen.getByText( 'Days to answer' ) ).toBeVisible();
	expect( screen.getByText( 'Kim' ) ).toBeVisible();
} );
