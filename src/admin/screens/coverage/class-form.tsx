import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	CLASSES,
	classPlace,
	type CoverageClass,
	type Place,
} from '../../../data/coverage';
import { useCommand } from '../../../data/resource';
import { AreaField, ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { classLabels } from '../../labels/coverage';

interface ClassFormProps {
	place: Place;
	onDone: () => void;
	onCancel: () => void;
}

/** What staff say of a place. */
export function ClassForm( { place, onDone, onCancel }: ClassFormProps ) {
	const [ said, say ] = useState< CoverageClass >( place.class );
	const [ note, setNote ] = useState( place.note );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const save = async () => {
		if ( await run( () => classPlace( place.id, said, note ) ) ) {
			speak( __( 'Saved.', 'rights-desk' ) );
			onDone();
		}
	};
	return (
		<Section
			title={ sprintf(
				/* translators: %s: a table and column of the database. */
				__( 'What is %s?', 'rights-desk' ),
				place.place
			) }
		>
			<form
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void save();
				} }
			>
				<ChoiceField
					label={ __( 'What it is', 'rights-desk' ) }
					value={ said }
					options={ CLASSES.map( ( value ) => ( {
						value,
						label: classLabels()[ value ],
					} ) ) }
					onChange={ ( value ) =>
						say( CLASSES.find( ( one ) => one === value ) ?? said )
					}
					error={
						problem?.field === 'class' ? problem.message : undefined
					}
				/>
				<AreaField
					label={ __( 'Note', 'rights-desk' ) }
					help={ __(
						'People read it in their copy: what the maker said, or who searches by hand, and when.',
						'rights-desk'
					) }
					value={ note }
					onChange={ setNote }
					error={
						problem?.field === 'note' ? problem.message : undefined
					}
				/>
				<Trouble
					problem={
						problem &&
						! [ 'class', 'note' ].includes( problem.field )
							? problem
							: undefined
					}
				/>
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						aria-disabled={ busy }
					>
						{ __( 'Save', 'rights-desk' ) }
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
