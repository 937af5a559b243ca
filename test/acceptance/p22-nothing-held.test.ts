import { anyone, confirmed, decide, get, linkIn } from '../steps/story';
import { site } from '../site/site';

it( 'P22: who is unknown gets an honest empty answer, and a reason where not all was granted', async () => {
	const on = await site();
	const admin = await on.admin();
	const email = anyone( 'nobody' );
	const { id } = await confirmed( on, 'inspection', email );
	await decide( admin, id, 'grant_in_part', {
		reason: 'Not the letters of others.',
	} );
	await on.work();
	const mail = await on.mail( email, /#[\w-]{40,}/ );
	expect( mail.text ).toContain( 'Not the letters of others.' );
	expect( ( await get( on, id ) ).outcome ).toMatch(
		/nothing_held|granted_in_part/
	);

	const other = anyone( 'nobody' );
	const asked = await confirmed( on, 'inspection', other );
	await decide( admin, asked.id, 'grant' );
	await on.work();
	const empty = await on.mail( other, /#[\w-]{40,}/ );
	expect( ( await get( on, asked.id ) ).outcome ).toBe( 'nothing_held' );
	// One sentence more than who is known gets.
	expect( empty.text.length ).toBeGreaterThan( 0 );
	expect( empty.text.split( '\n\n' ).length ).toBeGreaterThan( 6 );
	const page = await on.guest().get( linkIn( empty ).path );
	expect( page.status ).toBe( 200 );
} );
