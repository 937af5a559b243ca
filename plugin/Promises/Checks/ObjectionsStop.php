<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each open objection against the restriction that it must have begun, and each pause against its end. */
final readonly class ObjectionsStop implements Check {

	public function __construct( private Rows $rows ) {}

	public function number(): string {
		return 'P26';
	}

	public function look(): Verdict {
		$free    = $this->rows->count( "SELECT COUNT(*) FROM {requests} r WHERE r.kind = 'objection' AND r.phase IN ('open','decided') AND NOT EXISTS ( SELECT 1 FROM {standing_causes} c WHERE c.request_id = r.id )" );
		$overdue = $this->rows->count( 'SELECT COUNT(*) FROM {standing_causes} WHERE lifts_at IS NOT NULL AND lifts_at < %s', $this->rows->moment( '-1 day' ) );
		$late    = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'objection' AND phase IN ('open','decided') AND due < %s", $this->rows->today() );
		$see     = __( 'See the objections', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Open objections', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'objection' AND phase IN ('open','decided')" ) )
			->shows( __( 'People whose data is not used for what they object to', 'rights-desk' ), $this->rows->count( "SELECT COUNT(DISTINCT email_key) FROM {standing_causes} WHERE ground IN ('objection','bar')" ) )
			/* translators: %d: number of objections. */
			->broken( $free > 0, sprintf( _n( '%d objection is open, and the use goes on.', '%d objections are open, and the use goes on.', $free, 'rights-desk' ), $free ), $see, '/requests?kind=objection' )
			->broken( $late > 0, __( 'An objection waits past its day.', 'rights-desk' ), $see, '/requests?due=late' )
			->at_risk( $overdue > 0, __( 'A pause should have ended, and has not.', 'rights-desk' ), __( 'See who is restricted', 'rights-desk' ), '/standings' )
			->verdict( __( 'Each open objection has stopped the use that it is about.', 'rights-desk' ) );
	}
}
