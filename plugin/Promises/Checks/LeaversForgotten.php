<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each client who left against the erasure that this must have opened. */
final readonly class LeaversForgotten implements Check {

	public function __construct( private Rows $rows ) {}

	public function number(): string {
		return 'P14';
	}

	public function look(): Verdict {
		$orphans = $this->rows->count( 'SELECT COUNT(*) FROM {relations} l LEFT JOIN {requests} r ON r.id = l.request_id WHERE l.ended_on IS NOT NULL AND r.id IS NULL' );
		$late    = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'erasure' AND channel = 'leaving' AND phase IN ('open','decided') AND due < %s", $this->rows->today() );
		$refused = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'erasure' AND channel = 'leaving' AND outcome = 'refused'" );
		return ( new Weighing() )
			->shows( __( 'Clients', 'rights-desk' ), $this->rows->count( 'SELECT COUNT(*) FROM {relations} WHERE ended_on IS NULL' ) )
			->shows( __( 'Erasures that began by leaving', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'erasure' AND channel = 'leaving'" ) )
			->shows( __( 'Of these refused', 'rights-desk' ), $refused )
			/* translators: %d: number of people. */
			->broken( $orphans > 0, sprintf( _n( '%d client left, and no erasure was opened.', '%d clients left, and no erasure was opened.', $orphans, 'rights-desk' ), $orphans ), __( 'See the clients', 'rights-desk' ), '/clients' )
			/* translators: %d: number of requests. */
			->broken( $late > 0, sprintf( _n( '%d erasure of somebody who left is late.', '%d erasures of people who left are late.', $late, 'rights-desk' ), $late ), __( 'See what is late', 'rights-desk' ), '/requests?due=late' )
			->verdict( __( 'For everybody who left, an erasure was opened, and none is late.', 'rights-desk' ) );
	}
}
