import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { actOnNotice, listTroubled, type Notice } from '../../../data/notices';
import { useResource } from '../../../data/resource';
import { Actions } from '../../components/actions';
import { Pager } from '../../components/pager';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { deliveries } from '../../labels/notices';

interface TroubledProps {
	notice: Notice;
	state: 'uncertain' | 'failed';
	onChange: ( notice: Notice ) => void;
}

/** Those of whom staff must decide. Nobody gets it again unasked. */
export function TroubledPeople( { notice, state, onChange }: TroubledProps ) {
	const [ page, setPage ] = useState( 1 );
	const people = notice.figures[ state ] ?? 0;
	const shown = useResource(
		`troubled-${ notice.id }-${ state }-${ page }-${ people }`,
		( signal ) => listTroubled( notice.id, state, page, signal )
	);
	if ( people === 0 ) {
		return null;
	}
	const title = deliveries()[ state ];
	return (
		<Section
			title={ title }
			tone="attention"
			note={
				state === 'uncertain'
					? __(
							'The work broke off in the midst of these mails: they may have gone, or not. If you send them again, some people may get it twice.',
							'rights-desk'
						)
					: undefined
			}
		>
			<ul className="rd-rows">
				{ shown.data?.items.map( ( one ) => (
					<li key={ one.id }>
						{ one.email || '—' }
						{ one.reason && (
							<div className="rd-quiet">{ one.reason }</div>
						) }
					</li>
				) ) }
			</ul>
			<Pager
				page={ page }
				pages={ shown.data?.pages ?? 1 }
				onChange={ setPage }
			/>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ boot().manages && (
				<Actions
					about={ title }
					actions={ [
						{
							action: 'again',
							label: __( 'Send to them again', 'rights-desk' ),
							grave: state === 'uncertain',
						},
						...( state === 'uncertain'
							? [
									{
										action: 'leave',
										label: __(
											'Leave it at that',
											'rights-desk'
										),
									},
								]
							: [] ),
					] }
					said={ __( 'Done.', 'rights-desk' ) }
					run={ ( action ) =>
						actOnNotice( notice.id, action, { state } )
					}
					onDone={ onChange }
				/>
			) }
		</Section>
	);
}
