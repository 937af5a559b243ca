/** What the proof still found: where, how much, and what staff say about it. */
import { __, sprintf } from '@wordpress/i18n';
import type { Finding, JobDetail } from '../../../data/types';
import { findingLabels, whatLabels } from '../../labels/jobs';
import { Settle } from './settle';

interface FindingsProps {
	request: number;
	findings: Finding[];
	onChange: ( detail: JobDetail ) => void;
}

export function Findings( { request, findings, onChange }: FindingsProps ) {
	if ( findings.length === 0 ) {
		return null;
	}
	return (
		<>
			<h3>{ __( 'Still found on the site', 'rights-desk' ) }</h3>
			<p>
				{ __(
					'The erasure is not done while something is left that is neither removed nor explained. Remove it where it stands and try again, or settle it here.',
					'rights-desk'
				) }
			</p>
			<ul className="rd-findings">
				{ findings.map( ( found ) => (
					<li key={ found.id } className={ `is-${ found.state }` }>
						<p>
							<strong>{ found.place }</strong>{ ' ' }
							<span className="rd-quiet">
								{ sprintf(
									/* translators: 1: what was found, such as the address; 2: number of rows. */
									__( '%1$s, %2$d rows', 'rights-desk' ),
									whatLabels()[ found.what ] ?? found.what,
									found.rows
								) }
								{ found.sample && ` (${ found.sample })` }
							</span>
						</p>
						{ found.state === 'left' ? (
							<Settle
								request={ request }
								finding={ found }
								onChange={ onChange }
							/>
						) : (
							<p className="rd-quiet">
								{ findingLabels()[ found.state ] ??
									found.state }
								{ found.reason && `: ${ found.reason }` }
							</p>
						) }
					</li>
				) ) }
			</ul>
		</>
	);
}
