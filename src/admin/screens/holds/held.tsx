import { __, _n, sprintf } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { readHeld, type HeldCase } from '../../../data/holds';
import { useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { day, month } from '../../labels/when';
import { HeldWork } from './held-work';

type HeldRecord = HeldCase[ 'records' ][ number ];

/** Records of one case under one law until one day. */
function lines( records: HeldRecord[] ): [ HeldRecord, number ][] {
	const found = new Map< string, [ HeldRecord, number ] >();
	for ( const one of records ) {
		const key = [
			one.type,
			one.kind,
			one.law,
			one.article,
			one.until,
		].join();
		found.set( key, [ one, ( found.get( key )?.[ 1 ] ?? 0 ) + 1 ] );
	}
	return [ ...found.values() ];
}

export function Held( { records }: { records: Record< string, string > } ) {
	const shown = useResource( 'held', readHeld );
	const name = ( one: HeldRecord ) =>
		records[ one.type ] ??
		records[ `${ one.type }/${ one.kind }` ] ??
		one.type;
	return (
		<Section
			title={ __( 'What waits', 'rights-desk' ) }
			note={ __(
				'Records of people who were erased. They are sealed; here stands nothing that tells whose they are.',
				'rights-desk'
			) }
		>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ shown.data?.length === 0 && (
				<p>{ __( 'Nothing waits.', 'rights-desk' ) }</p>
			) }
			<ul className="rd-findings">
				{ shown.data?.map( ( one ) => (
					<li key={ one.id }>
						<p>
							<strong>
								{ sprintf(
									/* translators: 1: number of a case, 2: month in which its person was erased. */
									__(
										'Case %1$d, erased in %2$s',
										'rights-desk'
									),
									one.id,
									month( one.month )
								) }
							</strong>
						</p>
						{ lines( one.records ).map( ( [ first, n ] ) => (
							<p key={ first.id }>
								{ sprintf(
									/* translators: 1: number of records, 2: their kind, 3: a law, 4: a day. */
									_n(
										'%1$d record (%2$s), %3$s, until %4$s',
										'%1$d records (%2$s), %3$s, until %4$s',
										n,
										'rights-desk'
									),
									n,
									name( first ),
									[ first.law, first.article ]
										.filter( Boolean )
										.join( ', ' ),
									day( first.until )
								) }{ ' ' }
								{ first.dispute && (
									<Tag tone="warn">
										{ __(
											'A dispute is open',
											'rights-desk'
										) }
									</Tag>
								) }
							</p>
						) ) }
						{ one.records.some(
							( { until, dispute } ) =>
								! dispute && until <= boot().today
						) && (
							<HeldWork id={ one.id } onChange={ shown.reload } />
						) }
					</li>
				) ) }
			</ul>
		</Section>
	);
}
