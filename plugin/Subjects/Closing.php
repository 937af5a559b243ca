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
use RightsDesk\Retention\Held;
use RightsDesk\Retention\HeldSeal;
use RightsDesk\Retention\Leftovers;

/** The end of an erasure: what was looked for is wiped, the proof noted, the request told. */
final readonly class Closing {

	/** @param \Closure(int, string, string): void $carried_out Told with the outcome, and what stays and why. */
	public function __construct( private JobStore $jobs, private SliceStore $slices, private FindingStore $findings, private Chain $chain, private Leftovers $leftovers, private HeldSeal $seal, private \Closure $carried_out ) {}

	public function close( Job $job, Person $person ): Result {
		$removed = $this->slices->sums( $job->id, 'erase', 0, Category::REQUESTS )['removed'] + $this->slices->sums( $job->id, 'account', 0 )['removed'];
		$held    = $this->seal->open( $job->text( 'held' ) );
		$reasons = array_merge( $this->leftovers->words( $held, $person->locale ), $this->kept( $job->id, $held ) );
		$kept    = count( $reasons );
		$needles = $job->text( 'needles' );
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
		$outcome = 0 === $removed && 0 === $kept ? 'nothing_held' : $outcome;
		$this->leftovers->keep( $held, $person->email, $person->name, $job->number( 'user_id' ), $person->locale, $needles, $job->request_id, fn () => ( $this->carried_out )( $job->request_id, $outcome, implode( "\n", $reasons ) ) );
		return new Result( removed: $removed );
	}

	/**
	 * @param list<Held> $held Of these we have better words.
	 * @return list<string> What stays, and why: of erasers in their own words, of findings in staff's.
	 */
	private function kept( int $job_id, array $held ): array {
		$kept = array();
		foreach ( $this->slices->tally( $job_id ) as $row ) {
			if ( 'erase' === $row['phase'] && (int) $row['retained'] > 0 && ! $this->leftovers->speaks_for( (string) $row['source'], $held ) ) {
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
