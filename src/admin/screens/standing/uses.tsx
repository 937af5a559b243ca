import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import {
	recordUse,
	type StandingPerson,
	type Use,
} from '../../../data/standings';
import { AreaField, ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { moment } from '../../labels/when';
import { basisLabels, basisOptions, whatLabels, whatOptions } from './grounds';

const state = ( use: Use ) => {
	if ( use.used_at ) {
		/* translators: %s: a moment. */
		return sprintf( __( 'Made %s', 'rights-desk' ), moment( use.used_at ) );
	}
	/* translators: %s: a moment. */
	const open = __( 'Not made; open until %s', 'rights-desk' );
	return use.expires_at ? sprintf( open, moment( use.expires_at ) ) : '—';
};

function Recorded( { use }: { use: Use } ) {
	return (
		<li>
			<strong>{ whatLabels()[ use.what ] ?? use.what }</strong>{ ' ' }
			{ basisLabels()[ use.basis ] ?? use.basis }
			<div className="rd-why">{ use.why }</div>
			<div className="rd-why">
				{ [ use.by, use.at ? moment( use.at ) : '', state( use ) ]
					.filter( Boolean )
					.join( ' · ' ) }
			</div>
		</li>
	);
}

interface UsesProps {
	person: StandingPerson;
	onRecorded: ( person: StandingPerson ) => void;
}

/** What the law allows all the same: recorded first, once, by who does it. */
export function Uses( { person, onRecorded }: UsesProps ) {
	const [ what, setWhat ] = useState( 'mail' );
	const [ basis, setBasis ] = useState( 'consent' );
	const [ why, setWhy ] = useState( '' );
	const command = useCommand();
	const record = async () => {
		const now = await command.run( () =>
			recordUse( person.id, { what, basis, why } )
		);
		if ( now ) {
			setWhy( '' );
			onRecorded( now );
		}
	};
	return (
		<Section
			title={ __( 'A single use', 'rights-desk' ) }
			note={ __(
				'Article 18(2) allows a use on one of four grounds. Record it here before you make it: it then works once, for you, within the hour.',
				'rights-desk'
			) }
		>
			<ChoiceField
				label={ __( 'What you are going to do', 'rights-desk' ) }
				value={ what }
				onChange={ setWhat }
				options={ whatOptions() }
			/>
			<ChoiceField
				label={ __( 'On what ground', 'rights-desk' ) }
				value={ basis }
				onChange={ setBasis }
				options={ basisOptions() }
			/>
			<AreaField
				label={ __( 'Why', 'rights-desk' ) }
				help={ __(
					'The person can ask for what you write here.',
					'rights-desk'
				) }
				value={ why }
				onChange={ setWhy }
				error={
					command.problem?.field === 'why'
						? command.problem.message
						: undefined
				}
				required
			/>
			<Trouble
				problem={
					command.problem?.field === 'why'
						? undefined
						: command.problem
				}
			/>
			<div className="rd-buttons">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					disabled={ command.busy }
					accessibleWhenDisabled
					onClick={ record }
				>
					{ __( 'Record this use', 'rights-desk' ) }
				</Button>
			</div>
			{ person.uses.length > 0 && (
				<ul className="rd-rows">
					{ person.uses.map( ( use ) => (
						<Recorded key={ use.id } use={ use } />
					) ) }
				</ul>
			) }
		</Section>
	);
}
