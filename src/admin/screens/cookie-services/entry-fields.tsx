import { Button, CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Entry, EntryKind } from '../../../data/services';
import { ChoiceField, TextField } from '../../components/fields';
import { kindLabels, unitOf, units } from '../../labels/services';

interface EntryFieldsProps {
	number: number;
	entry: Entry;
	onChange: ( entry: Entry ) => void;
	onRemove: () => void;
}

/** One cookie, or one thing in another store. */
export function EntryFields( {
	number,
	entry,
	onChange,
	onRemove,
}: EntryFieldsProps ) {
	const [ unit, setUnit ] = useState( unitOf( entry.seconds ) );
	const timed = Number( unit ) > 0;
	// As typed: while a number is being replaced there is none.
	const [ amount, setAmount ] = useState(
		String( timed ? entry.seconds / Number( unit ) : 1 )
	);
	const term = ( size: number, of: string ) =>
		size > 0 ? Math.max( 1, Math.round( Number( of ) * size ) ) : size;
	const set = ( change: Partial< Entry > ) =>
		onChange( { ...entry, ...change } );
	const title =
		entry.name ||
		/* translators: %d: which in the list. */
		sprintf( __( 'Cookie %d', 'rights-desk' ), number );
	return (
		<fieldset className="rd-field">
			<legend>{ title }</legend>
			<TextField
				label={ __( 'Name', 'rights-desk' ) }
				value={ entry.name }
				onChange={ ( name ) => set( { name } ) }
			/>
			<ChoiceField
				label={ __( 'Kind', 'rights-desk' ) }
				value={ entry.kind }
				options={ kindLabels() }
				onChange={ ( kind ) => set( { kind: kind as EntryKind } ) }
			/>
			<ChoiceField
				label={ __( 'How long it stays', 'rights-desk' ) }
				value={ unit }
				options={ units() }
				onChange={ ( chosen ) => {
					setUnit( chosen );
					set( { seconds: term( Number( chosen ), amount ) } );
				} }
			/>
			{ timed && (
				<TextField
					label={ __( 'How many', 'rights-desk' ) }
					type="number"
					min={ 1 }
					value={ amount }
					onChange={ ( given ) => {
						setAmount( given );
						set( { seconds: term( Number( unit ), given ) } );
					} }
				/>
			) }
			<TextField
				label={ __( 'What for', 'rights-desk' ) }
				value={ entry.purpose_text ?? entry.purpose }
				onChange={ ( purpose ) =>
					set( { purpose, purpose_text: purpose } )
				}
			/>
			<CheckboxControl
				__nextHasNoMarginBottom
				label={ __(
					'It stands under this site’s own address',
					'rights-desk'
				) }
				checked={ entry.first }
				onChange={ ( first ) => set( { first } ) }
			/>
			<Button
				size="compact"
				variant="secondary"
				isDestructive
				aria-label={ sprintf(
					'%1$s: %2$s',
					__( 'Remove', 'rights-desk' ),
					title
				) }
				onClick={ onRemove }
			>
				{ __( 'Remove', 'rights-desk' ) }
			</Button>
		</fieldset>
	);
}
