import { __ } from '@wordpress/i18n';
import type { HistoryEntry } from '../../../data/types';
import type { Resource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { actorLabels, historyLabels } from '../../labels/history';
import { moment, month } from '../../labels/when';

const detail = ( entry: HistoryEntry ): string =>
	[ 'reason', 'text', 'message', 'template', 'source', 'place' ]
		.map( ( name ) => entry.detail?.[ name ] )
		.filter( ( value ) => typeof value === 'string' && value !== '' )
		.join( ' · ' );

const actor = ( entry: HistoryEntry ): string =>
	entry.actor
		? entry.actor.name || ( actorLabels()[ entry.actor.kind ] ?? '' )
		: '';

export function History( {
	entries,
}: {
	entries: Resource< HistoryEntry[] >;
} ) {
	return (
		<Section
			title={ __( 'History', 'rights-desk' ) }
			note={ __(
				'Each line is chained to the one before it: none can be changed or left out unnoticed.',
				'rights-desk'
			) }
		>
			<Trouble problem={ entries.problem } again={ entries.reload } />
			{ ! entries.data && ! entries.problem && <Waiting /> }
			<ol className="rd-history">
				{ entries.data?.map( ( entry ) => (
					<li key={ entry.id }>
						<strong>
							{ historyLabels()[ entry.type ] ?? entry.type }
						</strong>
						<span className="rd-quiet">
							{ [
								entry.at
									? moment( entry.at )
									: month( entry.month ),
								actor( entry ),
							]
								.filter( Boolean )
								.join( ' · ' ) }
						</span>
						{ detail( entry ) && <p>{ detail( entry ) }</p> }
					</li>
				) ) }
			</ol>
		</Section>
	);
}
