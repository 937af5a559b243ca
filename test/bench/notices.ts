import { openSparkPost } from '../site/sparkpost';
import type { Site } from '../site/site';
import { act, announced, drafted, read } from '../steps/notices';
import { forget } from '../steps/policy';

const KEY = 'a1b2c3d4e5f6a7b8c9d0';
const PREFIX = 'benchcrowd';

/** How many people a second hear of a new version, beside a plain wp_mail() loop in the same run. */
export async function notices( on: Site, people: number ): Promise< void > {
	const admin = await on.admin();
	const loop = await on.fixture< { seconds: number; mails: number } >(
		'mail-loop',
		{ mails: 300 }
	);
	const spark = await openSparkPost( KEY );
	try {
		await on.fixture( 'crowd-accounts', { n: people, prefix: PREFIX } );
		await on.wp(
			'option',
			'update',
			'rights_desk_test_sparkpost',
			spark.url
		);
		await admin.rest( 'PUT', 'sparkpost', { region: 'us', key: KEY } );
		await admin.rest( 'PUT', 'settings', { mail_transport: 'sparkpost' } );
		const { id } = await drafted(
			admin,
			await announced( on, 'We keep your address longer.' ),
			[ 'accounts' ]
		);
		await act( admin, id, 'send' );
		const begun = Date.now();
		const said = await on.wp(
			'rights-desk',
			'notices',
			'work',
			'--seconds=600'
		);
		const seconds = ( Date.now() - begun ) / 1000;
		const { done } = await read( admin, id );
		const [ ours, plain ] = [
			done / seconds,
			loop.mails / loop.seconds,
		] as const;
		console.log(
			`\nA notice to ${ done } people, queued and sent by one worker: ${ seconds.toFixed( 1 ) } s, ${ ours.toFixed( 0 ) } a second, with a stand-in for SparkPost on this machine; wp_mail() in a loop, by SMTP on this machine: ${ plain.toFixed( 0 ) } a second; ratio ${ ( ours / plain ).toFixed( 1 ) }. ${ /Memory.*/.exec( said )?.[ 0 ] ?? '' }`
		);
	} finally {
		await admin.rest( 'PUT', 'settings', { mail_transport: 'wordpress' } );
		await admin.rest( 'PUT', 'sparkpost', { region: 'us', key: '' } );
		await on.wp( 'option', 'delete', 'rights_desk_test_sparkpost' );
		await on.fixture( 'crowd-accounts', { clean: true, prefix: PREFIX } );
		await forget( on );
		await spark.close();
	}
}
