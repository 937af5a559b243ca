import { ask, golden, versions } from './php';

interface Cases {
	own: string[];
	rules: unknown[];
	addresses: [ string, string ][];
	inline: [ string, string ][];
}

const { own, rules, addresses, inline } = golden< Cases >( 'judge' );

describe.each( versions )( 'whose leave, on PHP %s', ( version ) => {
	it( 'is said of each address and each inline script', async () => {
		const [ said ] = await ask( version, [
			{
				ask: 'judge',
				own,
				rules,
				addresses: addresses.map( ( [ address ] ) => address ),
				inline: inline.map( ( [ code ] ) => code ),
			},
		] );
		const { addresses: a, inline: i } = said as Record< string, string[] >;
		expect( addresses.map( ( [ one ], at ) => [ one, a![ at ] ] ) ).toEqual(
			addresses
		);
		expect( inline.map( ( [ one ], at ) => [ one, i![ at ] ] ) ).toEqual(
			inline
		);
	} );
} );
