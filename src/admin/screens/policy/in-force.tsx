import { __, sprintf } from '@wordpress/i18n';
import type { PolicyState, PolicyVersion } from '../../../data/policy';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { versionLabels, versionTone } from '../../labels/policy';
import { moment } from '../../labels/when';
import { Link } from '../../router/link';
import { Retract } from './retract';

interface InForceProps {
	state: PolicyState;
	/** Absent for who may only read. */
	onChange: ( () => void ) | undefined;
}

function Line( { version }: { version: PolicyVersion } ) {
	return (
		<p>
			<Tag tone={ versionTone[ version.state ] }>
				{ versionLabels()[ version.state ] ?? '' }
			</Tag>{ ' ' }
			<Link to={ `/policy/versions/${ version.id }` }>
				{ sprintf(
					/* translators: 1: number of a version, 2: a language. */
					__( 'Version %1$d, %2$s', 'rights-desk' ),
					version.number,
					version.language
				) }
			</Link>
			{ ', ' }
			{ sprintf(
				/* translators: %s: date and time. */
				__( 'from %s', 'rights-desk' ),
				moment( version.effective_at )
			) }
		</p>
	);
}

/** What visitors read, and what they will. */
export function InForce( { state, onChange }: InForceProps ) {
	const numbers = [ ...new Set( state.announced.map( ( v ) => v.number ) ) ];
	return (
		<Section title={ __( 'What visitors read', 'rights-desk' ) }>
			{ state.in_force.length === 0 && (
				<p>{ __( 'Nothing is in force yet.', 'rights-desk' ) }</p>
			) }
			{ [ ...state.in_force, ...state.announced ].map( ( version ) => (
				<Line key={ version.id } version={ version } />
			) ) }
			{ onChange &&
				numbers.map( ( number ) => (
					<Retract
						key={ number }
						number={ number }
						onDone={ onChange }
					/>
				) ) }
		</Section>
	);
}
