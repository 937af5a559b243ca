import { sweep, type KeptService } from '../../../src/notice/away/sweep';

const service = (
	mark: string,
	first: [ string, string ][]
): KeptService => ( {
	mark,
	name: mark,
	link: '',
	reload: false,
	others: false,
	first,
} );

const services = [
	service( 'a:ga', [
		[ 'cookie', '_ga' ],
		[ 'cookie', '_ga_*' ],
		[ 'cookie', 'a.b+c' ],
		[ 'local', 'ga:*' ],
	] ),
	service( 't:fb', [
		[ 'cookie', '_fbp' ],
		[ 'cookie', '_ga_shared' ],
		[ 'session', 'fb' ],
	] ),
	service( 'f:wc', [ [ 'cookie', '_ga_basket' ] ] ),
];

const names = () =>
	document.cookie
		.split( '; ' )
		.map( ( pair ) => pair.split( '=' )[ 0 ] )
		.sort();

beforeEach( () => {
	for ( const name of [
		'_ga',
		'_ga_1',
		'_ga_shared',
		'_ga_basket',
		'_gab',
		'a.b+c',
		'axb+c',
		'_fbp',
	] ) {
		document.cookie = `${ name }=1;path=/`;
	}
	localStorage.setItem( 'ga:1', '1' );
	localStorage.setItem( 'cart', '1' );
	sessionStorage.setItem( 'fb', '1' );
} );

afterEach( () => {
	localStorage.clear();
	sessionStorage.clear();
	names().forEach( ( name ) => {
		document.cookie = `${ name }=;max-age=0;path=/`;
	} );
} );

it( 'deletes what a service keeps, by its name or its beginning, and nothing of one that is still allowed', async () => {
	await sweep( services, ( mark ) => mark === 'f:wc' || mark === 't:fb' );
	expect( names() ).toEqual( [
		'_fbp',
		'_ga_basket',
		'_ga_shared',
		'_gab',
		'axb+c',
	] );
	expect( Object.keys( localStorage ) ).toEqual( [ 'cart' ] );
	expect( Object.keys( sessionStorage ) ).toEqual( [ 'fb' ] );
} );

it( 'leaves what the register does not know', async () => {
	await sweep( services, ( mark ) => mark === 'f:wc' );
	expect( names() ).toEqual( [ '_ga_basket', '_gab', 'axb+c' ] );
	expect( Object.keys( sessionStorage ) ).toEqual( [] );
} );
