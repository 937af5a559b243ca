import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { site } from '../site/site';
import * as story from '../steps/story';

// Attacks that have hit such plugins; those on requests, the form and the register stand in files of their own.

const roles = [ 'subscriber', 'editor' ] as const;

async function as( role: ( typeof roles )[ number ] | 'guest' ) {
	const on = await site();
	if ( role === 'guest' ) {
		return on.guest();
	}
	const user = await on.fixture< { login: string; password: string } >(
		'user',
		{ role }
	);
	return on.login( user.login, user.password );
}

describe.each( [ 'guest', ...roles ] as const )( 'a %s', ( role ) => {
	it( 'gets nothing from any of our admin-ajax actions, not even with a nonce of their own (CVE-2018-19207)', async () => {
		const session = await as( role );
		for ( const action of [
			'rights_desk_holdings',
			'rights_desk_work',
			'rights_desk_slice',
		] ) {
			const nonce = await session.nonce( action );
			const { status, body } = await session.ajax( action, {
				request: '1',
				_ajax_nonce: nonce,
				_wpnonce: nonce,
				ticket: '1.1.1.guess',
			} );
			expect( [
				action,
				status >= 400 ||
					( body as { success?: boolean } ).success !== true,
			] ).toEqual( [ action, true ] );
			expect( JSON.stringify( body ) ).not.toContain( '@example' );
		}
	} );

	it( 'writes no option through the settings (CVE-2018-19207, CVE-2020-20633)', async () => {
		const session = await as( role );
		const { status } = await session.rest( 'PUT', 'settings', {
			contact_name: 'Mallory',
		} );
		expect( [ 401, 403 ] ).toContain( status );
		const shown = await (
			await ( await site() ).admin()
		).rest( 'GET', 'settings' );
		expect( JSON.stringify( shown.body ) ).not.toContain( 'Mallory' );
	} );
} );

it( 'has no code in mail texts: what looks like a template stays text (CVE-2024-45053)', async () => {
	const on = await site();
	const admin = await on.admin();
	// A product that stands in no number by chance.
	const body =
		'{link} ${7919*7927} {{7919*7927}} <?php echo 7919*7927; ?> #{7919*7927} {settings} %s';
	expect(
		(
			await admin.rest( 'PUT', 'settings', {
				mails: { confirm: { subject: 'Please confirm', body } },
			} )
		).status
	).toBe( 200 );
	try {
		const email = story.anyone( 'template' );
		await story.ask( on, 'inspection', email );
		const mail = await on.mail( email, /rights-desk=request/ );
		expect( mail.text ).toContain( '${7919*7927} {{7919*7927}}' );
		expect( mail.text ).toContain( '#{7919*7927}' );
		expect( mail.text ).not.toContain( '62773913' );
	} finally {
		await admin.rest( 'PUT', 'settings', { mails: {} } );
	}
} );

it( 'escapes markup in what staff write, wherever visitors see it (CVE-2020-20633)', async () => {
	const on = await site();
	const admin = await on.admin();
	const evil = '<img src=x onerror=alert(1)>';
	await admin.rest( 'PUT', 'settings', {
		contact_name: evil,
		controller_name: `"${ evil }`,
	} );
	try {
		const form = await (
			await on.guest().get( '/?rights-desk=ask' )
		).text();
		expect( form ).not.toContain( '<img src=x' );
	} finally {
		await admin.rest( 'PUT', 'settings', {
			contact_name: '',
			controller_name: '',
		} );
	}
} );

it( 'gives away no file that it wrote: all of them by their addresses', async () => {
	const on = await site();
	const email = story.anyone( 'public' );
	await on.fixture( 'person', { email, comments: 3, say: 'Secret remark' } );
	await story.inspect( on, email );
	const uploads = join( on.content, 'uploads' );
	const files = readdirSync( uploads, {
		recursive: true,
		encoding: 'utf8',
	} ).filter(
		( file ) =>
			file.includes( 'rights-desk' ) &&
			statSync( join( uploads, file ) ).isFile()
	);
	expect( files.length ).toBeGreaterThan( 0 );
	for ( const file of files ) {
		const answer = await on
			.guest()
			.get( `/wp-content/uploads/${ relative( '.', file ) }` );
		const text = await answer.text();
		expect( text ).not.toContain( 'Secret remark' );
		expect( text ).not.toContain( email );
	}
} );

it( 'has no file that does anything when it is asked for by itself', async () => {
	const on = await site();
	const files = readdirSync( join( on.content, 'plugins/rights-desk' ), {
		recursive: true,
		encoding: 'utf8',
	} ).filter( ( file ) => file.endsWith( '.php' ) );
	expect( files.length ).toBeGreaterThan( 500 );
	const found: string[] = [];
	for ( const file of files ) {
		const answer = await on
			.guest()
			.get( `/wp-content/plugins/rights-desk/${ file }` );
		if ( answer.status !== 200 || ( await answer.text() ) !== '' ) {
			found.push( `${ file }: ${ answer.status }` );
		}
	}
	expect( found ).toEqual( [] );
} );
