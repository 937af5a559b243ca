/** Acceptance 8 of issue 5: the policy's page asks the database no more than a page of that length does by itself. */
import * as policy from '../steps/policy';
import { anyone } from '../steps/story';
import { site, type Site } from '../site/site';

async function page( on: Site, content: string ): Promise< string > {
	const id = await on.wp(
		'post',
		'create',
		'--post_type=page',
		'--post_status=publish',
		`--post_title=${ anyone( 'policy' ) }`,
		`--post_content=${ content }`,
		'--porcelain'
	);
	return `/?page_id=${ id.trim() }`;
}

/** The least of three, since now and then WordPress does something of its own. */
async function queries(
	on: Site,
	path: string,
	holds: string
): Promise< number > {
	const seen: number[] = [];
	for ( let i = 0; i < 3; i++ ) {
		const html = await (
			await on.guest().get( `${ path }&nocache=${ anyone( 'q' ) }` )
		).text();
		expect( html ).toContain( holds );
		seen.push( Number( /<!-- queries (\d+) -->/.exec( html )?.[ 1 ] ) );
	}
	expect( seen ).not.toContain( NaN );
	return Math.min( ...seen );
}

it( 'costs no query more than the same text in the page itself', async () => {
	const on = await site();
	const admin = await on.admin();
	const text = Array.from( { length: 120 }, ( _, i ) =>
		i % 10 === 0
			? policy.heading( `Part ${ i }` )
			: policy.paragraph(
					`${ 'What we do with it. '.repeat( 20 ) }${ i }`
				)
	).join( '\n' );
	try {
		// Where none was ever set, asking the harness for the time is a query of its own.
		await on.clock( new Date( Date.now() + 60_000 ).toISOString() );
		const plain = await queries( on, await page( on, text ), 'Part 110' );
		const { document } = await policy.write( on, text );
		const shows = await page( on, policy.block );
		const empty = await page( on, policy.paragraph( 'Not yet.' ) );

		await policy.publish( admin, document );
		expect( await queries( on, shows, 'Part 110' ) ).toBeLessThanOrEqual(
			plain
		);

		// With others before it, and one announced.
		await policy.write( on, text.replace( 'Part 0', 'Part zero' ) );
		await policy.publish( admin, document );
		await policy.write( on, text.replace( 'Part 0', 'Part none' ) );
		await policy.publish( admin, document, {
			effective_at: policy.local( new Date( Date.now() + 86_400_000 ) ),
		} );
		expect( await queries( on, shows, 'Part zero' ) ).toBeLessThanOrEqual(
			plain
		);
		// What pages must know of it costs those without it nothing either.
		expect( await queries( on, empty, 'Not yet.' ) ).toBeLessThanOrEqual(
			plain
		);

		// A copy that was tampered with does not count: the text comes from the table.
		await on.sql(
			"UPDATE {prefix}postmeta SET meta_value = REPLACE(meta_value, 'Part 110', 'Part of theirs') WHERE meta_key = '_rights_desk_policy'"
		);
		await queries( on, shows, 'Part 110' );
	} finally {
		await on.clock( null );
		await policy.forget( on );
	}
} );
