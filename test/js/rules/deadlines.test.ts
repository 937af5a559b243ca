import { ask, golden, versions, type Question } from './php';

interface Case {
	name: string;
	expect: Record< string, unknown >;
}

const { cases } = golden< { cases: Case[] } >( 'deadlines' );

describe.each( versions )( 'the two clocks, on PHP %s', ( version ) => {
	let answers: unknown[];
	beforeAll( async () => {
		answers = await ask(
			version,
			cases.map( ( { name, expect: _, ...given } ): Question => ( {
				ask: 'due',
				...given,
			} ) )
		);
	} );

	it.each( cases.map( ( { name }, index ) => [ name, index ] as const ) )(
		'%s',
		( _name, index ) => {
			expect( answers[ index ] ).toEqual( cases[ index ]?.expect );
		}
	);

	it( 'counts the days taken on the calendar of the site', async () => {
		const zone = 'Europe/Brussels';
		expect(
			await ask( version, [
				{
					ask: 'taken',
					from: '2026-03-28T22:59:00Z',
					to: '2026-03-28T23:01:00Z',
					zone,
				},
				{
					ask: 'taken',
					from: '2026-03-20T10:00:00Z',
					to: '2026-03-30T10:00:00Z',
					zone,
				},
				{
					ask: 'taken',
					from: '2026-03-20T10:00:00Z',
					to: '2026-03-20T11:00:00Z',
					zone,
				},
			] )
		).toEqual( [ 1, 10, 0 ] );
	} );
} );
