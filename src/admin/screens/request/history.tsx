import { __ } from '@wordpress/i18n';
import type { HistoryEntry } from '../../../data/types';
import type { Resource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { actorLabels, historyLabels } from '../../labels/history';
import { mailLabels } from '../../labels/mails';
import { moment, month } from '../../labels/when';

const text = ( entry: HistoryEntry, name: string ): string => {
	const value = entry.detail?.[ name ];
	return typeof value === 'string' ? value : '';
};

const detail = ( entry: HistoryEntry ): string => {
	const template = text( entry, 'template' );
	return [
		mailLabels()[ template ] ?? template,
		...[ 'reason', 'text', 'message', 'source', 'place' ].map( ( name ) =>
			text( entry, name )
		),
	]
		.filter( Boolean )
		.join( ' · ' );
};

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
