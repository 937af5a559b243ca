/** The list's state is its address: what DataViews shows, and what the server is asked, both come from it. */
import type { Filter, View } from '@wordpress/dataviews/wp';
import type { ListQuery } from '../../../data/requests';

export type Query = Record< string, string >;

export const FIELDS = [ 'kind', 'state', 'due', 'received' ];
const SORTS = [ 'due', 'received', 'id' ];
const MANY = [ 'kind', 'state', 'due' ];
export const PER_PAGE = 25;
/** What still has to be done; 'any' in the address shows everything. */
const TO_DO = 'open,decided';

const whole = ( text: string | undefined, otherwise: number ) => {
	const n = Number( text );
	return Number.isInteger( n ) && n > 0 ? n : otherwise;
};

export function toView( query: Query ): View {
	const filters: Filter[] = [];
	for ( const field of MANY ) {
		if ( query[ field ] ) {
			filters.push( {
				field,
				operator: 'isAny',
				value: query[ field ].split( ',' ),
			} );
		}
	}
	const sort = query.sort ?? 'due';
	return {
		type: 'table',
		titleField: 'subject',
		fields: FIELDS,
		search: query.search ?? '',
		filters,
		page: whole( query.pg, 1 ),
		perPage: whole( query.per, PER_PAGE ),
		sort: {
			field: SORTS.includes( sort ) ? sort : 'due',
			direction: query.order === 'desc' ? 'desc' : 'asc',
		},
		layout: {
			styles: { subject: { width: '32%' }, due: { minWidth: '12em' } },
		},
	};
}

/** What DataViews does not know of (phase) stays as it was in the base. */
export function toQuery( view: View, base: Query ): Query {
	const values = ( field: string ): string => {
		const value: unknown = view.filters?.find(
			( filter ) => filter.field === field
		)?.value;
		return Array.isArray( value )
			? value.join( ',' )
			: String( value ?? '' );
	};
	const sort = view.sort?.field ?? 'due';
	const order = view.sort?.direction ?? 'asc';
	const query: Query = {
		phase: base.phase ?? '',
		search: view.search ?? '',
		kind: values( 'kind' ),
		state: values( 'state' ),
		due: values( 'due' ),
		sort: sort === 'due' ? '' : sort,
		order: order === 'asc' ? '' : order,
		per: view.perPage === PER_PAGE ? '' : String( view.perPage ?? '' ),
		pg: ( view.page ?? 1 ) > 1 ? String( view.page ) : '',
	};
	return Object.fromEntries(
		Object.entries( query ).filter( ( [ , value ] ) => value !== '' )
	);
}

export function toList( query: Query ): ListQuery {
	const view = toView( query );
	// A filter on one state says more than the phases that the tab stands for.
	const phase = query.phase ?? ( query.state ? 'any' : TO_DO );
	const list: ListQuery = {
		page: view.page,
		per_page: view.perPage,
		orderby: view.sort?.field,
		order: view.sort?.direction,
		search: query.search,
		kind: query.kind,
		state: query.state,
		due: query.due,
		phase: phase === 'any' ? undefined : phase,
	};
	return Object.fromEntries(
		Object.entries( list ).filter(
			( [ , value ] ) => value !== undefined && value !== ''
		)
	);
}

/** What a saved view keeps: everything but the page one happens to be on. */
export function kept( query: Query ): string {
	const { pg: _page, ...rest } = query;
	return new URLSearchParams( rest ).toString();
}
