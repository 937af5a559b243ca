import { site } from '../site/site';
import { erasing, granted, job } from '../steps/jobs';
import { anyone, download, get } from '../steps/story';

interface Package {
	complete: boolean;
	sources: { label: string; records: number; state: string }[];
	items: { group: string; id: string }[];
}

const minutes = 60_000;

describe( '3. a person with 1,200 comments and 3,000 posts of five other plugins', () => {
	const email = anyone( 'large' );
	const name = `Godelieve Van Overstraeten ${ Math.random()
		.toString( 36 )
		.replace( /[^a-z]/g, '' ) }`;

	beforeAll( async () => {
		const on = await site();
		await on.fixture( 'person', {
			email,
			name,
			comments: 1200,
			account: true,
			say: 'A remark',
		} );
		await on.fixture( 'five-shapes', { email, name, each: 600 } );
	}, 5 * minutes );

	afterAll( async () => {
		await ( await site() ).fixture( 'five-shapes', { off: true } );
	} );

	it(
		'gets a complete package',
		async () => {
			const on = await site();
			const id = await granted( on, email );
			await on.work();
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
			const files = await download( on, email );
			const data = JSON.parse( files[ 'data.json' ] ?? '' ) as Package;
			expect( data.complete ).toBe( true );
			const count = ( group: string ) =>
				new Set(
					data.items
						.filter( ( item ) => item.group === group )
						.map( ( item ) => item.id )
				).size;
			expect( count( 'comments' ) ).toBe( 1200 );
			for ( const group of [
				'rd5_order',
				'rd5_member',
				'rd5_form',
				'rd5_log',
				'rd5_ticket',
			] ) {
				expect( [ group, count( group ) ] ).toEqual( [ group, 600 ] );
			}
			// Nothing twice.
			const of = ( item: { group: string; id: string } ) =>
				`${ item.group } ${ item.id }`;
			expect( new Set( data.items.map( of ) ).size ).toBe(
				data.items.length
			);
		},
		5 * minutes
	);

	it(
		'is erased, with proof',
		async () => {
			const on = await site();
			const admin = await on.admin();
			const id = await erasing( on, email );
			await on.work();
			const detail = await job( admin, id );
			expect( detail.findings ).toEqual( [] );
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
			for ( const [ table, column ] of [
				[ 'comments', 'comment_author_email' ],
				[ 'comments', 'comment_author' ],
				[ 'postmeta', 'meta_value' ],
				[ 'posts', 'post_content' ],
				[ 'users', 'user_email' ],
				[ 'rights_desk_request_subjects', 'email' ],
			] ) {
				const rows = await on.sql(
					`SELECT COUNT(*) AS n FROM {prefix}${ table } WHERE ${ column } LIKE '%${ email }%'${
						table === 'rights_desk_request_subjects'
							? ` AND request_id = ${ id }`
							: ''
					}`
				);
				expect( [ table, column, Number( rows[ 0 ]?.n ) ] ).toEqual( [
					table,
					column,
					0,
				] );
			}
		},
		5 * minutes
	);
} );
