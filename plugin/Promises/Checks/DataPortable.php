<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each transfer that was granted: its copy, the processors' copies in it, and its way to the receiver. */
final readonly class DataPortable implements Check {

	public function __construct( private Rows $rows ) {}

	public function number(): string {
		return 'P25';
	}

	public function look(): Verdict {
		$without = $this->rows->count( "SELECT COUNT(*) FROM {requests} r WHERE r.kind = 'portability' AND r.state = 'done' AND r.anonymised = 0 AND r.outcome IN ('granted','granted_in_part') AND NOT EXISTS ( SELECT 1 FROM {packages} p WHERE p.request_id = r.id )" );
		$unsent  = $this->rows->count( "SELECT COUNT(*) FROM {deliveries} d JOIN {requests} r ON r.id = d.request_id WHERE d.state IN ('named','sending') AND r.phase = 'closed' AND r.closed_at < %s", $this->rows->moment( '-14 days' ) );
		$unheard = $this->rows->count( "SELECT COUNT(*) FROM {tasks} WHERE kind = 'copy' AND about = 'portability' AND ( state = 'failed' OR ( state IN ('open','waiting') AND opened_at < %s ) )", $this->rows->moment( '-20 days' ) );
		$lost    = $this->rows->count( "SELECT COUNT(*) FROM {deliveries} WHERE state = 'expired'" );
		$see     = __( 'See the transfers', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Transfers asked for', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'portability' AND phase <> 'unconfirmed'" ) )
			->shows( __( 'Sent on to a receiver', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {deliveries} WHERE state IN ('sent','fetched','expired')" ) )
			->shows( __( 'Never fetched by the receiver', 'rights-desk' ), $lost )
			->broken( $without > 0, __( 'A transfer was granted and closed, and no copy was made.', 'rights-desk' ), $see, '/requests?kind=portability' )
			->at_risk( $unsent > 0, __( 'A copy for a receiver waits: the person has not sent it on.', 'rights-desk' ), $see, '/requests?kind=portability' )
			->at_risk( $unheard > 0, __( 'A processor has not sent its copy.', 'rights-desk' ), __( 'See the tasks', 'rights-desk' ), '/processors' )
			->verdict( __( 'Every transfer that was granted got its copy, and none is stuck on its way.', 'rights-desk' ) );
	}
}
