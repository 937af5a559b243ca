import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { recordMandate, type Mandate } from '../../../../data/more';
import { useCommand } from '../../../../data/resource';
import type { RightsRequest } from '../../../../data/types';
import { AreaField, ChoiceField, TextField } from '../../../components/fields';
import { Section } from '../../../components/section';
import { Trouble } from '../../../components/trouble';
import { useFirstError } from '../../../components/use-first-error';
import { capacities } from '../../../labels/delivery';

interface NewMandateProps {
	request: RightsRequest;
	onClose: () => void;
	onDone: () => void;
}

export function NewMandate( { request, onClose, onDone }: NewMandateProps ) {
	const [ given, setGiven ] = useState< Mandate >( {
		name: request.subject?.name ?? '',
		role: 'parent',
		email: request.subject?.email ?? '',
		note: '',
		until: '',
	} );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const about = ( field: keyof Mandate ) => ( {
		value: given[ field ],
		onChange: ( value: string ) =>
			setGiven( { ...given, [ field ]: value } ),
		error: problem?.field === field ? problem.message : undefined,
	} );
	return (
		<Section title={ __( 'On behalf of another person', 'rights-desk' ) }>
			<form
				noValidate
				onSubmit={ async ( event ) => {
					event.preventDefault();
					const done = await run( () =>
						recordMandate( request.id, given )
					);
					if ( done !== undefined ) {
						speak(
							__( 'The mandate is recorded.', 'rights-desk' )
						);
						onClose();
						onDone();
					}
				} }
			>
				<TextField
					label={ __( 'Who acts', 'rights-desk' ) }
					required
					{ ...about( 'name' ) }
				/>
				<ChoiceField
					label={ __( 'As', 'rights-desk' ) }
					options={ Object.entries( capacities() ).map(
						( [ value, label ] ) => ( { value, label } )
					) }
					{ ...about( 'role' ) }
				/>
				<TextField
					label={ __( 'Mail goes to', 'rights-desk' ) }
					type="email"
					required
					{ ...about( 'email' ) }
				/>
				<AreaField
					label={ __(
						'What showed that they may act? Keep no copy of it.',
						'rights-desk'
					) }
					rows={ 2 }
					required
					{ ...about( 'note' ) }
				/>
				<TextField
					label={ __( 'Valid until, if it ends', 'rights-desk' ) }
					type="date"
					{ ...about( 'until' ) }
				/>
				<Trouble
					problem={
						problem && ! ( problem.field in given )
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
						{ __( 'Record the mandate', 'rights-desk' ) }
					</Button>
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						onClick={ onClose }
					>
						{ __( 'Cancel', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
