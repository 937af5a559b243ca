/** The visitor's cookie: at most 64 bytes, whatever was chosen. */
import { receipt, stands, written } from '../../../src/notice/main/choice';

const choice = ( more = {} ) => ( {
	analytical: false,
	tracking: false,
	services: [] as string[],
	receipt: '',
	...more,
} );

it( 'is written as its readers know it', () => {
	const consent = choice( {
		analytical: true,
		services: [ 'ab', 'cd' ],
		receipt: 'abcdefghijkl',
	} );
	expect( written( consent, [ 5, 40 ] ) ).toMatch(
		/^rd-choice=10-5\.14-[0-9a-z]{3}-abcdefghijkl-ab\.cd$/
	);
	expect( written( choice(), [ 1, 0 ] ) ).toMatch(
		/^rd-choice=00-1\.0-[0-9a-z]{3}--$/
	);
} );

it( 'has room for the newest single services, and never more than 64 bytes', () => {
	const services = Array.from( { length: 30 }, ( _, n ) =>
		n.toString( 36 ).padStart( 2, '0' )
	);
	const all = choice( {
		analytical: true,
		tracking: true,
		services,
		receipt: receipt(),
	} );
	const cookie = written( all, [ 46_655, 46_655 ] );
	expect( cookie.length ).toBeLessThanOrEqual( 64 );
	expect( cookie ).toMatch( /\.0t$/ );
	expect( all.services ).toEqual( services.slice( -9 ) );
} );

it( 'numbers a consent at random', () => {
	const numbers = Array.from( { length: 200 }, receipt );
	expect( new Set( numbers ).size ).toBe( 200 );
	for ( const number of numbers ) {
		expect( number ).toMatch( /^[0-9a-z]{12}$/ );
	}
} );

it( 'counts a single service as something let through', () => {
	expect( stands( choice() ) ).toBe( false );
	expect( stands( choice( { services: [ 'ab' ] } ) ) ).toBe( true );
	expect( stands( choice( { tracking: true } ) ) ).toBe( true );
} );
