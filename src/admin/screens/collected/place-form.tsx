import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	previewCollected,
	saveCollected,
	type Collected,
	type Place,
	type Preview,
} from '../../../data/measures';
import { useCommand } from '../../../data/resource';
import { ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Shown } from './shown';

interface PlaceFormProps {
	place: Place;
	purposes: Collected[ 'purposes' ];
	onSaved: ( saved: Collected ) => void;
	onCancel: () => void;
}

export function PlaceForm( {
	place,
	purposes,
	onSaved,
	onCancel,
}: PlaceFormProps ) {
	const [ after, setAfter ] = useState( String( place.days || '' ) );
	const [ how, setHow ] = useState( place.how );
	const [ law, setLaw ] = useState( place.law );
	const [ purpose, setPurpose ] = useState( place.purpose );
	const [ shown, show ] = useState< Preview >();
	const { busy, problem, run } = useCommand();
	const number = Math.max( 0, Math.round( Number( after ) || 0 ) );

	const look = async () => {
		const answer = await run( () =>
			previewCollected( place.place, number, how )
		);
		show( answer?.places[ 0 ] );
	};
	const save = async () => {
		const saved = await run( () =>
			saveCollected( {
				place: place.place,
				days: number,
				how,
				law,
				purpose,
			} )
		);
		if ( saved ) {
			speak( __( 'Saved.', 'rights-desk' ) );
			onSaved( saved );
		}
	};
	return (
		<Section title={ place.label }>
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void save();
				} }
			>
				<ChoiceField
					label={ __( 'What it is for', 'rights-desk' ) }
					value={ purpose }
					options={ purposes.map( ( { slug, label } ) => ( {
						value: slug,
						label,
					} ) ) }
					onChange={ setPurpose }
				/>
				<TextField
					type="number"
					min={ 0 }
					max={ 3650 }
					label={ __( 'After how many days', 'rights-desk' ) }
					help={ __( 'Empty: it stays.', 'rights-desk' ) }
					value={ after }
					onChange={ setAfter }
				/>
				<ChoiceField
					label={ __( 'What then happens', 'rights-desk' ) }
					value={ how }
					options={ [
						{
							value: 'shorten',
							label: __(
								'The address is shortened, the browser deleted',
								'rights-desk'
							),
						},
						{
							value: 'delete',
							label: __( 'Both are deleted', 'rights-desk' ),
						},
					] }
					onChange={ setHow }
				/>
				<TextField
					label={ __(
						'A law that demands that it stays whole',
						'rights-desk'
					) }
					help={ __(
						'If you name one, nothing is shortened or deleted here.',
						'rights-desk'
					) }
					value={ law }
					onChange={ setLaw }
				/>
				<Trouble problem={ problem } />
				<Shown preview={ shown } />
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
						disabled={ busy || number === 0 }
						accessibleWhenDisabled
						onClick={ () => void look() }
					>
						{ __( 'Show what would go', 'rights-desk' ) }
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
