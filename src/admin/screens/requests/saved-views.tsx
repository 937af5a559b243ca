/** Views that this person saved: open, save the present one, remove. */
import { Button, Dropdown } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand, useResource } from '../../../data/resource';
import { readViews, saveViews } from '../../../data/views';
import { TextField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { Link } from '../../router/link';
import { kept, type Query } from './view';

export function SavedViews( { query }: { query: Query } ) {
	const views = useResource( 'views', readViews );
	const { busy, problem, run } = useCommand();
	const [ name, setName ] = useState( '' );
	const list = views.data ?? [];

	const store = async ( next: typeof list ) => {
		const saved = await run( () => saveViews( next ) );
		if ( saved ) {
			views.replace( saved );
			setName( '' );
		}
	};

	return (
		<Dropdown
			popoverProps={ { placement: 'bottom-end' } }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					aria-expanded={ isOpen }
					onClick={ onToggle }
				>
					{ __( 'My views', 'rights-desk' ) }
				</Button>
			) }
			renderContent={ ( { onClose } ) => (
				<div className="rd-views">
					<h2>{ __( 'My views', 'rights-desk' ) }</h2>
					{ list.length === 0 && (
						<p className="rd-quiet">
							{ __(
								'You have not saved a view yet.',
								'rights-desk'
							) }
						</p>
					) }
					<ul>
						{ list.map( ( view ) => (
							<li key={ view.name }>
								<Link
									to={ `/requests?${ view.query }` }
									onClick={ onClose }
								>
									{ view.name }
								</Link>
								<Button
									size="small"
									isDestructive
									disabled={ busy }
									accessibleWhenDisabled
									aria-label={ sprintf(
										/* translators: %s: name of a saved view. */
										__(
											'Remove the view %s',
											'rights-desk'
										),
										view.name
									) }
									onClick={ () =>
										store(
											list.filter(
												( other ) => other !== view
											)
										)
									}
								>
									{ __( 'Remove', 'rights-desk' ) }
								</Button>
							</li>
						) ) }
					</ul>
					<form
						onSubmit={ ( event ) => {
							event.preventDefault();
							const view = {
								name: name.trim(),
								query: kept( query ),
							};
							if ( view.name ) {
								void store( [
									...list.filter(
										( other ) => other.name !== view.name
									),
									view,
								] );
							}
						} }
					>
						<TextField
							label={ __(
								'Save what is shown now as',
								'rights-desk'
							) }
							value={ name }
							onChange={ setName }
						/>
						<Button
							__next40pxDefaultSize
							variant="primary"
							type="submit"
							isBusy={ busy }
							disabled={ busy || ! name.trim() }
							accessibleWhenDisabled
						>
							{ __( 'Save view', 'rights-desk' ) }
						</Button>
					</form>
					<Trouble problem={ problem ?? views.problem } />
				</div>
			) }
		/>
	);
}
