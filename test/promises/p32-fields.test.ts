import { site } from '../site/site';

interface Answer {
	fields: {
		key: string;
		purpose: string;
		required: boolean;
		flagged: boolean;
	}[];
}

describe( 'P32: only data that is needed', () => {
	it( 'flags each field and source that nobody has said a purpose for', async () => {
		const on = await site();
		const by = await on.admin();
		const of = ( { fields }: Answer, key: string ) =>
			fields.find( ( one ) => one.key === key );
		await on.fixture( 'odd-source', { on: true } );
		try {
			const { body } = await by.rest< Answer >(
				'GET',
				'collected/fields'
			);
			// Our own form asks the least: the address, and that for the request.
			const own = body.fields.filter( ( { key } ) =>
				key.startsWith( 'own/' )
			);
			expect(
				own
					.filter( ( { required } ) => required )
					.map( ( { key } ) => key )
			).toEqual( [ 'own/email' ] );
			expect( of( body, 'comment/email' ) ).toMatchObject( {
				purpose: 'service',
				flagged: false,
			} );
			for ( const key of [
				'comment/birthday',
				'source/odd-horoscope',
			] ) {
				expect( of( body, key ) ).toMatchObject( {
					purpose: '',
					flagged: true,
				} );
			}
			const said = await by.rest< Answer >( 'POST', 'collected/fields', {
				field: 'comment/birthday',
				purpose: 'service',
			} );
			expect( of( said.body, 'comment/birthday' )?.flagged ).toBe(
				false
			);
			// What for isn’t said by naming a purpose that the firm doesn’t have.
			const wrong = await by.rest( 'POST', 'collected/fields', {
				field: 'comment/birthday',
				purpose: 'astrology',
			} );
			expect( wrong.status ).toBe( 422 );
			await by.rest( 'POST', 'collected/fields', {
				field: 'comment/birthday',
				purpose: '',
			} );
		} finally {
			await on.fixture( 'odd-source', { on: false } );
		}
	} );
} );
