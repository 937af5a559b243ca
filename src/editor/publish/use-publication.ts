/** What is going to be published: as chosen, as looked at, and what the site says of it. */
import { useState } from '@wordpress/element';
import {
	publishPolicy,
	readPreview,
	type PolicyState,
} from '../../data/policy';
import { useCommand, useResource } from '../../data/resource';
import type { Answer } from './affects';
import type { Published } from './done';
import { NOW, type Moment } from './when';

export function usePublication( state: PolicyState, document: number ) {
	const [ chosen, choose ] = useState( () =>
		state.documents
			.filter( ( one ) => one.id === document || one.changed )
			.map( ( { id } ) => id )
	);
	const [ when, setWhen ] = useState< Moment >( NOW );
	const [ changes, setChanges ] = useState< Record< string, string > >( {} );
	const [ affects, setAffects ] = useState< Answer >( '' );
	const [ tried, setTried ] = useState( false );
	const { busy, problem, run, forget } = useCommand();
	const at = when.later ? when.at : '';
	const shown = useResource(
		`preview ${ chosen.join() } ${ at }`,
		( signal ) =>
			Promise.all( chosen.map( ( id ) => readPreview( id, at, signal ) ) )
	);
	// Only what is looked at can be published.
	const previews = shown.loading || shown.problem ? undefined : shown.data;
	const documents = state.documents.filter( ( { id } ) =>
		chosen.includes( id )
	);
	const problems = [ problem, shown.problem ];
	const atWhen = problems.find( ( one ) => one?.field === 'effective_at' );

	const publish = async (): Promise< Published | undefined > => {
		setTried( true );
		if ( ! previews || affects === '' || ( when.later && ! at ) ) {
			return undefined;
		}
		const published = await run( () =>
			publishPolicy( {
				documents: chosen,
				effective_at: at || null,
				changes: Object.fromEntries(
					documents.map( ( { locale } ) => [
						locale,
						( changes[ locale ] ?? '' ).trim(),
					] )
				),
				affects: affects === 'yes',
				seen: Object.fromEntries(
					previews.map( ( one ) => [
						String( one.document ),
						one.seen,
					] )
				),
			} )
		);
		return published && { ...published, affects: affects === 'yes' };
	};

	return {
		...{ chosen, choose, when, setWhen, affects, setAffects },
		documents,
		changeOf: ( locale: string ) => changes[ locale ] ?? '',
		setChange: ( locale: string, text: string ) =>
			setChanges( { ...changes, [ locale ]: text } ),
		previewOf: ( id: number ) =>
			previews?.find( ( each ) => each.document === id ),
		ready: previews !== undefined,
		...{ busy, loading: shown.loading },
		lookAgain: () => {
			forget();
			shown.reload();
		},
		refused: problem,
		/** At which question something is amiss. */
		amiss: {
			affects: tried && affects === '',
			noMoment: tried && when.later && ! at,
			moment: atWhen,
			other: problems.find( ( one ) => one && one !== atWhen ),
		},
		publish,
	};
}
