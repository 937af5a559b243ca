import type { View } from '@wordpress/dataviews/wp';
import type { ListQuery } from '../../../data/requests';

type Query = Record< string, string >;

const MANY = [ 'kind', 'outcome' ];

export function toView( query: Query ): View {
	return {
		type: 'table',
		titleField: 'subject',
		fields: [ 'kind', 'month', 'outcome', 'days_taken' ],
		filters: MANY.filter( ( field ) => query[ field ] ).map(
			( field ) => ( {
				field,
				operator: 'isAny' as const,
				value: ( query[ field ] ?? '' ).split( ',' ),
			} )
		),
		page: Number( query.pg ) || 1,
		perPage: Number( query.per ) || 25,
	};
}

export function toQuery( view: View ): Query {
	const query: Query = {};
	for ( const field of MANY ) {
		const value: unknown = view.filters?.find(
			( filter ) => filter.field === field
		)?.value;
		if ( Array.isArray( value ) && value.length > 0 ) {
			query[ field ] = value.join( ',' );
		}
	}
	if ( ( view.page ?? 1 ) > 1 ) {
		query.pg = String( view.page );
	}
	if ( view.perPage !== 25 ) {
		query.per = String( view.perPage );
	}
	return query;
}

export function toList( query: Query ): ListQuery {
	const view = toView( query );
	return {
		page: view.page,
		per_page: view.perPage,
		// Anonymous requests have no moment left to sort by.
		orderby: 'id',
		order: 'desc',
		...( query.kind && { kind: query.kind } ),
		...( query.outcome && { outcome: query.outcome } ),
	};
}
