import { renderHeaders } from './headers';
import { render, SyntaxFault, type Data } from './template';
import { EMAIL, error, isRecord, type Answer, type Sent } from './types';

/** What it says to a call that it won't do. */
class No extends Error {
	constructor(
		readonly status: number,
		message: string,
		readonly code: string,
		readonly description = ''
	) {
		super( message );
	}
}

const missing = ( description: string ) =>
	new No( 422, 'required field is missing', '1400', description );
const wrong = ( description: string ) =>
	new No( 422, 'invalid data format/type', '1300', description );

const text = ( value: unknown ) => ( typeof value === 'string' ? value : '' );
const data = ( value: unknown ): Data => ( isRecord( value ) ? value : {} );

export interface Terms {
	/** Domains that may send. */
	verified: ( domain: string ) => boolean;
	/** Addresses that it refuses one by one. */
	rejects: ( email: string ) => boolean;
	/** Each message as it goes out. */
	out: ( sent: Sent, id: string ) => void;
	id: () => string;
}

function fromOf( from: unknown ): string {
	return isRecord( from ) ? text( from.email ) : text( from );
}

function checked( content: Data, verified: Terms[ 'verified' ] ): void {
	const raw = text( content.email_rfc822 );
	let from = fromOf( content.from );
	if ( raw !== '' ) {
		if ( ! /^[\w-]+:[^]*\r?\n\r?\n/.test( raw ) ) {
			throw wrong( 'content.email_rfc822 could not be parsed' );
		}
		const head = raw.split( /\r?\n\r?\n/ )[ 0 ] ?? '';
		const line = /^From:((?:.|\r?\n[ \t])*)/im.exec( head )?.[ 1 ] ?? '';
		from = /<([^>]+)>/.exec( line )?.[ 1 ] ?? line.trim();
	} else {
		if ( from === '' ) {
			throw missing( 'content.from is required' );
		}
		if ( text( content.subject ) === '' ) {
			throw missing( 'content.subject is required' );
		}
		if ( text( content.html ) === '' && text( content.text ) === '' ) {
			throw missing( 'At a minimum, html or text is required' );
		}
		for ( const name of Object.keys( data( content.headers ) ) ) {
			if (
				/^(content-type|content-transfer-encoding|to|from|subject|reply-to)$/i.test(
					name
				)
			) {
				throw wrong( `Header ${ name } is not allowed` );
			}
		}
	}
	if ( ! EMAIL.test( from ) || ! verified( from.split( '@' )[ 1 ] ?? '' ) ) {
		throw new No(
			400,
			'Invalid domain',
			'7001',
			'Unconfigured or unverified sending domain.'
		);
	}
}

/** POST /transmissions (content/api/transmissions.apib), inline content and RFC822 content. */
export function transmit( body: unknown, size: number, terms: Terms ): Answer {
	try {
		return accept( body, size, terms );
	} catch ( no ) {
		if ( no instanceof SyntaxFault ) {
			return [
				422,
				error(
					'substitution language syntax error in template content',
					{
						description: no.message,
						code: '3000',
					}
				),
			];
		}
		if ( no instanceof No ) {
			const { status, message, code, description } = no;
			return [ status, error( message, { code, description } ) ];
		}
		throw no;
	}
}

function accept( body: unknown, size: number, terms: Terms ): Answer {
	if ( size > 20 * 1024 * 1024 ) {
		throw new No( 413, 'Request Entity Too Large', '1300' );
	}
	if ( ! isRecord( body ) || ! isRecord( body.content ) ) {
		throw missing( 'content object or template_id required' );
	}
	const { content } = body;
	if ( ! Array.isArray( body.recipients ) || ! body.recipients.length ) {
		throw missing( 'recipients or list_id required' );
	}
	const campaign = text( body.campaign_id );
	if ( Buffer.byteLength( campaign ) > 64 ) {
		throw wrong( 'campaign_id exceeds 64 bytes' );
	}
	if ( JSON.stringify( data( body.metadata ) ).length > 10_240 ) {
		throw wrong( 'metadata exceeds 10KB' );
	}
	checked( content, terms.verified );
	const options = data( body.options );
	const id = terms.id();
	const refused: object[] = [];
	const sent: Sent[] = [];
	for ( const one of body.recipients as unknown[] ) {
		const address = isRecord( one ) ? one.address : undefined;
		const email = isRecord( address )
			? text( address.email )
			: text( address );
		if ( ! EMAIL.test( email ) || terms.rejects( email ) ) {
			refused.push( {
				message: 'required field is missing',
				description: 'address.email is required for each recipient',
				code: '1400',
			} );
			continue;
		}
		const own = data( ( one as Data ).substitution_data );
		sent.push( {
			to: email,
			campaign,
			metadata: {
				...data( body.metadata ),
				...data( ( one as Data ).metadata ),
			},
			options,
			...made( content, options, {
				...data( body.metadata ),
				...data( body.substitution_data ),
				...own,
				address: isRecord( address ) ? address : { email },
			} ),
		} );
	}
	if ( sent.length === 0 ) {
		throw new No( 400, 'at least one valid recipient is required', '5002' );
	}
	sent.forEach( ( one ) => terms.out( one, id ) );
	return [
		200,
		{
			...( refused.length
				? {
						errors: [
							{
								message:
									'transmission created, but with validation errors',
								code: '2000',
							},
						],
					}
				: {} ),
			results: {
				...( refused.length ? { rcpt_to_errors: refused } : {} ),
				total_rejected_recipients: refused.length,
				total_accepted_recipients: sent.length,
				id,
			},
		},
	];
}

/** What one recipient gets. */
function made( content: Data, options: Data, values: Data ) {
	const substitutes = options.perform_substitutions !== false;
	const of = ( part: unknown, html = false ) =>
		substitutes ? render( text( part ), values, html ) : text( part );
	const header = ( part: unknown ) => render( text( part ), values, false );
	const raw = text( content.email_rfc822 );
	if ( raw !== '' ) {
		const whole = renderHeaders( raw, values );
		const split = whole.search( /\r?\n\r?\n/ );
		return {
			raw: whole.slice( 0, split ) + of( whole.slice( split ) ),
			from: '',
			subject: '',
			html: '',
			text: '',
			headers: {},
		};
	}
	return {
		raw: '',
		from: header( fromOf( content.from ) ),
		subject: header( content.subject ),
		html: of( content.html, true ),
		text: of( content.text ),
		headers: Object.fromEntries(
			Object.entries( data( content.headers ) ).map(
				( [ name, value ] ) => [ name, header( value ) ]
			)
		),
	};
}
