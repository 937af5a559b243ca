/** What one list call asks of the database; see fixtures/rest-queries.php. */
export interface Asked {
	status: number;
	ms: number;
	rows: number;
	total: number;
	queries: { sql: string; ms: number; plan: Plan[] }[];
}

interface Plan {
	table: string | null;
	type: string | null;
	key: string | null;
	rows: string | null;
}

/** Each way in which the screens ask for many. */
export const LISTS: { route: string; params: Record< string, string > }[] = [
	{ route: '/requests', params: {} },
	{
		route: '/requests',
		params: { orderby: 'due', order: 'asc', phase: 'open' },
	},
	{ route: '/requests', params: { orderby: 'due', order: 'asc' } },
	{ route: '/requests', params: { orderby: 'id', order: 'desc' } },
	{ route: '/requests', params: { page: '40', per_page: '100' } },
	{ route: '/requests', params: { kind: 'erasure' } },
	{ route: '/requests', params: { state: 'in_progress' } },
	{ route: '/requests', params: { phase: 'closed' } },
	{ route: '/requests', params: { due: 'late' } },
	{ route: '/requests', params: { due: 'today,soon' } },
	{
		route: '/requests',
		params: { kind: 'inspection', phase: 'open', orderby: 'received' },
	},
	{ route: '/requests', params: { search: 'crowd99999@' } },
	{ route: '/requests', params: { search: 'Person 777' } },
	{
		route: '/requests',
		params: { received_after: '2026-06-01', received_before: '2026-07-01' },
	},
	{ route: '/register', params: {} },
	{ route: '/register', params: { kind: 'erasure', outcome: 'granted' } },
	{ route: '/overview', params: {} },
];

/** Tables of ours that were read from end to end, row by row. */
export function scans( { queries }: Asked ): string[] {
	return queries.flatMap( ( { sql, plan } ) =>
		plan
			.filter(
				( step ) =>
					step.type === 'ALL' &&
					! ( step.table ?? '<' ).startsWith( '<' ) &&
					Number( step.rows ) > 1000
			)
			.map(
				( step ) => `${ step.table } (${ step.rows } rows): ${ sql }`
			)
	);
}
