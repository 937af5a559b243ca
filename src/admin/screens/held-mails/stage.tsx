import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { read } from '../../../data/client';
import { useResource } from '../../../data/resource';
import { listHeldMails, type Answered } from '../../../data/standings';
import { Pager } from '../../components/pager';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Page } from '../../shell/page';
import { Mail } from './mail';

interface Purposes {
	purposes: { slug: string; label: string; active: boolean }[];
}

export default function HeldMails() {
	const [ page, setPage ] = useState( 1 );
	const [ answered, setAnswered ] = useState< Answered | undefined >();
	const shown = useResource( `held-${ page }`, ( signal ) =>
		listHeldMails( page, signal )
	);
	const register = useResource( 'purposes', ( signal ) =>
		read< Purposes >( '/purposes', signal )
	);
	const purposes = ( register.data?.purposes ?? [] )
		.filter( ( { active } ) => active )
		.map( ( { slug, label } ) => ( { value: slug, label } ) );
	const mails = shown.data?.items;
	return (
		<Page title={ __( 'Held mail', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Mail to restricted people of which it isn’t known what it is for. It waits here, encrypted, for at most thirty days. Other recipients got theirs.',
					'rights-desk'
				) }
			</p>
			<p role="status">
				{ answered &&
					sprintf(
						/* translators: 1: number of mails sent, 2: number of mails dropped. */
						__( 'Sent: %1$d. Dropped: %2$d.', 'rights-desk' ),
						answered.sent,
						answered.dropped
					) }
			</p>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			<Trouble problem={ register.problem } again={ register.reload } />
			{ ! mails && shown.loading && <Waiting /> }
			{ mails?.length === 0 && (
				<p>{ __( 'No mail waits.', 'rights-desk' ) }</p>
			) }
			{ mails?.map( ( mail ) => (
				<Mail
					key={ mail.id }
					mail={ mail }
					purposes={ purposes }
					onAnswered={ ( done ) => {
						setAnswered( done );
						shown.reload();
					} }
				/>
			) ) }
			<Pager
				page={ page }
				pages={ shown.data?.pages ?? 1 }
				onChange={ setPage }
			/>
		</Page>
	);
}
