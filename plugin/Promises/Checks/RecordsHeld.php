<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Retention\Cases;
use RightsDesk\Retention\Hold;
use RightsDesk\Retention\HoldStore;
use RightsDesk\Retention\Keeper;
use RightsDesk\Retention\Keepers;

/** Records that wait under a law, against the laws and against what is really there; and records that no law covers. */
final readonly class RecordsHeld implements Check {

	private const MOST = 500;

	public function __construct( private HoldStore $holds, private Keepers $keepers, private Cases $cases, private Rows $rows ) {}

	public function number(): string {
		return 'P15';
	}

	public function look(): Verdict {
		$active  = array_values( array_filter( $this->holds->all(), static fn ( Hold $one ): bool => $one->active ) );
		$waiting = array_merge( ...array_column( $this->cases->list(), 'records' ) );
		$over    = count( array_filter( $waiting, fn ( array $one ): bool => ! $one['dispute'] && $one['until'] < $this->rows->day( '-2 days' ) ) );
		$lawless = $this->rows->count( 'SELECT COUNT(*) FROM {held_records} r LEFT JOIN {holds} h ON h.id = r.hold_id AND h.active = 1 WHERE h.id IS NULL' );
		$gone    = count( array_filter( array_slice( $waiting, 0, self::MOST ), $this->gone( ... ) ) );
		$free    = array_values( array_map( static fn ( Keeper $one ): string => $one->label(), array_filter( $this->keepers->all(), static fn ( Keeper $one ): bool => ! self::covered( $one->type(), $active ) ) ) );
		$old     = array_values( array_map( static fn ( Hold $one ): string => $one->label, array_filter( $active, fn ( Hold $one ): bool => '' !== $one->checked_on && $one->checked_on < $this->rows->day( '-2 years' ) ) ) );
		$holds   = __( 'Open the holds', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Laws in force here', 'rights-desk' ), array_map( static fn ( Hold $one ): string => $one->label, $active ) )
			->shows( __( 'Records that wait for the end of a term', 'rights-desk' ), count( $waiting ) )
			/* translators: %d: number of records. */
			->broken( $over > 0, sprintf( _n( '%d record is kept longer than its law says.', '%d records are kept longer than their law says.', $over, 'rights-desk' ), $over ), $holds, '/holds' )
			/* translators: %d: number of records. */
			->broken( $gone > 0, sprintf( _n( '%d record that a law keeps is not there any more.', '%d records that a law keeps are not there any more.', $gone, 'rights-desk' ), $gone ), $holds, '/holds' )
			/* translators: %d: number of records. */
			->broken( $lawless > 0, sprintf( _n( '%d record is kept under no law that is in force here.', '%d records are kept under no law that is in force here.', $lawless, 'rights-desk' ), $lawless ), $holds, '/holds' )
			/* translators: %s: kinds of records. */
			->at_risk( array() !== $free, sprintf( __( 'Under no law, so that an erasure takes them: %s.', 'rights-desk' ), implode( ', ', $free ) ), $holds, '/holds' )
			/* translators: %s: names of laws. */
			->at_risk( array() !== $old, sprintf( __( 'Not checked against the law for two years: %s.', 'rights-desk' ), implode( ', ', $old ) ), $holds, '/holds' )
			->verdict( __( 'What a law keeps is there, under that law, and nothing is kept past its term.', 'rights-desk' ) );
	}

	/** @param array{type: string, object: int} $record */
	private function gone( array $record ): bool {
		return match ( true ) {
			'document' === $record['type']                                                 => 0 === $this->rows->count( 'SELECT COUNT(*) FROM {documents} WHERE id = %d', $record['object'] ),
			'order' === $record['type'] && function_exists( 'wc_get_order' )               => false === wc_get_order( $record['object'] ),
			'edd_order' === $record['type'] && function_exists( 'edd_get_order' )          => false === edd_get_order( $record['object'] ),
			default                                                                        => false,
		};
	}

	/** @param list<Hold> $holds */
	private static function covered( string $type, array $holds ): bool {
		foreach ( $holds as $hold ) {
			foreach ( $hold->covers as $covers ) {
				if ( $covers === $type || str_starts_with( $covers, "$type/" ) ) {
					return true;
				}
			}
		}
		return false;
	}
}
