import type { Site } from '../site/site';

/** A decision as the notice sends it. */
export interface Decision {
	analytical: boolean;
	tracking: boolean;
	versions: [ number, number ];
	locale: string;
	text: string;
	services: string[];
	receipt: string;
	changed: boolean;
	was: string;
}

export const refusal: Decision = {
	analytical: false,
	tracking: false,
	versions: [ 1, 1 ],
	locale: 'en_US',
	text: '0123abcd',
	services: [],
	receipt: '',
	changed: false,
	was: '',
};

export const number = (): string =>
	Array.from( { length: 12 }, () =>
		Math.floor( Math.random() * 36 ).toString( 36 )
	).join( '' );

export const consent = ( change: Partial< Decision > = {} ): Decision => ( {
	...refusal,
	analytical: true,
	tracking: true,
	receipt: number(),
	...change,
} );

/** As sendBeacon does it. */
export async function decide(
	on: Site,
	decision: unknown,
	{
		origin = new URL( on.url ).origin,
		path = '/wp-json/rights-desk/v1/choices',
		from = '',
	} = {}
): Promise< number > {
	const response = await fetch( on.url + path, {
		method: 'POST',
		headers: {
			'Content-Type': 'text/plain;charset=UTF-8',
			Origin: origin,
			...( from && { 'Sec-Fetch-Site': from } ),
		},
		body:
			typeof decision === 'string'
				? decision
				: JSON.stringify( decision ),
	} );
	await response.arrayBuffer();
	return response.status;
}

export const mode = async ( on: Site, value: string ) =>
	( await on.admin() ).rest( 'PUT', 'settings', { cookie_mode: value } );

/** The newest row of the record, whole. */
export const newest = async ( on: Site ) =>
	(
		await on.sql(
			'SELECT * FROM {prefix}rights_desk_choices ORDER BY id DESC LIMIT 1'
		)
	)[ 0 ];

export const rows = async ( on: Site, where = '1=1' ): Promise< number > =>
	Number(
		(
			await on.sql(
				`SELECT COUNT(*) AS n FROM {prefix}rights_desk_choices WHERE ${ where }`
			)
		)[ 0 ]?.n
	);

/** Nothing of the tests stays. */
export async function forget( on: Site ) {
	await mode( on, 'off' );
	for ( const table of [ 'choices', 'choice_days', 'choice_texts' ] ) {
		await on.sql( `DELETE FROM {prefix}rights_desk_${ table }` );
	}
	await on.wp(
		'option',
		'update',
		'rights_desk_shown',
		'[]',
		'--format=json'
	);
}
