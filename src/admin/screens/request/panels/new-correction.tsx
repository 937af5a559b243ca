import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { addCorrection, type CorrectionField } from '../../../../data/more';
import { useCommand } from '../../../../data/resource';
import { AreaField, ChoiceField, TextField } from '../../../components/fields';
import { Trouble } from '../../../components/trouble';
import { useFirstError } from '../../../components/use-first-error';

interface NewCorrectionProps {
	request: number;
	fields: CorrectionField[];
	onDone: () => void;
}

const OTHER = { source: 'other', field: '' };

/** Staff add what the person said by telephone, or wrote in their own words. */
export function NewCorrection( {
	request,
	fields,
	onDone,
}: NewCorrectionProps ) {
	const [ open, setOpen ] = useState( false );
	const [ at, setAt ] = useState( '' );
	const [ value, setValue ] = useState( '' );
	const [ note, setNote ] = useState( '' );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;
	const known = fields[ at === '' ? -1 : Number( at ) ];

	if ( ! open ) {
		return (
			<Button
				__next40pxDefaultSize
				variant="secondary"
				onClick={ () => setOpen( true ) }
			>
				{ __( 'Add a correction', 'rights-desk' ) }
			</Button>
		);
	}
	return (
		<form
			className="rd-decision"
			noValidate
			onSubmit={ async ( event ) => {
				event.preventDefault();
				const { source, field } = known ?? OTHER;
				const done = await run( () =>
					addCorrection( request, {
						source,
						field,
						value: value.trim(),
						note: note.trim(),
					} )
				);
				if ( done !== undefined ) {
					setOpen( false );
					setValue( '' );
					setNote( '' );
					speak( __( 'The correction is added.', 'rights-desk' ) );
					onDone();
				}
			} }
		>
			<ChoiceField
				label={ __( 'What is wrong?', 'rights-desk' ) }
				value={ at }
				options={ [
					...fields.map( ( one, index ) => ( {
						value: String( index ),
						label: `${ one.source_label }: ${ one.label }`,
					} ) ),
					{
						value: '',
						label: __( 'Something else', 'rights-desk' ),
					},
				] }
				onChange={ setAt }
				error={ error( 'field' ) ?? error( 'source' ) }
			/>
			<TextField
				label={ __( 'What should it be?', 'rights-desk' ) }
				value={ value }
				onChange={ setValue }
				error={ error( 'value' ) }
			/>
			<AreaField
				label={ __( 'Where it stands, or other notes', 'rights-desk' ) }
				rows={ 2 }
				value={ note }
				onChange={ setNote }
				error={ error( 'note' ) }
			/>
			<Trouble
				problem={
					problem &&
					! [ 'field', 'source', 'value', 'note' ].includes(
						problem.field
					)
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
					disabled={ busy }
					accessibleWhenDisabled
				>
					{ __( 'Add', 'rights-desk' ) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => setOpen( false ) }
				>
					{ __( 'Cancel', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}
