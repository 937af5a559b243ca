import { ask, golden, versions } from './php';

const { now, cases } = golden< {
	now: string;
	cases: {
		cookie: string;
		versions: [ number, number ];
		said: [ boolean, boolean, string, string ];
	}[];
} >( 'choices' );

describe.each( versions )( 'what the cookie says, on PHP %s', ( version ) => {
	it( 'stands for 182 days, for what was shown, and in its own form alone', async () => {
		expect(
			await ask(
				version,
				cases.map( ( { cookie, versions: shown } ) => ( {
					ask: 'said',
					now,
					cookie,
					versions: shown,
				} ) )
			)
		).toEqual( cases.map( ( { said } ) => said ) );
	} );
} );
