import { site, type Session } from '../site/site';
import { job } from '../steps/jobs';
import { anyone, confirmed, decide, download, get } from '../steps/story';

interface Held {
	key: string;
	id: string;
	group: string;
	withheld: { reason: string } | null;
	fields: {
		key: string;
		name: string;
		value: string;
		withheld: { id: number; reason: string } | null;
	}[];
}

interface Package {
	version: number;
	set: string;
	article: string;
	withheld: {
		source: string;
		field: string;
		reason: string;
		article: string;
	}[];
	items: {
		group: string;
		id: string;
		provenance: string;
		withheld: string | null;
		fields: { name: string; value: string; withheld?: string }[];
	}[];
}

const SOURCE = 'wordpress/wordpress-comments';

const held = async ( by: Session, request: number ) =>
	(
		await by.ajax< { data: { items: Held[] } } >( 'rights_desk_holdings', {
			request: String( request ),
			source: SOURCE,
			page: '1',
			_ajax_nonce: await by.nonce( 'rights_desk_holdings' ),
		} )
	).body.data.items;

describe( 'P22: review before release', () => {
	it( 'leaves out rows and fields about other people, also in another language, and says so and why', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'review' );
		await on.fixture( 'person', {
			email,
			comments: 3,
			say: 'My neighbour Bavo Secretname is ill.',
		} );
		// Staff read in Dutch; the copy is made in English.
		const { id } = await confirmed( on, 'inspection', email, {
			locale: 'en_US',
		} );
		const rows = await held( admin, id );
		expect( rows ).toHaveLength( 3 );
		const [ whole, partly ] = rows;
		const text = partly?.fields.find( ( one ) =>
			one.value.includes( 'Secretname' )
		);
		const post = ( body: object ) =>
			admin.rest< { code?: string } >(
				'POST',
				`requests/${ id }/redactions`,
				{ source: SOURCE, group: 'Comments', ...body }
			);
		expect(
			(
				await post( {
					item: whole?.key,
					field: '',
					reason: ' ',
				} )
			).body.code
		).toBe( 'reason_needed' );
		expect(
			( await post( { item: 'x', field: '', reason: 'No.' } ) ).status
		).toBe( 422 );
		await post( {
			item: whole?.key,
			field: '',
			reason: 'It is about a neighbour.',
		} );
		await post( {
			item: partly?.key,
			field: text?.key,
			name: text?.name,
			reason: 'It names a neighbour.',
		} );
		const seen = await held( admin, id );
		expect( seen[ 0 ]?.withheld?.reason ).toBe(
			'It is about a neighbour.'
		);
		expect(
			seen[ 1 ]?.fields.filter( ( one ) => one.withheld )
		).toHaveLength( 1 );

		await decide( admin, id, 'grant' );
		await on.work();
		const files = await download( on, email );
		const data = JSON.parse( files[ 'data.json' ] ?? '' ) as Package;
		const comments = data.items.filter(
			( one ) => one.group === 'comments'
		);
		expect( comments ).toHaveLength( 3 );
		expect( comments[ 0 ] ).toMatchObject( {
			withheld: 'It is about a neighbour.',
			fields: [],
		} );
		expect( comments[ 1 ]?.fields ).toContainEqual( {
			name: expect.any( String ),
			value: '',
			withheld: 'It names a neighbour.',
		} );
		expect( comments[ 2 ]?.fields ).toContainEqual( {
			name: expect.any( String ),
			value: expect.stringContaining( 'Secretname' ),
		} );
		expect( data.withheld ).toHaveLength( 2 );
		expect( data.withheld[ 0 ]?.article ).toBe( '15(4)' );
		// One comment is whole: its text stands once in each form.
		for ( const [ name, content ] of Object.entries( files ) ) {
			expect( [ name, content.split( 'Secretname' ).length ] ).toEqual( [
				name,
				name === 'index.html' ||
				name === 'data.json' ||
				name.includes( 'comment' )
					? 2
					: 1,
			] );
		}
		expect( files[ 'index.html' ] ).toContain( 'It is about a neighbour.' );
		expect(
			( await post( { item: rows[ 2 ]?.key, reason: 'Too late.' } ) )
				.status
		).toBe( 409 );
	}, 120_000 );

	it( 'stands still when a row that was withheld is not there as it was', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'changed' );
		const person = await on.fixture< { comment_ids: number[] } >(
			'person',
			{ email, comments: 2 }
		);
		const { id } = await confirmed( on, 'inspection', email );
		const [ row ] = await held( admin, id );
		await admin.rest( 'POST', `requests/${ id }/redactions`, {
			source: SOURCE,
			group: 'Comments',
			item: row?.key,
			field: '',
			reason: 'It is about someone else.',
		} );
		await on.wp(
			'comment',
			'delete',
			String( person.comment_ids[ 0 ] ),
			'--force'
		);
		await decide( admin, id, 'grant' );
		await on.work();
		expect( ( await job( admin, id ) ).job?.state ).toBe( 'attention' );
		await admin.rest( 'POST', `requests/${ id }/job`, {
			action: 'accept',
		} );
		await on.work();
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
	}, 120_000 );
} );

describe( 'P25: all data, each record marked', () => {
	it( 'says what was given, observed and derived, who receives it, and names Article 20', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'marked' );
		await on.fixture( 'person', { email, account: true, comments: 1 } );
		await on.fixture( 'five-shapes', { email, each: 1 } );
		try {
			const { id } = await confirmed( on, 'portability', email );
			await decide( admin, id, 'grant' );
			// Without waiting for processors, if any is asked.
			if ( ( await get( on, id ) ).state === 'granted' ) {
				await decide( admin, id, 'carry_out' );
			}
			await on.work();
			const files = await download( on, email );
			const data = JSON.parse( files[ 'data.json' ] ?? '' ) as Package & {
				recipients: { category: string; recipients: unknown[] }[];
			};
			expect( [ data.version, data.set, data.article ] ).toEqual( [
				2,
				'all',
				'20',
			] );
			const mark = ( group: string ) =>
				data.items.find( ( one ) => one.group === group )?.provenance;
			expect( mark( 'user' ) ).toBe( 'provided' );
			expect( mark( 'comments' ) ).toBe( 'provided' );
			expect( mark( 'rd5_log' ) ).toBe( 'observed' );
			expect( data.recipients.map( ( one ) => one.category ) ).toEqual(
				expect.arrayContaining( [ 'account', 'comments' ] )
			);
		} finally {
			await on.fixture( 'five-shapes', { off: true } );
		}
	}, 120_000 );
} );
