import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand, useResource } from '../../../data/resource';
import { dropBounce, listBounces, type Bounce } from '../../../data/transport';
import { Pager } from '../../components/pager';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { moment } from '../../labels/when';

const kinds = (): Record< Bounce[ 'kind' ], string > => ( {
	hard: __( 'No such mailbox', 'rights-desk' ),
	soft: __( 'Not reached', 'rights-desk' ),
	complaint: __( 'Complained', 'rights-desk' ),
	refused: __( 'Refused by SparkPost', 'rights-desk' ),
} );

/** Addresses that mail doesn't reach. */
export function Bounces() {
	const [ page, setPage ] = useState( 1 );
	const { data, problem, reload } = useResource(
		`bounces-${ page }`,
		( signal ) => listBounces( page, signal )
	);
	const drop = useCommand();
	const remove = async ( { id }: Bounce ) => {
		if ( await drop.run( () => dropBounce( id ) ) ) {
			speak( __( 'Taken off the list.', 'rights-desk' ) );
			reload();
		}
	};
	return (
		<Section
			title={ __( 'Whom mail doesn’t reach', 'rights-desk' ) }
			note={ __(
				'Each goes by itself half a year after the last time.',
				'rights-desk'
			) }
		>
			<Trouble problem={ problem ?? drop.problem } again={ reload } />
			{ data?.items.length === 0 && (
				<p>{ __( 'Nobody is on this list.', 'rights-desk' ) }</p>
			) }
			{ data && data.items.length > 0 && (
				<div className="rd-scroll">
					<table className="rd-table">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'Address', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'What happened', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Last', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'To do', 'rights-desk' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ data.items.map( ( one ) => (
								<tr key={ one.id }>
									<th scope="row">{ one.email }</th>
									<td>
										<Tag
											tone={
												one.reached_at
													? 'plain'
													: 'warn'
											}
										>
											{ kinds()[ one.kind ] }
										</Tag>{ ' ' }
										{ one.reason }
										{ one.reached_at &&
											` ${ __(
												'Reached since.',
												'rights-desk'
											) }` }
									</td>
									<td>{ moment( one.last_at ) }</td>
									<td>
										<Button
											variant="link"
											aria-label={ sprintf(
												/* translators: %s: an e-mail address. */
												__(
													'Take %s off the list',
													'rights-desk'
												),
												one.email
											) }
											onClick={ () => void remove( one ) }
										>
											{ __( 'Take off', 'rights-desk' ) }
										</Button>
									</td>
								</tr>
							) ) }
						</tbody>
					</table>
				</div>
			) }
			<Pager
				page={ page }
				pages={ data?.pages ?? 1 }
				onChange={ setPage }
			/>
		</Section>
	);
}
