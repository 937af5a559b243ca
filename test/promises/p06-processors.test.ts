import { site } from '../site/site';
import { emptyRegister, enter } from '../steps/processors';

interface Answer {
	processors: { id: number; name: string; findings: string[] }[];
	presets: Record< string, unknown >[];
}

describe( 'P06, P11: a register of who gets the data, from which the record of processing is made', () => {
	it( 'knows SiteGround, SparkPost, a bookkeeper and a payment service, and says what does not hold together', async () => {
		const by = await ( await site() ).admin();
		await emptyRegister( by );
		const { body } = await by.rest< Answer >( 'GET', 'processors' );
		const presets = Object.fromEntries(
			body.presets.map( ( one ) => [ one.preset, one ] )
		);
		expect( Object.keys( presets ) ).toEqual( [
			'siteground',
			'sparkpost',
			'bookkeeper',
			'payment',
		] );
		await enter( by, presets.sparkpost ?? {} );
		await enter( by, {
			...presets.bookkeeper,
			name: '=Bart & <b>Zoon</b>',
			agreement: 'Opdrachtbrief van 3 mei 2024',
			place: 'Gent',
		} );
		const found = Object.fromEntries(
			(
				await by.rest< Answer >( 'GET', 'processors' )
			).body.processors.map( ( { name, findings } ) => [
				name,
				findings,
			] )
		);
		// Its two sentences: never for its own ends, yet to improve its services and to share for that.
		expect( found.SparkPost ).toEqual(
			expect.arrayContaining( [
				'contradicts',
				'onward',
				'no_agreement',
				'no_safeguards',
			] )
		);
		expect( found[ '=Bart & <b>Zoon</b>' ] ).toEqual( [ 'no_address' ] );

		const { body: record } = await by.rest< {
			activities: { recipients: string }[];
		} >( 'GET', 'record' );
		expect(
			record.activities.filter( ( { recipients } ) =>
				recipients.includes( 'SparkPost' )
			)
		).toHaveLength( 3 );
		const file = await by.rest< string >( 'GET', 'record?format=csv' );
		// A spreadsheet shows it, and never runs it.
		expect( JSON.stringify( file.body ) ).not.toMatch( /[",]=Bart/ );
		await emptyRegister( by );
	} );

	it( 'is for who handles requests to see, and for who manages to change', async () => {
		const on = await site();
		const { login, password } = await on.fixture< {
			login: string;
			password: string;
		} >( 'user', { role: 'editor' } );
		const editor = await on.login( login, password );
		expect( ( await editor.rest( 'GET', 'processors' ) ).status ).toBe(
			403
		);
		expect( ( await editor.rest( 'GET', 'disclosures' ) ).status ).toBe(
			403
		);
	} );
} );
