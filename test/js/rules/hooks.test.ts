import { contract } from './php';
import { sources } from './source';

interface Hook {
	name: string;
	values?: string[];
	arguments: string[];
	when: string;
}

const table = contract< { actions: Hook[]; filters: Hook[] } >( 'hooks' );
const php = [ ...sources( 'plugin', /\.php$/ ), ...sources( 'src', /\.php$/ ) ];

function called( by: string ): string[] {
	const call = new RegExp( `\\b${ by }\\(\\s*['"](rights_desk_[^'"]*)`, 'g' );
	return [
		...new Set(
			php.flatMap( ( { text } ) =>
				[ ...text.matchAll( call ) ].map( ( [ , name = '' ] ) =>
					name.replace( /\{?\$\w+\}?/, '*' )
				)
			)
		),
	].sort();
}

function listed( hooks: Hook[] ): string[] {
	return hooks.map( ( { name } ) => name.replace( /\{\w+\}/, '*' ) ).sort();
}

describe( 'hooks.json', () => {
	it( 'names each action of the code, and no other', () => {
		expect( listed( table.actions ) ).toEqual( called( 'do_action' ) );
	} );

	it( 'names each filter of the code, and no other', () => {
		expect( listed( table.filters ) ).toEqual( called( 'apply_filters' ) );
	} );

	it( 'names each step as it is announced', () => {
		const announcer = php.find( ( { path } ) =>
			path.endsWith( '/Announcer.php' )
		);
		const announced = [
			...( announcer?.text ?? '' ).matchAll( /=> '(\w+)',/g ),
		].map( ( [ , name ] ) => name );
		expect( table.actions[ 0 ]?.values ).toEqual( announced );
	} );
} );
