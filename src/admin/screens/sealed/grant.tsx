import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { grantOpening, type Sealed } from '../../../data/sealed';
import { AreaField, ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { FindCase } from './find';
import { caseName } from './words';

interface GrantProps {
	sealed: Sealed;
	onGranted: ( sealed: Sealed ) => void;
}

const NAMED = [ 'case', 'user_id', 'reason', 'about', 'hours' ];

export function GrantForm( { sealed, onGranted }: GrantProps ) {
	const first = sealed.holders[ 0 ]?.id ?? 0;
	const [ given, setGiven ] = useState( {
		case: String( sealed.cases[ 0 ]?.id ?? 0 ),
		user_id: String( first ),
		reason: 'authority',
		about: '',
		hours: '24',
	} );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const set = ( change: Partial< typeof given > ) =>
		setGiven( { ...given, ...change } );
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;

	const submit = async () => {
		const now = await run( () =>
			grantOpening( {
				case: Number( given.case ),
				user_id: Number( given.user_id ),
				reason: given.reason,
				about: given.about,
				hours: Number( given.hours ) || 24,
			} )
		);
		if ( now ) {
			speak(
				__( 'Allowed. The privacy contact gets a mail.', 'rights-desk' )
			);
			set( { about: '' } );
			onGranted( now );
		}
	};

	return (
		<Section
			title={ __( 'Let someone open sealed records', 'rights-desk' ) }
			note={ __(
				'Who may open, and each record that they open, is mailed to the privacy contact and written down for good.',
				'rights-desk'
			) }
		>
			<FindCase onFound={ ( id ) => set( { case: String( id ) } ) } />
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void submit();
				} }
			>
				<ChoiceField
					label={ __( 'Case', 'rights-desk' ) }
					value={ given.case }
					options={ [
						...sealed.cases.map( ( { id } ) => ( {
							value: String( id ),
							label: caseName( id ),
						} ) ),
						{ value: '0', label: caseName( 0 ) },
					] }
					error={ error( 'case' ) }
					onChange={ ( value ) => set( { case: value } ) }
				/>
				<ChoiceField
					label={ __( 'Who may open it', 'rights-desk' ) }
					value={ given.user_id }
					options={ sealed.holders.map( ( { id, name } ) => ( {
						value: String( id ),
						label: name,
					} ) ) }
					error={ error( 'user_id' ) }
					onChange={ ( value ) => set( { user_id: value } ) }
				/>
				<ChoiceField
					label={ __( 'Reason', 'rights-desk' ) }
					value={ given.reason }
					options={ sealed.reasons.map( ( { slug, label } ) => ( {
						value: slug,
						label,
					} ) ) }
					error={ error( 'reason' ) }
					onChange={ ( reason ) => set( { reason } ) }
				/>
				<AreaField
					label={ __( 'What it is about', 'rights-desk' ) }
					required
					help={ __(
						'For example the reference of the inspection or the claim.',
						'rights-desk'
					) }
					value={ given.about }
					error={ error( 'about' ) }
					onChange={ ( about ) => set( { about } ) }
				/>
				<TextField
					label={ __( 'For how many hours', 'rights-desk' ) }
					type="number"
					min={ 1 }
					max={ 168 }
					value={ given.hours }
					error={ error( 'hours' ) }
					onChange={ ( hours ) => set( { hours } ) }
				/>
				<Trouble
					problem={
						problem && ! NAMED.includes( problem.field )
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
						{ __( 'Allow', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
