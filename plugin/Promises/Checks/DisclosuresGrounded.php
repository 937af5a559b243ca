<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Disclosures\Disclosure;
use RightsDesk\Disclosures\DisclosureLog;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** What was given to authorities, and whether a law compelled it. */
final readonly class DisclosuresGrounded implements Check {

	public function __construct( private DisclosureLog $log, private Rows $rows ) {}

	public function number(): string {
		return 'P13';
	}

	public function look(): Verdict {
		$all      = $this->log->all();
		$given    = array_values( array_filter( $all, static fn ( Disclosure $one ): bool => '' !== $one->texts['given'] ) );
		$count    = static fn ( \Closure $which ): int => count( array_filter( $given, $which ) );
		$lawless  = $count( static fn ( Disclosure $one ): bool => '' === $one->texts['basis'] );
		$nobody   = $count( static fn ( Disclosure $one ): bool => '' === $one->texts['decided_by'] );
		$meek     = $count( static fn ( Disclosure $one ): bool => '' === $one->texts['contested'] );
		$open     = array_filter( $all, fn ( Disclosure $one ): bool => '' === $one->texts['given'] && '' === $one->texts['decided_by'] && '' !== $one->texts['asked_on'] && $one->texts['asked_on'] < $this->rows->day( '-30 days' ) );
		$log      = __( 'Open the log', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Asked by authorities', 'rights-desk' ), count( $all ) )
			->shows( __( 'Something was given', 'rights-desk' ), count( $given ) )
			/* translators: %d: number of entries. */
			->broken( $lawless > 0, sprintf( _n( '%d time data was given without a law that compels it.', '%d times data was given without a law that compels it.', $lawless, 'rights-desk' ), $lawless ), $log, '/disclosures' )
			->broken( $nobody > 0, __( 'Data was given, and it is not said who decided it.', 'rights-desk' ), $log, '/disclosures' )
			->at_risk( $meek > 0, __( 'Data was given, and it is not said what was contested.', 'rights-desk' ), $log, '/disclosures' )
			->at_risk( array() !== $open, __( 'It is not noted what became of a question of more than 30 days ago.', 'rights-desk' ), $log, '/disclosures' )
			->verdict( array() === $given ? __( 'Nothing was given to an authority, says the log.', 'rights-desk' ) : __( 'Whatever was given, a law compelled it, and somebody decided it.', 'rights-desk' ) );
	}
}
