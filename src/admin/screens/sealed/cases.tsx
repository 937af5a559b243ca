import { __ } from '@wordpress/i18n';
import type { SealedCase } from '../../../data/sealed';
import { Section } from '../../components/section';
import { month, shortDay } from '../../labels/when';
import { caseName, recordName } from './words';

export function Cases( { cases }: { cases: SealedCase[] } ) {
	return (
		<Section title={ __( 'What is sealed', 'rights-desk' ) }>
			{ cases.length === 0 ? (
				<p>{ __( 'Nothing is sealed.', 'rights-desk' ) }</p>
			) : (
				<div className="rd-scroll">
					<table className="rd-table">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'Case', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Record', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Law', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Until', 'rights-desk' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ cases.flatMap( ( one ) =>
								one.records.map( ( record ) => (
									<tr
										key={ `${ record.type }-${ record.object }` }
									>
										<th scope="row">
											{ caseName( one.id ) },{ ' ' }
											{ month( one.month ) }
										</th>
										<td>
											{ recordName(
												record.type,
												record.object
											) }
										</td>
										<td>
											{ [ record.law, record.article ]
												.filter( Boolean )
												.join( ', ' ) }
										</td>
										<td>
											{ record.until
												? shortDay( record.until )
												: '—' }
										</td>
									</tr>
								) )
							) }
						</tbody>
					</table>
				</div>
			) }
		</Section>
	);
}
