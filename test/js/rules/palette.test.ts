/** Whatever a theme's colours are, the notice that takes them over can be read. */
import { ask, versions } from './php';

interface Answer {
	light: Record< 'back' | 'ink' | 'fill' | 'on', string >;
	fault: unknown;
	as_is: string;
}

/** The same ones each time. */
function colours( n: number ): Record< string, string >[] {
	let seed = 7;
	const next = () => ( seed = ( seed * 48271 ) % 2147483647 );
	return Array.from( { length: n }, () =>
		Object.fromEntries(
			[ 'back', 'ink', 'fill', 'on' ]
				.filter( () => next() % 4 )
				.map( ( name ) => [
					name,
					`#${ ( next() % 0xffffff ).toString( 16 ).padStart( 6, '0' ) }`,
				] )
		)
	);
}

describe.each( versions )(
	'the colours of the notice, on PHP %s',
	( version ) => {
		const of = async ( given: Record< string, string >[] ) =>
			(
				await ask( version, [ { ask: 'palettes', given } ] )
			)[ 0 ] as Answer[];

		it( 'can be read, light and dark, whatever is given', async () => {
			const answers = await of( colours( 2000 ) );
			expect( answers ).toHaveLength( 2000 );
			expect( answers.filter( ( { fault } ) => fault !== null ) ).toEqual(
				[]
			);
			expect( answers.some( ( { as_is: at } ) => at !== '' ) ).toBe(
				true
			);
		} );

		it( 'are those given, where they can be read', async () => {
			const [ own, faint, css ] = await of( [
				{
					back: '#FFF',
					ink: '#123456',
					fill: '#503aa8',
					on: '#ffffff',
				},
				{
					back: '#ffffff',
					ink: '#767676',
					fill: '#777777',
					on: '#ffffff',
				},
				{ back: 'rgb(16, 32, 48)', ink: 'var(--x)' },
			] );
			expect( own?.light ).toEqual( {
				back: '#ffffff',
				ink: '#123456',
				fill: '#503aa8',
				on: '#ffffff',
			} );
			// 4.54 to 1 may; 4.48 to 1 may not.
			expect( faint?.light ).toEqual( {
				back: '#ffffff',
				ink: '#767676',
				fill: '#767676',
				on: '#ffffff',
			} );
			expect( faint?.as_is ).toBe( 'on' );
			expect( css?.light ).toMatchObject( {
				back: '#102030',
				ink: '#ffffff',
			} );
		} );
	}
);
