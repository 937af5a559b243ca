import {
	MenuGroup,
	MenuItem,
	NavigableMenu,
	SearchControl,
	Spinner,
} from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { readFacts, type Fact } from '../../data/policy';
import { useResource } from '../../data/resource';

interface FactMenuProps {
	locale: string;
	/** The name of the fact that is marked in the text. */
	chosen: string;
	onChoose: ( fact: Fact ) => void;
}

const has = ( fact: Fact, wanted: string ) =>
	[ fact.label, fact.value, fact.group ].some( ( text ) =>
		text.toLocaleLowerCase().includes( wanted )
	);

/** Every fact with what it says now, by group, found by its words. */
export function FactMenu( { locale, chosen, onChoose }: FactMenuProps ) {
	const { data, problem } = useResource( `facts ${ locale }`, ( signal ) =>
		readFacts( locale, signal )
	);
	const [ search, setSearch ] = useState( '' );
	const wanted = search.trim().toLocaleLowerCase();
	const found = ( data ?? [] ).filter( ( fact ) => has( fact, wanted ) );
	const groups = [ ...new Set( found.map( ( { group } ) => group ) ) ];
	return (
		<div className="rights-desk-facts">
			<SearchControl
				__nextHasNoMarginBottom
				label={ __( 'Search facts', 'rights-desk' ) }
				value={ search }
				onChange={ setSearch }
			/>
			{ problem && <p role="alert">{ problem.message }</p> }
			{ ! data && ! problem && <Spinner /> }
			{ data && found.length === 0 && (
				<p>{ __( 'No fact by these words.', 'rights-desk' ) }</p>
			) }
			{ groups.length > 0 && (
				<NavigableMenu
					role="menu"
					aria-label={ __( 'Facts', 'rights-desk' ) }
				>
					{ groups.map( ( group ) => (
						<MenuGroup key={ group } label={ group }>
							{ found
								.filter( ( fact ) => fact.group === group )
								.map( ( fact ) => (
									<MenuItem
										key={ fact.name }
										role="menuitemradio"
										isSelected={ fact.name === chosen }
										info={
											fact.value ||
											__( 'Not told yet', 'rights-desk' )
										}
										onClick={ () => onChoose( fact ) }
									>
										{ fact.label }
									</MenuItem>
								) ) }
						</MenuGroup>
					) ) }
				</NavigableMenu>
			) }
		</div>
	);
}
