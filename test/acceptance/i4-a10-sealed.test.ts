import { site, type Site } from '../site/site';

/*
 * Issue 4, acceptance 10, its second half: what is sealed or hidden costs a list one look-up in an
 * index, and nothing where nothing is marked.
 */
interface Cost {
	queries: number;
	marked: {
		sql: string;
		subqueries: number;
		plan: { table: string; type: string; key: string | null }[];
	}[];
}
interface Made {
	user_id: number;
	post_id: number;
	comment_id: number;
}

const lists = [ 'posts', 'posts_id', 'comments', 'users' ] as const;
const word = `cost${ Date.now().toString( 36 ) }`;
const many = ( first: number ) =>
	Array.from( { length: 2000 }, ( _, n ) => first + n );
let on: Site;
let made: Made;
const free: Record< string, number > = {};

const cost = ( list: string ) => on.fixture< Cost >( 'list-cost', { list } );

beforeAll( async () => {
	on = await site();
	made = await on.fixture< Made >( 'marked', { word, mark: '' } );
} );

afterAll( async () => {
	await on.fixture( 'marked', { word, mark: '' } );
} );

it( 'adds nothing to a list while nothing of that kind is marked', async () => {
	await on.fixture( 'marks-aside' );
	for ( const list of lists ) {
		const { queries, marked } = await cost( list );
		expect( [ list, marked ] ).toEqual( [ list, [] ] );
		free[ list ] = queries;
	}
} );

it( 'adds one indexed look-up to a list, and no query', async () => {
	for ( const [ list, type, id ] of [
		[ 'posts', 'post', made.post_id ],
		[ 'posts_id', 'post', made.post_id ],
		[ 'comments', 'comment', made.comment_id ],
		[ 'users', 'user', made.user_id ],
	] as const ) {
		await on.fixture( 'marked', {
			word,
			mark: 'sealed',
			ids: { [ type ]: [ id, ...many( 5_000_000 ) ] },
		} );
		const { queries, marked } = await cost( list );
		expect( [ list, queries ] ).toEqual( [ list, free[ list ] ] );
		expect( marked.length ).toBeGreaterThan( 0 );
		for ( const { subqueries, plan } of marked ) {
			expect( [ list, subqueries, plan.length ] ).toEqual( [
				list,
				1,
				1,
			] );
			expect( [ list, plan[ 0 ]?.type, plan[ 0 ]?.key ] ).toEqual( [
				list,
				expect.stringMatching(
					/^(ref|eq_ref|const|index_subquery|unique_subquery)$/
				),
				expect.stringMatching( /^(object|PRIMARY)$/ ),
			] );
		}
	}
} );
