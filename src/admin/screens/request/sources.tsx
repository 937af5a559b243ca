import { __, _n, sprintf } from '@wordpress/i18n';
import type { SourceProgress } from '../../../data/types';
import { phaseLabels, sliceLabels } from '../../labels/jobs';

const TROUBLE = [ 'failed', 'missing', 'accepted' ];

const phase = ( name: string ): string => {
	const found = Object.entries( phaseLabels() ).find(
		( [ key ] ) => key === name
	);
	return found?.[ 1 ] ?? name;
};

function Rows( { sources }: { sources: SourceProgress[] } ) {
	return (
		<div
			className="rd-scroll"
			tabIndex={ 0 }
			role="group"
			aria-label={ __( 'Sources', 'rights-desk' ) }
		>
			<table className="rd-table">
				<thead>
					<tr>
						<th scope="col">{ __( 'Source', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Step', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'State', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Records', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Removed', 'rights-desk' ) }</th>
						<th scope="col">{ __( 'Kept', 'rights-desk' ) }</th>
					</tr>
				</thead>
				<tbody>
					{ sources.map( ( source ) => (
						<tr
							key={ `${ source.phase }/${ source.round ?? 0 }/${ source.key }` }
							className={
								TROUBLE.includes( source.state )
									? 'is-trouble'
									: ''
							}
						>
							<th scope="row">
								{ source.label || source.key }
								{ source.category && (
									<span className="rd-quiet">
										{ ' ' }
										{ source.category }
									</span>
								) }
								{ source.message && (
									<span className="rd-why">
										{ source.message }
									</span>
								) }
							</th>
							<td>{ phase( source.phase ) }</td>
							<td>
								{ sliceLabels()[ source.state ] ??
									source.state }
								{ source.attempts > 1 &&
									' ' +
										sprintf(
											/* translators: %d: number of attempts. */
											__(
												'(%d attempts)',
												'rights-desk'
											),
											source.attempts
										) }
							</td>
							<td>{ source.items }</td>
							<td>{ source.removed }</td>
							<td>{ source.retained }</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}

/** What failed stands open; the rest is there for who wants to see it. */
export function Sources( { sources }: { sources: SourceProgress[] } ) {
	if ( sources.length === 0 ) {
		return null;
	}
	const trouble = sources.filter( ( source ) =>
		TROUBLE.includes( source.state )
	);
	return (
		<>
			{ trouble.length > 0 && (
				<>
					<h3>
						{ sprintf(
							/* translators: %d: number of sources. */
							_n(
								'%d source did not answer in full',
								'%d sources did not answer in full',
								trouble.length,
								'rights-desk'
							),
							trouble.length
						) }
					</h3>
					<Rows sources={ trouble } />
				</>
			) }
			<details>
				<summary>
					{ __( 'All steps, by source', 'rights-desk' ) }
				</summary>
				<Rows sources={ sources } />
			</details>
		</>
	);
}
