import { useCallback, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { readMore } from '../../../data/more';
import { readHistory, readRequest } from '../../../data/requests';
import { useResource } from '../../../data/resource';
import type { RightsRequest } from '../../../data/types';
import { StateTag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { kindNames } from '../../labels/kinds';
import { Link } from '../../router/link';
import type { StageProps } from '../../router/route';
import { Page } from '../../shell/page';
import { Clocks } from './clocks';
import { Decide } from './decide';
import { History } from './history';
import { Holdings } from './holdings';
import { Around, Matter } from './panels/panels';
import { Person } from './person';
import { Progress } from './progress';
import { useWork } from './use-work';

const title = ( id: number, request: RightsRequest | undefined ) =>
	request
		? sprintf(
				/* translators: 1: kind of request, 2: its number. */
				__( '%1$s, request %2$d', 'rights-desk' ),
				kindNames()[ request.kind ],
				id
			)
		: /* translators: %d: number of a request. */
			sprintf( __( 'Request %d', 'rights-desk' ), id );

const HELD = [
	'confirmed',
	'identity_pending',
	'in_progress',
	'granted',
	'granted_in_part',
];

export default function Request( { params }: StageProps ) {
	const id = Number( params.id );
	const shown = useResource( `request ${ id }`, ( signal ) =>
		readRequest( id, signal )
	);
	const history = useResource( `history ${ id }`, ( signal ) =>
		readHistory( id, signal )
	);
	const around = useResource( `more ${ id }`, ( signal ) =>
		readMore( id, signal )
	);
	const request = shown.data;
	const more = around.data;
	const { reload } = shown;
	const { reload: reloadHistory } = history;
	const { reload: reloadMore } = around;
	const again = useCallback( () => {
		reload();
		reloadHistory();
		reloadMore();
	}, [ reload, reloadHistory, reloadMore ] );
	const work = useWork(
		id,
		!! request &&
			( request.job !== null || request.state === 'carrying_out' ),
		again
	);
	const top = useRef< HTMLDivElement >( null );

	return (
		<Page
			title={ title( id, request ) }
			badge={ request && <StateTag state={ request.state } /> }
			actions={
				<Link to="/requests">
					{ __( 'All requests', 'rights-desk' ) }
				</Link>
			}
		>
			<Trouble problem={ shown.problem } again={ reload } />
			{ ! request && ! shown.problem && <Waiting /> }
			{ request && (
				<div className="rd-request">
					<div className="rd-request__clock">
						<Clocks request={ request } />
					</div>
					<div
						className="rd-request__main"
						ref={ top }
						tabIndex={ -1 }
					>
						<Decide
							key={ request.state }
							request={ request }
							more={ more }
							onDone={ ( next ) => {
								shown.replace( next );
								reloadHistory();
								reloadMore();
								work.follow();
								// The button that was pressed is gone: don't drop the keyboard at the page's start.
								top.current?.focus();
							} }
						/>
						{ work.detail?.job && (
							<Progress
								request={ id }
								detail={ work.detail }
								problem={ work.problem }
								onChange={ ( detail ) => {
									work.follow( detail );
									again();
								} }
							/>
						) }
						<Trouble
							problem={ around.problem }
							again={ reloadMore }
						/>
						{ more && (
							<Matter
								request={ request }
								more={ more }
								onDone={ again }
							/>
						) }
						<Person request={ request } />
						{ more && (
							<Around
								request={ request }
								more={ more }
								onDone={ again }
							/>
						) }
						{ request.subject && HELD.includes( request.state ) && (
							<Holdings
								request={ request }
								redacts={ more?.redactions?.open ?? false }
								onRedacted={ reloadMore }
							/>
						) }
					</div>
					<div className="rd-request__history">
						<History entries={ history } />
					</div>
				</div>
			) }
		</Page>
	);
}
