import { enter } from '../steps/processors';
import {
	block,
	fact,
	outOfStep,
	paragraph,
	policyDocument,
	policyVersion,
	publishPolicy,
	writePolicy,
} from '../steps/policy-text';
import { forget } from '../steps/policy';
import { site } from '../site/site';

const locale = 'en_US';

it( 'P04: the policy says what the registers say, a published text never changes, and is out of step once they do', async () => {
	const on = await site();
	const by = await on.admin();
	const processor = {
		name: 'Post & <b>Zoon</b>',
		role: 'processor',
		purposes: [ 'contract' ],
		agreement: 'Agreement of 3 May 2024',
		own_use: 'no',
		onward: 'yes',
		how: 'none',
		place: 'Ghent',
	};
	const id = await enter( by, processor );
	const document = await policyDocument( by, locale );
	await writePolicy(
		by,
		document,
		paragraph( `Backups of ${ fact( 'backup_days', '999' ) } days.` ) +
			block( 'processors' ) +
			block( 'contact' )
	);
	const version = await publishPolicy( by, document );
	// What an editor left between the tags never counts.
	expect( version.html ).toMatch( /of <data[^>]*>\d{1,3}<\/data> days/ );
	expect( version.html ).not.toContain( '999' );
	expect( version.html ).toContain( 'Post &amp; &lt;b&gt;Zoon&lt;/b&gt;' );
	expect( version.text ).toContain( 'May pass it on to others.' );
	expect( version.text ).not.toContain( 'May 2024' );

	await by.rest( 'PUT', `processors/${ id }`, { place: 'Bergen' } );
	expect( await outOfStep( by, locale ) ).toEqual( [
		expect.objectContaining( {
			name: 'table:processors',
			then: expect.stringContaining( 'Ghent' ),
			now: expect.stringContaining( 'Bergen' ),
		} ),
	] );
	expect( await policyVersion( by, version.id ) ).toMatchObject( {
		html: version.html,
		sha256: version.sha256,
	} );
	await by.rest( 'DELETE', `processors/${ id }` );
	await forget( on );
} );
