import { Button } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addQueryArgs } from '@wordpress/url';
import { boot } from '../../../data/boot';
import { listRegister } from '../../../data/requests';
import { useResource } from '../../../data/resource';
import { List } from '../../components/list';
import { Trouble } from '../../components/trouble';
import { Link } from '../../router/link';
import { useRouter } from '../../router/router';
import { Page } from '../../shell/page';
import { fields } from './fields';
import { toList, toQuery, toView } from './view';

/** A plain link: the browser saves the stream as it comes, however long the register is. */
const whole = ( format: 'csv' | 'json' ) =>
	addQueryArgs( `${ boot().rest }/register`, {
		format,
		_wpnonce: boot().nonces.rest,
	} );

export default function Register() {
	const { place, setQuery } = useRouter();
	const list = toList( place.query );
	const shown = useResource( JSON.stringify( list ), ( signal ) =>
		listRegister( list, signal )
	);
	const columns = useMemo( fields, [] );
	return (
		<Page
			title={ __( 'Register', 'rights-desk' ) }
			actions={
				<>
					<Button
						__next40pxDefaultSize
						variant="secondary"
						href={ whole( 'csv' ) }
						download
					>
						{ __( 'Export CSV', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="secondary"
						href={ whole( 'json' ) }
						download
					>
						{ __( 'Export JSON', 'rights-desk' ) }
					</Button>
				</>
			}
		>
			<p className="rd-lead">
				{ __(
					'Handled requests. Of an erasure only the kind, the month, the days taken and the outcome are left.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			<List
				view={ toView( place.query ) }
				onChangeView={ ( view ) => setQuery( toQuery( view ) ) }
				fields={ columns }
				search={ false }
				data={ shown.data?.items ?? [] }
				isLoading={ shown.loading }
				paginationInfo={ {
					totalItems: shown.data?.total ?? 0,
					totalPages: shown.data?.pages ?? 0,
				} }
				defaultLayouts={ { table: {} } }
				getItemId={ ( request ) => String( request.id ) }
				renderItemLink={ ( { item, ref: _ref, ...props } ) => (
					<Link { ...props } to={ `/requests/${ item.id }` } />
				) }
				config={ { perPageSizes: [ 10, 25, 50, 100 ] } }
				empty={
					<p>
						{ __( 'Nothing has been handled yet.', 'rights-desk' ) }
					</p>
				}
			/>
		</Page>
	);
}
