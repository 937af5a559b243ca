<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Register;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Whether SparkPost was told of each restriction, objection and erasure, and what it answered. */
final readonly class MailServiceTold implements Check {

	public function __construct( private Register $register, private Rows $rows ) {}

	public function number(): string {
		return 'P08';
	}

	public function look(): Verdict {
		$service = array_values( array_filter( $this->register->all(), static fn ( Processor $one ): bool => 'sparkpost' === $one->how ) );
		$weighed = new Weighing();
		if ( array() === $service ) {
			return $weighed->not_applicable( __( 'No mail service that can be told by its programming interface is in the register.', 'rights-desk' ) );
		}
		$ids    = implode( ',', array_map( static fn ( Processor $one ): int => $one->id, $service ) );
		$failed = $this->rows->count( "SELECT COUNT(*) FROM {tasks} WHERE kind = 'tell' AND state = 'failed' AND processor_id IN ($ids)" );
		$late   = $this->rows->count( "SELECT COUNT(*) FROM {tasks} WHERE kind = 'tell' AND state IN ('open','waiting') AND processor_id IN ($ids) AND opened_at < %s", $this->rows->moment( '-30 days' ) );
		$untold = $this->rows->count(
			"SELECT COUNT(*) FROM {standing_causes} c WHERE c.ground IN ('restriction','objection') AND c.request_id > 0 AND c.since < %s
			AND NOT EXISTS ( SELECT 1 FROM {tasks} t WHERE t.request_id = c.request_id AND t.kind = 'tell' AND t.processor_id IN ($ids) )",
			$this->rows->moment( '-1 hour' )
		);
		$deaf   = array_values( array_filter( $service, static fn ( Processor $one ): bool => ! $one->told ) );
		return $weighed
			->shows( __( 'Told so far', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {tasks} WHERE kind = 'tell' AND state = 'done' AND processor_id IN ($ids)" ) )
			->shows( __( 'Under way', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {tasks} WHERE kind = 'tell' AND state IN ('open','waiting') AND processor_id IN ($ids)" ) )
			/* translators: %d: number of tasks. */
			->broken( $failed > 0, sprintf( _n( '%d time it could not be told.', '%d times it could not be told.', $failed, 'rights-desk' ), $failed ), __( 'See the tasks', 'rights-desk' ), '/processors' )
			/* translators: %d: number of tasks. */
			->broken( $late > 0, sprintf( _n( '%d task waits for more than 30 days.', '%d tasks wait for more than 30 days.', $late, 'rights-desk' ), $late ), __( 'See the tasks', 'rights-desk' ), '/processors' )
			/* translators: %d: number of people. */
			->at_risk( $untold > 0, sprintf( _n( 'Of %d restricted person it was never told.', 'Of %d restricted people it was never told.', $untold, 'rights-desk' ), $untold ), __( 'See who is restricted', 'rights-desk' ), '/standings' )
			->at_risk( array() !== $deaf, __( 'The register says that it is not told of restrictions and erasures.', 'rights-desk' ), __( 'Open the register', 'rights-desk' ), '/processors' )
			->verdict( __( 'The mail service was told of everything that it had to be told of.', 'rights-desk' ) );
	}
}
