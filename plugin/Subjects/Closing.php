<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Jobs\FindingStore;
use RightsDesk\Jobs\Job;
use RightsDesk\Jobs\JobStore;
use RightsDesk\Jobs\Result;
use RightsDesk\Jobs\SliceStore;

/** The end of an erasure: what was looked for is wiped, the proof noted, the request told. */
final readonly class Closing {

	/** @param \Closure(int, string, string): void $carried_out Told with the outcome, and what stays and why. */
	public function __construct( private JobStore $jobs, private SliceStore $slices, private FindingStore $findings, private Chain $chain, private \Closure $carried_out ) {}

	public function close( Job $job ): Result {
		$removed = $this->slices->sums( $job->id, 'erase', 0, Category::REQUESTS )['removed'] + $this->slices->sums( $job->id, 'account', 0 )['removed'];
		$reasons = $this->kept( $job->id );
		$kept    = count( $reasons );
		$this->jobs->remember( $job, array( 'needles' => '' ) );
		$this->chain->append(
			$job->request_id,
			'erasure_proven',
			Actor::system(),
			array(
				'removed' => (string) $removed,
				'kept'    => (string) $kept,
				'rounds'  => (string) $job->round,
			)
		);
		if ( wp_using_ext_object_cache() ) {
			wp_cache_flush();
		}
		$outcome = $kept > 0 ? 'granted_in_part' : 'granted';
		( $this->carried_out )( $job->request_id, 0 === $removed && 0 === $kept ? 'nothing_held' : $outcome, implode( "\n", $reasons ) );
		return new Result( removed: $removed );
	}

	/** @return list<string> What stays, and why: of erasers in their own words, of findings in staff's. */
	public function kept( int $job_id ): array {
		$kept = array();
		foreach ( $this->slices->tally( $job_id ) as $row ) {
			if ( 'erase' === $row['phase'] && (int) $row['retained'] > 0 ) {
				$kept[ (string) $row['source'] ] = rtrim( $row['label'] . ': ' . $row['message'], ': ' );
			}
		}
		foreach ( $this->findings->of( $job_id ) as $finding ) {
			if ( 'kept' === $finding['state'] ) {
				$kept[] = $finding['reason'];
			}
		}
		return array_values( array_unique( $kept ) );
	}
}
