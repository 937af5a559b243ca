import { error, isRecord, type Answer } from './types';

export interface Suppression {
	transactional: boolean;
	description: string;
}

/** One address of the suppression list (content/api/suppression-list.apib). */
export function suppression(
	method: string,
	email: string,
	body: unknown,
	list: Map< string, Suppression >
): Answer {
	if ( method === 'PUT' ) {
		const type = isRecord( body ) ? body.type : undefined;
		if ( type === undefined ) {
			return [ 400, error( 'Must supply a suppression type' ) ];
		}
		if ( type !== 'transactional' && type !== 'non_transactional' ) {
			return [
				400,
				error(
					"Type must be one of: 'transactional', 'non_transactional'"
				),
			];
		}
		list.set( email, {
			transactional: type === 'transactional',
			description: '',
		} );
		return [
			200,
			{ results: { message: 'Suppression list successfully updated' } },
		];
	}
	const has = list.get( email );
	if ( ! has ) {
		return [ 404, error( 'Recipient could not be found' ) ];
	}
	if ( method === 'DELETE' ) {
		list.delete( email );
		return [ 204, '' ];
	}
	return [
		200,
		{
			results: [
				{
					recipient: email,
					type: has.transactional
						? 'transactional'
						: 'non_transactional',
					source: 'Manually Added',
					description: has.description,
				},
			],
			total_count: 1,
			links: [],
		},
	];
}
