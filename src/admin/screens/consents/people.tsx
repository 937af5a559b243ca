import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	listConsents,
	type Asked,
	type ConsentFilter,
} from '../../../data/consents';
import { useResource } from '../../../data/resource';
import { ChoiceField, TextField } from '../../components/fields';
import { Pager } from '../../components/pager';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { consentStates } from '../../labels/consents';
import { Enter } from './enter';
import { Table } from './table';

interface PeopleProps {
	purposes: Asked[];
	onChanged: () => void;
}

const everything: ConsentFilter = {
	email: '',
	purpose: '',
	state: '',
	page: 1,
};

/** Each consent, with the words and the moment that prove it. */
export function People( { purposes, onChanged }: PeopleProps ) {
	const [ filter, setFilter ] = useState( everything );
	// Half an address is nobody's: it isn't looked for while it is typed.
	const email = filter.email.includes( '@' ) ? filter.email.trim() : '';
	const wanted = { ...filter, email };
	const shown = useResource(
		`consents-${ JSON.stringify( wanted ) }`,
		( signal ) => listConsents( wanted, signal )
	);
	const narrow = ( change: Partial< ConsentFilter > ) =>
		setFilter( { ...filter, page: 1, ...change } );
	const changed = () => {
		shown.reload();
		onChanged();
	};
	const rows = shown.data?.items;
	return (
		<Section title={ __( 'Who agreed', 'rights-desk' ) }>
			<div className="rd-row">
				<TextField
					type="email"
					label={ __( 'E-mail address', 'rights-desk' ) }
					help={ __( 'The whole address', 'rights-desk' ) }
					value={ filter.email }
					onChange={ ( typed ) => narrow( { email: typed } ) }
				/>
				<ChoiceField
					label={ __( 'For', 'rights-desk' ) }
					value={ filter.purpose }
					onChange={ ( purpose ) => narrow( { purpose } ) }
					options={ [
						{ value: '', label: __( 'All', 'rights-desk' ) },
						...purposes.map( ( { slug, label } ) => ( {
							value: slug,
							label,
						} ) ),
					] }
				/>
				<ChoiceField
					label={ __( 'State', 'rights-desk' ) }
					value={ filter.state }
					onChange={ ( state ) => narrow( { state } ) }
					options={ [
						{ value: '', label: __( 'All', 'rights-desk' ) },
						...Object.entries( consentStates() ).map(
							( [ value, label ] ) => ( { value, label } )
						),
					] }
				/>
			</div>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ ! rows && shown.loading && <Waiting /> }
			{ rows?.length === 0 && (
				<p>{ __( 'Nobody, so far.', 'rights-desk' ) }</p>
			) }
			{ rows && rows.length > 0 && (
				<Table rows={ rows } onChanged={ changed } />
			) }
			<Pager
				page={ filter.page }
				pages={ shown.data?.pages ?? 1 }
				onChange={ ( page ) => setFilter( { ...filter, page } ) }
			/>
			<Enter purposes={ purposes } onEntered={ changed } />
		</Section>
	);
}
