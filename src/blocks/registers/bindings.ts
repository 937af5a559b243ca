import { registerBlockBindingsSource } from '@wordpress/blocks';
import type { select as Select } from '@wordpress/data';

import { store } from './facts';

interface Asked {
	bindings: Record< string, { args?: { name?: string } } >;
	/** That of the component that asks, so that it hears of the answer. */
	select: typeof Select;
}

/** What the bound attributes are now; the name of the fact while that isn't known. */
export function values( {
	bindings,
	select,
}: Asked ): Record< string, string > {
	const facts = select( store ).all( '' ) ?? [];
	return Object.fromEntries(
		Object.entries( bindings ).map( ( [ attribute, { args } ] ) => {
			const fact = facts.find( ( { name } ) => name === args?.name );
			return [
				attribute,
				fact?.value || fact?.label || args?.name || '',
			];
		} )
	);
}

export function bind(): void {
	registerBlockBindingsSource( {
		name: 'rights-desk/fact',
		getValues: values,
		getFieldsList: ( { select }: { select: unknown } ) =>
			// WordPress types its own select as unknown here.
			typeof select === 'function'
				? (
						( select as Asked[ 'select' ] )( store ).all( '' ) ?? []
					).map( ( { name, label } ) => ( {
						label,
						type: 'string',
						args: { name },
					} ) )
				: [],
	} );
}
