import { error, type Answer, type Happening } from './types';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/;
const MINUTE = 60_000;

/** An event as SparkPost tells it. */
export function told( {
	nr,
	at,
	...one
}: Happening ): Record< string, unknown > {
	const [ , domain = '' ] = one.rcpt_to.split( '@' );
	return {
		...one,
		event_id: `${ nr }92356927693813856`,
		raw_rcpt_to: one.rcpt_to,
		recipient_domain: domain,
		routing_domain: domain,
		message_id: `${ nr }00443ee14578172be22`,
		num_retries: '0',
		timestamp: new Date( at ).toISOString(),
		...( one.reason === undefined ? {} : { raw_reason: one.reason } ),
	};
}

/** Whether the words of a name stand in it one after the other: blackfriday finds blackfriday-specials. */
function hasWords( name: string, sought: string ): boolean {
	const words = ( text: string ) =>
		`-${ text
			.toLowerCase()
			.split( /[\s_-]+/ )
			.join( '-' ) }-`;
	return words( name ).includes( words( sought ) );
}

/** GET /events/message (content/api/events.apib). */
export function search(
	query: URLSearchParams,
	events: Happening[],
	now: number,
	elsewhere: string | null
): Answer {
	for ( const name of [ 'from', 'to' ] ) {
		const value = query.get( name );
		if ( value !== null && ! MOMENT.test( value ) ) {
			return [ 400, error( `Invalid value for '${ name }'` ) ];
		}
	}
	const perPage = Number( query.get( 'per_page' ) ?? '1000' );
	if ( ! ( perPage >= 1 && perPage <= 10000 ) ) {
		return [ 400, error( 'per_page must be between 1 and 10,000' ) ];
	}
	const cursor = query.get( 'cursor' ) ?? 'initial';
	const start =
		cursor === 'initial'
			? 0
			: Number( Buffer.from( cursor, 'base64' ).toString() );
	if ( Number.isNaN( start ) ) {
		return [ 400, error( 'Invalid cursor' ) ];
	}
	const list = ( name: string ) => {
		const value = query.get( name );
		return value === null ? null : value.toLowerCase().split( ',' );
	};
	const [ to, types, campaigns ] = [
		list( 'recipients' ),
		list( 'events' ),
		list( 'campaigns' ),
	];
	const moment = ( name: string, otherwise: number ) => {
		const value = query.get( name );
		return value === null ? otherwise : Date.parse( value );
	};
	const first = Math.max(
		moment( 'from', now - 1440 * MINUTE ),
		now - 10 * 1440 * MINUTE
	);
	const last = moment( 'to', now - MINUTE );
	const found = events.filter(
		( { rcpt_to: rcpt, type, campaign_id: campaign, at } ) =>
			at >= first &&
			at < last &&
			( ! to || to.includes( rcpt ) ) &&
			( ! types || types.includes( type ) ) &&
			( ! campaigns ||
				campaigns.some( ( one ) => hasWords( campaign ?? '', one ) ) )
	);
	const next = new URLSearchParams( query );
	next.set(
		'cursor',
		Buffer.from( String( start + perPage ) ).toString( 'base64' )
	);
	return [
		200,
		{
			results: found.slice( start, start + perPage ).map( told ),
			total_count: found.length,
			links:
				start + perPage < found.length
					? {
							next: `${ elsewhere ?? '' }/api/v1/events/message?${ next }`,
						}
					: {},
		},
	];
}
