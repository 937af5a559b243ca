import { __ } from '@wordpress/i18n';
import type { Problem } from '../../../data/client';
import type { Settled } from '../../../data/scan';
import { ChoiceField, TextField } from '../../components/fields';
import { categoryLabels } from '../../labels/services';

interface NewServiceProps {
	values: Settled;
	problem: Problem | undefined;
	onChange: ( change: Partial< Settled > ) => void;
}

/** The least that the policy must say of a service; the rest stands in the register. */
export function NewService( { values, problem, onChange }: NewServiceProps ) {
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;
	return (
		<>
			<TextField
				label={ __( 'Name', 'rights-desk' ) }
				required
				value={ values.name ?? '' }
				error={ error( 'name' ) }
				onChange={ ( name ) => onChange( { name } ) }
			/>
			<ChoiceField
				label={ __( 'Category', 'rights-desk' ) }
				help={ __(
					'Functional loads without asking. That is for what a visitor asked for, and no more.',
					'rights-desk'
				) }
				value={ values.category ?? 'tracking' }
				options={ Object.entries( categoryLabels() ).map(
					( [ value, label ] ) => ( { value, label } )
				) }
				onChange={ ( category ) => onChange( { category } ) }
			/>
			<TextField
				label={ __( 'Who runs it', 'rights-desk' ) }
				help={ __( 'Empty: this site itself.', 'rights-desk' ) }
				value={ values.party ?? '' }
				error={ error( 'party' ) }
				onChange={ ( party ) => onChange( { party } ) }
			/>
			<TextField
				label={ __( 'What for', 'rights-desk' ) }
				help={ __( 'Visitors read this.', 'rights-desk' ) }
				required
				value={ values.purpose ?? '' }
				error={ error( 'purpose' ) }
				onChange={ ( purpose ) => onChange( { purpose } ) }
			/>
			<TextField
				label={ __( 'Its privacy statement', 'rights-desk' ) }
				help="https://…"
				value={ values.privacy ?? '' }
				error={ error( 'privacy' ) }
				onChange={ ( privacy ) => onChange( { privacy } ) }
			/>
		</>
	);
}
