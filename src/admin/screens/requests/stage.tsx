import { Button } from '@wordpress/components';
import { useMemo, useState } from '@wordpress/element';
import { speak } from '@wordpress/a11y';
import { __ } from '@wordpress/i18n';
import { listRequests } from '../../../data/requests';
import { useResource } from '../../../data/resource';
import { List } from '../../components/list';
import { Trouble } from '../../components/trouble';
import { Link } from '../../router/link';
import { href } from '../../router/path';
import { useRouter } from '../../router/router';
import { Page } from '../../shell/page';
import { actions } from './actions';
import { fields } from './fields';
import { SavedViews } from './saved-views';
import { Tabs } from './tabs';
import { toList, toQuery, toView } from './view';

export default function Requests() {
	const { place, setQuery, navigate } = useRouter();
	const list = toList( place.query );
	const shown = useResource( JSON.stringify( list ), ( signal ) =>
		listRequests( list, signal )
	);
	const [ report, setReport ] = useState( '' );
	const [ selection, setSelection ] = useState< string[] >( [] );
	const columns = useMemo( fields, [] );
	const { reload } = shown;
	const commands = useMemo(
		() =>
			actions( {
				open: ( request ) => navigate( `/requests/${ request.id }` ),
				report: ( text, failed ) => {
					setReport( failed ? text : '' );
					setSelection( [] );
					speak( text, failed ? 'assertive' : 'polite' );
				},
				reload,
			} ),
		[ navigate, reload ]
	);

	return (
		<Page
			title={ __( 'Requests', 'rights-desk' ) }
			actions={
				<Button
					__next40pxDefaultSize
					variant="primary"
					href={ href( '/requests/new' ) }
					onClick={ ( event: { preventDefault: () => void } ) => {
						event.preventDefault();
						navigate( '/requests/new' );
					} }
				>
					{ __( 'New request', 'rights-desk' ) }
				</Button>
			}
		>
			<Tabs query={ place.query } />
			<Trouble problem={ shown.problem } again={ reload } />
			{ report && (
				<div className="rd-problem">
					<p>{ report }</p>
				</div>
			) }
			<List
				view={ toView( place.query ) }
				onChangeView={ ( view ) =>
					setQuery( toQuery( view, place.query ) )
				}
				fields={ columns }
				actions={ commands }
				data={ shown.data?.items ?? [] }
				isLoading={ shown.loading }
				paginationInfo={ {
					totalItems: shown.data?.total ?? 0,
					totalPages: shown.data?.pages ?? 0,
				} }
				defaultLayouts={ { table: {} } }
				getItemId={ ( request ) => String( request.id ) }
				selection={ selection }
				onChangeSelection={ setSelection }
				searchLabel={ __(
					'Search by name, address or number',
					'rights-desk'
				) }
				renderItemLink={ ( { item, ref: _ref, ...props } ) => (
					<Link { ...props } to={ `/requests/${ item.id }` } />
				) }
				header={ <SavedViews query={ place.query } /> }
				config={ { perPageSizes: [ 10, 25, 50, 100 ] } }
				empty={ <p>{ __( 'No request matches.', 'rights-desk' ) }</p> }
			/>
		</Page>
	);
}
