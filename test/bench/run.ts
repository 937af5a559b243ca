import { main } from '../../scripts/project';
import { onNative } from '../native/backend';
import { siteOf, type Site } from '../site/site';
import { choices } from './choices';
import { cores, fetched, ours } from './export';
import { LISTS, scans, type Asked } from './lists';
import { notices } from './notices';

/**
 * npm run bench [-- --quick|--big] [--plugin=FOLDER]: figures on nginx, PHP-FPM and MariaDB, beside core's own
 * where it does the same. --big adds a package of 2 GB. Read the ratios: milliseconds are this machine's.
 */
main( async () => {
	const args = process.argv.slice( 2 );
	const quick = args.includes( '--quick' );
	const plugin = args
		.find( ( arg ) => arg.startsWith( '--plugin=' ) )
		?.slice( 9 );
	const { connection, stack, stop } = await onNative( {
		uploadsMegabytes: 0,
		...( plugin ? { plugin } : {} ),
	} );
	try {
		const on = siteOf( connection );
		await lists( on, quick ? 10_000 : 100_000 );
		await exports_( on, stack.second, 5_000 );
		if ( ! quick ) {
			await exports_( on, stack.second, 50_000 );
		}
		await page( on );
		await standing( on );
		await notices( on, quick ? 5_000 : 50_000 );
		await choices( on, quick ? 20 : 60 );
		if ( args.includes( '--big' ) ) {
			const big = await ours( on, 50_000, 13_000 );
			const sent = await fetched( on, big.email, stack.second );
			console.log(
				`A package of ${ sent.megabytes.toFixed( 0 ) } MB (zipped): built in ${ big.seconds.toFixed( 0 ) } s, at most ${ big.peak } MB of PHP memory; sent in ${ sent.seconds.toFixed( 0 ) } s with ${ sent.peak } MB`
			);
		}
	} finally {
		await stop();
	}
} );

async function lists( on: Site, n: number ): Promise< void > {
	const crowd = await on.fixture( 'crowd', { n } );
	console.log( `\nLists among ${ n } requests` );
	for ( const list of LISTS ) {
		const asked = await on.fixture< Asked >( 'rest-queries', list );
		const params = new URLSearchParams( list.params ).toString();
		console.log(
			`${ String( asked.queries.length ).padStart( 3 ) } queries ${ asked.ms.toFixed( 0 ).padStart( 5 ) } ms ${ String( scans( asked ).length ).padStart( 2 ) } table scans  ${ list.route }?${ params }`
		);
	}
	await on.fixture( 'crowd', crowd );
}

async function exports_(
	on: Site,
	second: string,
	n: number
): Promise< void > {
	console.log( `\nExport of ${ n } records of 500 bytes, all of one person` );
	const our = await ours( on, n, 500 );
	const sent = await fetched( on, our.email, second );
	const core = await cores( on, await on.admin(), n, 500 ).catch(
		( fault: Error ) => fault
	);
	const line = ( name: string, { seconds, peak, growth }: typeof our ) =>
		console.log(
			`${ name }: ${ seconds.toFixed( 1 ) } s, memory ${ peak.toFixed( 1 ) } MB at most, last page ${ growth.toFixed( 2 ) } × the first`
		);
	line( 'ours', our );
	console.log(
		`ours, sending ${ sent.megabytes.toFixed( 1 ) } MB: ${ sent.seconds.toFixed( 1 ) } s and ${ sent.peak } MB of PHP memory`
	);
	if ( core instanceof Error ) {
		// It reads all pages into memory at once for the last one.
		console.log(
			`core: does not get through (${ core.message.slice( 0, 80 ) }…)`
		);
	} else {
		line( 'core', { ...core, email: '' } );
		console.log(
			`ours by core: time ${ ( our.seconds / core.seconds ).toFixed( 2 ) }, memory ${ ( our.peak / core.peak ).toFixed( 2 ) }`
		);
	}
	await on.fixture( 'many-records', { off: true } );
}

async function page( on: Site ): Promise< void > {
	const medians: number[] = [];
	for ( const content of [
		'<!-- wp:paragraph --><p>Nothing</p><!-- /wp:paragraph -->',
		'<!-- wp:rights-desk/request-form /-->',
	] ) {
		const id = (
			await on.wp(
				'post',
				'create',
				'--post_type=page',
				'--post_status=publish',
				'--post_title=Bench',
				`--post_content=${ content }`,
				'--porcelain'
			)
		).trim();
		const times: number[] = [];
		for ( let turn = 0; turn < 30; turn++ ) {
			const begun = performance.now();
			// Any value passes the page cache by.
			await (
				await fetch( `${ on.url }/?page_id=${ id }`, {
					headers: { 'X-Rights-Desk-Test': 'bench' },
				} )
			).text();
			times.push( performance.now() - begun );
		}
		medians.push( times.sort( ( a, b ) => a - b )[ 15 ] ?? NaN );
	}
	const [ without = NaN, with_ = NaN ] = medians;
	console.log(
		`\nA page with the form: ${ with_.toFixed( 1 ) } ms; one without: ${ without.toFixed( 1 ) } ms; ratio ${ ( with_ / without ).toFixed( 2 ) }`
	);
}

async function standing( on: Site ): Promise< void > {
	const cost = await on.fixture< {
		guard_ms: number;
		mail_ms: number;
		queries: number;
	} >( 'standing-cost', { people: 20_000 } );
	await on.fixture( 'standing-cost', { clean: true } );
	console.log(
		`\nA mail among 20,000 restricted people: ${ cost.mail_ms.toFixed( 2 ) } ms, of which looking up how its recipient stands ${ cost.guard_ms.toFixed( 3 ) } ms (${ ( ( 100 * cost.guard_ms ) / cost.mail_ms ).toFixed( 2 ) } %), ${ cost.queries.toFixed( 1 ) } query`
	);
}
