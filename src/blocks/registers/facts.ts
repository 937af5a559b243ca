import apiFetch from '@wordpress/api-fetch';
import { createReduxStore, register } from '@wordpress/data';
import { addQueryArgs } from '@wordpress/url';

export interface Fact {
	name: string;
	label: string;
	group: string;
	value: string;
}

type State = Record< string, Fact[] >;

interface Action {
	type: 'received';
	locale: string;
	facts: Fact[];
}

/** The facts by language, asked for once. Who may not see the register of them gets none, and the editor shows the label. */
export const store = createReduxStore( 'rights-desk/facts', {
	reducer: ( state: State = {}, action: Action ): State =>
		action.type === 'received'
			? { ...state, [ action.locale ]: action.facts }
			: state,
	actions: {
		received: ( locale: string, facts: Fact[] ): Action => ( {
			type: 'received',
			locale,
			facts,
		} ),
	},
	selectors: {
		all: ( state: State, locale: string ): Fact[] | undefined =>
			state[ locale ],
	},
	resolvers: {
		all:
			( locale: string ) =>
			async ( {
				dispatch,
			}: {
				dispatch: {
					received: ( locale: string, facts: Fact[] ) => void;
				};
			} ) => {
				const facts = await apiFetch< { facts: Fact[] } >( {
					path: addQueryArgs( '/rights-desk/v1/policy/facts', {
						locale,
					} ),
				} ).then(
					( answer ) => answer.facts,
					() => []
				);
				dispatch.received( locale, facts );
			},
	},
} );

register( store );
