import { site } from '../site/site';
import { anyone, confirmed, decide, download, get } from './story';

interface Package {
	complete: boolean;
	sources: { label: string; records: number; state: string }[];
	items: { group: string; id: string }[];
}

interface JobDetail {
	job: { state: string; attention: number } | null;
	sources: {
		label: string;
		phase: string;
		state: string;
		message: string;
	}[];
	findings: {
		id: number;
		place: string;
		what: string;
		rows: number;
		sample: string;
		state: string;
	}[];
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
			const { id } = await confirmed( on, 'inspection', email );
			await decide( await on.admin(), id, 'grant' );
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
			const { id } = await confirmed( on, 'erasure', email );
			await decide( admin, id, 'grant' );
			await decide( admin, id, 'carry_out', {
				word: await wordOf( id ),
			} );
			await on.work();
			const detail = (
				await admin.rest< JobDetail >( 'GET', `requests/${ id }/job` )
			).body;
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

async function wordOf( id: number ): Promise< string > {
	const { body } = await (
		await ( await site() ).admin()
	 ).rest< { available_events: { event: string; word: string | null }[] } >(
		'GET',
		`requests/${ id }`
	);
	return (
		body.available_events.find( ( one ) => one.event === 'carry_out' )
			?.word ?? ''
	);
}
