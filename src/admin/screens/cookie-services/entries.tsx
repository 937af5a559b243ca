import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { saveService, type Entry, type Service } from '../../../data/services';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { EntryFields } from './entry-fields';

interface EntriesFormProps {
	service: Service;
	onDone: () => void;
	onCancel: () => void;
}

/** Its place in the list changes; what was typed into it goes along. */
interface Row {
	id: number;
	entry: Entry;
}

const NEW: Entry = {
	name: '',
	kind: 'cookie',
	seconds: 0,
	first: true,
	purpose: '',
};

const stored = ( { name, kind, seconds, first, purpose }: Entry ): Entry => ( {
	name,
	kind,
	seconds,
	first,
	purpose,
} );

/** What a service keeps in a browser, one after the other. */
export function EntriesForm( { service, onDone, onCancel }: EntriesFormProps ) {
	const [ rows, set ] = useState< Row[] >(
		service.entries.map( ( entry, id ) => ( { id, entry } ) )
	);
	const next = useRef( service.entries.length );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const save = async () => {
		// What was left without a name was never meant.
		const entries = rows
			.map( ( { entry } ) => stored( entry ) )
			.filter( ( { name } ) => name.trim() !== '' );
		if ( await run( () => saveService( service.id, { entries } ) ) ) {
			speak( __( 'Saved.', 'rights-desk' ) );
			onDone();
		}
	};
	return (
		<Section
			title={ sprintf(
				/* translators: %s: name of a service. */
				__( 'What %s stores', 'rights-desk' ),
				service.name
			) }
			note={ __(
				'An * in a name stands for any characters. What stands under this site’s own address is deleted when a visitor withdraws.',
				'rights-desk'
			) }
		>
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void save();
				} }
			>
				{ rows.map( ( { id, entry }, at ) => (
					<EntryFields
						key={ id }
						number={ at + 1 }
						entry={ entry }
						onChange={ ( changed ) =>
							set(
								rows.map( ( row ) =>
									row.id === id ? { id, entry: changed } : row
								)
							)
						}
						onRemove={ () => {
							set( rows.filter( ( row ) => row.id !== id ) );
							speak( __( 'Removed.', 'rights-desk' ) );
						} }
					/>
				) ) }
				<Trouble problem={ problem } />
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						disabled={ busy }
						accessibleWhenDisabled
					>
						{ __( 'Save', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="secondary"
						onClick={ () =>
							set( [
								...rows,
								{ id: next.current++, entry: NEW },
							] )
						}
					>
						{ __( 'Add a cookie', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ onCancel }
					>
						{ __( 'Cancel', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
