import { EMAIL, error, isRecord, type Answer } from './types';

/** POST /data-privacy/… (content/api/data-privacy.apib). */
export function privacy( body: unknown, kept: string[] ): Answer {
	const list = isRecord( body ) ? body.recipients : undefined;
	if ( ! Array.isArray( list ) || list.length === 0 ) {
		return [ 400, error( 'recipients is required' ) ];
	}
	if ( list.length > 1000 ) {
		return [ 400, error( 'Exceeded maximum number of recipients (1000)' ) ];
	}
	const wrong: unknown = list.find(
		( one ) => ! EMAIL.test( String( one ) )
	);
	if ( wrong !== undefined ) {
		return [ 400, error( 'invalid email address', { recipient: wrong } ) ];
	}
	kept.push( ...list.map( String ) );
	return [ 200, { results: { message: 'Request saved.' } } ];
}
