import { Button, CheckboxControl } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { saveHold, type Hold, type Holds } from '../../../data/holds';
import { useCommand } from '../../../data/resource';
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { TickField } from '../../components/tick-field';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { fieldsOf, type HoldFields } from './values';
import { startLabels } from './words';

interface FormProps {
	hold: Hold | undefined;
	records: Record< string, string >;
	onDone: ( now?: Holds ) => void;
}

export function HoldForm( { hold, records, onDone }: FormProps ) {
	const [ told, setTold ] = useState( () => fieldsOf( hold ) );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const set = ( change: Partial< HoldFields > ) =>
		setTold( { ...told, ...change } );
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;
	const text = (
		field: 'label' | 'law' | 'article',
		label: string,
		required = false
	) => (
		<TextField
			label={ label }
			required={ required }
			value={ told[ field ] }
			error={ error( field ) }
			onChange={ ( value ) => set( { [ field ]: value } ) }
		/>
	);
	const date = (
		field: 'valid_from' | 'valid_until' | 'checked_on',
		label: string,
		help?: string
	) => (
		<TextField
			type="date"
			label={ label }
			help={ help }
			value={ told[ field ] }
			error={ error( field ) }
			onChange={ ( value ) => set( { [ field ]: value } ) }
		/>
	);

	const save = async () => {
		const now = await run( () => saveHold( hold?.id ?? 0, told ) );
		if ( now ) {
			speak( __( 'The hold is saved.', 'rights-desk' ) );
			onDone( now );
		}
	};

	return (
		<Section
			title={ hold ? hold.label : __( 'Add a hold', 'rights-desk' ) }
		>
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void save();
				} }
			>
				{ text( 'label', __( 'Name', 'rights-desk' ), true ) }
				{ text( 'law', __( 'Law', 'rights-desk' ), true ) }
				{ text( 'article', __( 'Article', 'rights-desk' ) ) }
				<TextField
					type="number"
					min={ 1 }
					max={ 1200 }
					required
					label={ __( 'Term in months', 'rights-desk' ) }
					help={ __( 'Ten years are 120 months.', 'rights-desk' ) }
					value={ String( told.months ) }
					error={ error( 'months' ) }
					onChange={ ( value ) => set( { months: Number( value ) } ) }
				/>
				<ChoiceField
					label={ __( 'Counted', 'rights-desk' ) }
					value={ told.starts }
					options={ Object.entries( startLabels() ).map(
						( [ value, label ] ) => ( { value, label } )
					) }
					error={ error( 'starts' ) }
					onChange={ ( value ) =>
						set( { starts: value as Hold[ 'starts' ] } )
					}
				/>
				<TickField
					legend={ __( 'Records that it covers', 'rights-desk' ) }
					options={ Object.entries( records ).map(
						( [ value, label ] ) => ( { value, label } )
					) }
					value={ told.covers }
					error={ error( 'covers' ) }
					onChange={ ( covers ) => set( { covers } ) }
				/>
				{ date(
					'valid_from',
					__( 'For records from', 'rights-desk' )
				) }
				{ date(
					'valid_until',
					__( 'For records before', 'rights-desk' )
				) }
				<AreaField
					label={ __( 'Source', 'rights-desk' ) }
					rows={ 2 }
					value={ told.source }
					error={ error( 'source' ) }
					onChange={ ( source ) => set( { source } ) }
				/>
				{ date(
					'checked_on',
					__( 'Checked on', 'rights-desk' ),
					__(
						'The day on which someone who knows held it against its source.',
						'rights-desk'
					)
				) }
				<CheckboxControl
					__nextHasNoMarginBottom
					label={ __(
						'It applies to us, and this site is the archive of these records',
						'rights-desk'
					) }
					checked={ told.active }
					onChange={ ( active ) => set( { active } ) }
				/>
				<Trouble
					problem={
						problem && ! ( problem.field in told )
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
						{ __( 'Save', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ () => onDone() }
					>
						{ __( 'Cancel', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
