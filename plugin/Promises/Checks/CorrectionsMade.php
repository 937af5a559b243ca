<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each line of each correction: made, confirmed to the person, told to who has the data. */
final readonly class CorrectionsMade implements Check {

	public function __construct( private Rows $rows ) {}

	public function number(): string {
		return 'P23';
	}

	public function look(): Verdict {
		$failed = $this->rows->count( "SELECT COUNT(*) FROM {corrections} WHERE state = 'failed'" );
		$late   = $this->rows->count( "SELECT COUNT(*) FROM {corrections} c JOIN {requests} r ON r.id = c.request_id WHERE c.state IN ('granted','waits','task') AND r.decided_at < %s", $this->rows->moment( '-30 days' ) );
		$mute   = $this->rows->count(
			"SELECT COUNT(*) FROM {requests} r WHERE r.kind = 'correction' AND r.state = 'done' AND r.anonymised = 0 AND r.outcome IN ('granted','granted_in_part') AND r.closed_at < %s
			AND NOT EXISTS ( SELECT 1 FROM {mails} m WHERE m.request_id = r.id AND m.template = 'corrected' AND m.state = 'sent' )",
			$this->rows->moment( '-1 day' )
		);
		$untold = $this->rows->count( "SELECT COUNT(*) FROM {tasks} WHERE kind = 'tell' AND about = 'correction' AND ( state = 'failed' OR ( state IN ('open','waiting') AND opened_at < %s ) )", $this->rows->moment( '-30 days' ) );
		$see    = __( 'See the corrections', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Lines corrected', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {corrections} WHERE state IN ('applied','done')" ) )
			->shows( __( 'Lines still to be corrected', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {corrections} WHERE state IN ('granted','waits','task','failed')" ) )
			/* translators: %d: number of lines. */
			->broken( $failed > 0, sprintf( _n( '%d correction did not stick.', '%d corrections did not stick.', $failed, 'rights-desk' ), $failed ), $see, '/requests?kind=correction' )
			/* translators: %d: number of lines. */
			->broken( $late > 0, sprintf( _n( '%d correction was granted a month ago and is not made.', '%d corrections were granted a month ago and are not made.', $late, 'rights-desk' ), $late ), $see, '/requests?kind=correction' )
			->broken( $mute > 0, __( 'Something was corrected, and the person never got the confirmation.', 'rights-desk' ), $see, '/requests?kind=correction' )
			->at_risk( $untold > 0, __( 'Somebody who has the data was not told of a correction.', 'rights-desk' ), __( 'See the tasks', 'rights-desk' ), '/processors' )
			->verdict( __( 'Every correction that was granted is made, confirmed and passed on.', 'rights-desk' ) );
	}
}
