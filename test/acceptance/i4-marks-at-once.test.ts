import { site } from '../site/site';

/*
 * Who guards by the note of which marks there are must never find it too low, also when several
 * processes mark and unmark at once.
 */
it( 'knows each mark that is there, whoever else marks and unmarks meanwhile', async () => {
	const on = await site();
	const now = Date.now().toString( 36 );
	const words = [ 'first', 'second', 'third' ].map( ( one ) => one + now );
	const types = [ 'edd_order', 'document', 'order' ];
	for ( const word of words ) {
		await on.fixture( 'marked', { word } );
	}
	const set = ( n: number, mark: string, id: number ) =>
		on.fixture( 'marked', {
			word: words[ n ],
			mark,
			ids: { [ types[ n ] ?? '' ]: [ id ] },
		} );
	for ( let round = 1; round <= 5; round++ ) {
		await Promise.all(
			words.flatMap( ( _, n ) => [
				set( n, '', 7_000_000 ),
				set( n, 'sealed', 7_000_000 + round ),
			] )
		);
		// Each ends marked.
		await Promise.all(
			words.map( ( _, n ) => set( n, 'sealed', 7_000_000 + n ) )
		);
		const { noted, held } = await on.fixture< {
			noted: string[];
			held: string[];
		} >( 'marks-noted' );
		expect( noted ).toEqual( held );
		expect( held ).toEqual( expect.arrayContaining( types ) );
	}
	for ( const word of words ) {
		await on.fixture( 'marked', { word, mark: '' } );
	}
} );
