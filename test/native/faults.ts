import type { Faults } from './stack';

export interface NativeFaults extends Faults {
	/** Address of a second web server before the same site; its PHP has 64 MB. */
	second: string;
}

/** What native tests can break; only where test/native/run.ts started the site. */
export function faults(): NativeFaults {
	const control = process.env.RIGHTS_DESK_FAULTS;
	const second = process.env.RIGHTS_DESK_SECOND;
	if ( ! control || ! second ) {
		throw new Error(
			'Faults can be made on the native site only: npm run test:native.'
		);
	}
	const ask = async < T >( deed: string, amount = 0 ): Promise< T > => {
		const response = await fetch(
			`${ control }/${ deed }?amount=${ amount }`,
			{
				method: 'POST',
			}
		);
		if ( ! response.ok ) {
			throw new Error( `${ deed }: ${ await response.text() }` );
		}
		return ( await response.json() ) as T;
	};
	return {
		second,
		databaseGone: ( seconds ) => ask( 'database-gone', seconds ),
		killWorkers: () => ask( 'kill-workers' ),
		fillDisk: ( leave ) => ask( 'fill-disk', leave ),
		freeDisk: () => ask( 'free-disk' ),
	};
}
