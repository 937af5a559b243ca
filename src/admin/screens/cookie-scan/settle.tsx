import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import {
	settleFinding,
	type ScanFinding,
	type ScanState,
	type Settled,
} from '../../../data/scan';
import { ChoiceField, TextField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { NewService } from './new-service';

interface SettleProps {
	finding: ScanFinding;
	services: ScanState[ 'services' ];
	onDone: ( state: ScanState ) => void;
	onCancel: () => void;
}

/** Whose it is: one that Rights Desk knows, one of the register, a new one, the site's own, or nothing of the site's. */
export function Settle( { finding, services, onDone, onCancel }: SettleProps ) {
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const preset = finding.known === 'preset';
	const [ values, setValues ] = useState< Settled >( {
		as: preset ? 'preset' : 'new',
		category: 'tracking',
	} );
	const set = ( change: Partial< Settled > ) =>
		setValues( { ...values, ...change } );
	const ways: { value: Settled[ 'as' ]; label: string }[] = [
		{ value: 'new', label: __( 'A new service', 'rights-desk' ) },
		{
			value: 'service',
			label: __( 'A service of the register', 'rights-desk' ),
		},
		{
			value: 'dismiss',
			label: __( 'Not of this site', 'rights-desk' ),
		},
	];
	if ( preset ) {
		ways.unshift( { value: 'preset', label: finding.service } );
	}
	if ( finding.kind === 'address' ) {
		ways.push( {
			value: 'own',
			label: __( 'A server of our own', 'rights-desk' ),
		} );
	}
	const submit = async () => {
		const done = await run( () => settleFinding( finding.id, values ) );
		if ( done ) {
			speak( __( 'Saved.', 'rights-desk' ) );
			onDone( done );
		}
	};
	return (
		<form
			className="rd-form"
			noValidate
			aria-label={ sprintf(
				/* translators: %s: name of a cookie or host. */
				__( 'Whose is %s?', 'rights-desk' ),
				finding.name
			) }
			onSubmit={ ( event ) => {
				event.preventDefault();
				void submit();
			} }
		>
			<ChoiceField
				label={ __( 'It belongs to', 'rights-desk' ) }
				value={ values.as }
				options={ ways }
				onChange={ ( as ) => set( { as: as as Settled[ 'as' ] } ) }
			/>
			{ values.as === 'service' && (
				<ChoiceField
					label={ __( 'Service', 'rights-desk' ) }
					value={ String( values.service ?? '' ) }
					error={
						problem?.field === 'service'
							? problem.message
							: undefined
					}
					options={ [
						{ value: '', label: '—' },
						...services.map( ( { id, name } ) => ( {
							value: String( id ),
							label: name,
						} ) ),
					] }
					onChange={ ( id ) => set( { service: Number( id ) } ) }
				/>
			) }
			{ values.as === 'new' && (
				<NewService
					values={ values }
					problem={ problem }
					onChange={ set }
				/>
			) }
			{ values.as === 'dismiss' && (
				<TextField
					label={ __( 'Why', 'rights-desk' ) }
					help={ __(
						'Such as: an extension of my own browser.',
						'rights-desk'
					) }
					required
					value={ values.reason ?? '' }
					error={
						problem?.field === 'reason'
							? problem.message
							: undefined
					}
					onChange={ ( reason ) => set( { reason } ) }
				/>
			) }
			<Trouble problem={ problem?.field ? undefined : problem } />
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
					onClick={ onCancel }
				>
					{ __( 'Cancel', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}
