import { useEffect } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { draftNotice, listNotices } from '../../../data/notices';
import { useCommand, useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { useRouter } from '../../router/router';
import { Page } from '../../shell/page';
import { NoticeTable } from './table';

/** All notices. The policy's editor leads here with the number of a version, whose notice is opened. */
export default function Notices() {
	const { place, navigate } = useRouter();
	const shown = useResource( 'notices', listNotices );
	const { problem, run } = useCommand();
	const number = Number( place.query.number ?? 0 );
	const opens = number > 0 && boot().manages;

	useEffect( () => {
		if ( opens ) {
			void run( () => draftNotice( number ) ).then(
				( notice ) =>
					notice &&
					navigate( `/notices/${ notice.id }`, { replace: true } )
			);
		}
		// eslint-disable-next-line react-hooks/exhaustive-deps -- Once for each number: a draft is made by it.
	}, [ number, opens ] );

	return (
		<Page title={ __( 'Notices', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'When a new version of your policy changes what you do with data that you hold already, everyone concerned hears of it by mail, once. You are asked when you publish it.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ problem } />
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ opens && ! problem && (
				<Waiting
					what={ sprintf(
						/* translators: %d: number of a version. */
						__(
							'Opening the notice of version %d…',
							'rights-desk'
						),
						number
					) }
				/>
			) }
			{ ! shown.data && shown.loading && <Waiting /> }
			{ shown.data && (
				<Section title={ __( 'All notices', 'rights-desk' ) }>
					<NoticeTable notices={ shown.data } />
				</Section>
			) }
		</Page>
	);
}
