import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser';
import { main } from '../../scripts/project';
import { onNative } from '../native/backend';
import { siteOf } from '../site/site';
import { byBrowser, byBytes, KB, over, type Limit } from './notice/limits';
import { ACCEPT, added, gzip, NOTICE, ours, served } from './notice/ours';
import { peers } from './notice/peers';
import { serve } from './notice/serve';
import { onWordPress } from './notice/live';
import { prepared } from './notice/prepared';
import { SLOWER, weigh, type Weighed, type Weight } from './notice/weigh';

/**
 * npm run bench:notice [-- --turns=9] [--alone]: what the cookie notice costs, on a page of no WordPress and on
 * WordPress, beside others from npm in the same run (--alone: without them). Ends with 1 when a limit is passed.
 */
main( async () => {
	const args = process.argv.slice( 2 );
	const turns = Number(
		args.find( ( arg ) => arg.startsWith( '--turns=' ) )?.slice( 8 ) ?? 9
	);
	const { executablePath, args: flags, env } = await findBrowser();
	const { connection, stop } = await onNative( { uploadsMegabytes: 0 } );
	const server = await serve();
	const browser = await chromium.launch( {
		executablePath,
		args: flags,
		env: { ...( process.env as Record< string, string > ), ...env },
	} );
	try {
		const on = siteOf( connection );
		const admin = await on.admin();
		await prepared( admin );
		const our = await ours( on );
		console.log( `\nBytes, gzip -9` );
		for ( const [ name, part ] of Object.entries( our.parts ) ) {
			kilobytes( name, gzip( part ) );
		}
		kilobytes( 'main.js', gzip( our.main ) );
		kilobytes( 'all of it before a choice', our.before );
		kilobytes( 'run.js, after a choice', gzip( our.run ) );
		kilobytes( 'second layer', our.second );

		const { found, missing } = args.includes( '--alone' )
			? { found: [], missing: [] }
			: peers();
		for ( const name of missing ) {
			console.log( `${ name }: npm could not be reached, not measured` );
		}
		const pages: Weighed[] = [
			{
				name: 'none',
				url: server.add( 'none', { head: '', body: '', files: {} } ),
			},
			{
				name: 'ours',
				url: server.add( 'ours', added( our, on.url, server.origin ) ),
				notice: NOTICE,
				accept: ACCEPT,
			},
			...found.map( ( { name, notice, accept, added: parts } ) => ( {
				name,
				url: server.add( name, parts ),
				notice,
				accept,
			} ) ),
		];
		const bytes = new Map< string, number >( [
			[ 'ours', our.before ],
			...found.map(
				( { name, bytes: all } ) =>
					[
						name,
						all.reduce( ( sum, part ) => sum + gzip( part ), 0 ),
					] as const
			),
		] );
		const limits: Limit[] = byBytes( our );

		console.log(
			`\nA page of no WordPress; paints at full speed, all else on a processor ${ SLOWER } times slower; durations: the least of ${ turns }, else medians; more than the page without`
		);
		const still = await weigh( browser, pages, turns );
		table( still, bytes );
		limits.push( ...compared( still ) );

		console.log( `\nWordPress` );
		const both = await onWordPress( browser, on, admin, turns );
		table( both, bytes );
		limits.push( ...compared( both ) );

		console.log( `\nServer, 200 requests each, medians` );
		for ( const mode of [ 'default', 'full' ] as const ) {
			const time = await served( on, admin, mode, 200 );
			console.log(
				`${ mode }: ${ time.with.toFixed( 2 ) } ms with, ${ time.without.toFixed( 2 ) } ms without (half of those within ${ time.spread.toFixed( 2 ) } ms)`
			);
			if ( mode === 'default' ) {
				limits.push( {
					what: 'server time more',
					is: time.with - time.without,
					most: Math.max( 1, time.spread ),
					unit: 'ms',
				} );
			}
		}
		const passed = over( limits );
		console.log(
			passed.length
				? `\nPassed limits:\n${ passed.join( '\n' ) }`
				: '\nAll within the limits of issue 6, acceptance 3.'
		);
		return passed.length ? 1 : 0;
	} finally {
		await browser.close();
		await server.stop();
		await stop();
	}
} );

const kilobytes = ( name: string, bytes: number ) =>
	console.log(
		`${ ( bytes / KB ).toFixed( 2 ).padStart( 7 ) } KB  ${ name }`
	);

function compared( weights: Map< string, Weight > ): Limit[] {
	const with_ = weights.get( 'ours' );
	const without = weights.get( 'none' );
	return with_ && without ? byBrowser( with_, without ) : [];
}

function table(
	weights: Map< string, Weight >,
	bytes: Map< string, number >
): void {
	const none = weights.get( 'none' );
	console.log(
		[
			'KB',
			'requests',
			'blocking',
			'busy',
			'shift',
			'FCP',
			'LCP',
			'seen',
			'Accept',
			'shown',
			'cookie',
			'heap KB',
		]
			.map( ( head ) => head.padStart( 9 ) )
			.join( '' )
	);
	for ( const [ name, weight ] of weights ) {
		const base = name === 'none' ? undefined : none;
		const more = ( key: keyof Weight ) =>
			weight[ key ] - ( base?.[ key ] ?? 0 );
		const cells = [
			( ( bytes.get( name ) ?? 0 ) / KB ).toFixed( 1 ),
			more( 'requests' ).toFixed( 0 ),
			more( 'blocking' ).toFixed( 0 ),
			more( 'busy' ).toFixed( 0 ),
			more( 'shift' ).toFixed( 3 ),
			more( 'first' ).toFixed( 0 ),
			more( 'largest' ).toFixed( 0 ),
			...( [ 'seen', 'handled', 'shown' ] as const ).map( ( key ) =>
				Number.isNaN( weight[ key ] ) ? '–' : weight[ key ].toFixed( 0 )
			),
			String( weight.cookie ),
			more( 'heap' ).toFixed( 0 ),
		];
		console.log(
			`${ cells.map( ( cell ) => cell.padStart( 9 ) ).join( '' ) }  ${ name }`
		);
	}
}
