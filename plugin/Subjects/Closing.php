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
use RightsDesk\Platform\Limits;
use RightsDesk\Retention\Held;
use RightsDesk\Retention\Leftovers;

/** The end of an erasure: what was looked for is wiped, the proof noted, the request told. */
final readonly class Closing {

	/** What is limited by address, a day and a week: mails to who has proven nothing. */
	private const LIMITED = array( 'confirm', 'confirm_reminder', 'link', 'lift', 'join' );

	/**
	 * @param \Closure(list<string>): void        $gone        Told the addresses of who is gone: what came in while the work was on goes too.
	 * @param \Closure(int, string, string): void $carried_out Told with the outcome, and what stays and why.
	 */
	public function __construct( private JobStore $jobs, private SliceStore $slices, private FindingStore $findings, private Chain $chain, private Leftovers $leftovers, private Needles $needles, private Ledger $ledger, private Coverage $coverage, private Limits $limits, private \Closure $gone, private \Closure $carried_out ) {}

	/** @param list<Held> $held What a law keeps. */
	public function close( Job $job, Person $person, array $held ): Result {
		$removed = $this->slices->sums( $job->id, 'erase', 0, Category::REQUESTS )['removed'] + $this->slices->sums( $job->id, 'account', 0 )['removed'];
		$reasons = array_merge( $this->leftovers->words( $held, $person->locale ), $this->kept( $job->id, $held ) );
		$kept    = count( $reasons );
		$needles = $job->text( 'needles' );
		$all     = $this->addresses( $needles, $person );
		$safe    = $this->ledger->write( $job->request_id, $all );
		foreach ( $all as $address ) {
			foreach ( self::LIMITED as $what ) {
				$this->limits->forget( "$what/day/$address", DAY_IN_SECONDS );
				$this->limits->forget( "$what/week/$address", WEEK_IN_SECONDS );
			}
		}
		$this->chain->append(
			$job->request_id,
			'erasure_proven',
			Actor::system(),
			array(
				'removed' => (string) $removed,
				'kept'    => (string) $kept,
				'rounds'  => (string) $job->round,
				'ledger'  => $this->ledger->is_on() ? ( $safe ? 'written' : 'failed' ) : 'off',
				'gaps'    => implode( '; ', array_column( $this->coverage->gaps(), 'place' ) ),
			)
		);
		if ( wp_using_ext_object_cache() ) {
			wp_cache_flush();
		}
		$outcome = $kept > 0 ? 'granted_in_part' : 'granted';
		$outcome = 0 === $removed && 0 === $kept ? 'nothing_held' : $outcome;
		$close   = function () use ( $job, $all, $outcome, $reasons ): void {
			$this->jobs->remember( $job, array( 'needles' => '' ) );
			( $this->gone )( $all );
			( $this->carried_out )( $job->request_id, $outcome, implode( "\n", $reasons ) );
		};
		$this->leftovers->keep( $held, $all, $person->email, $person->name, $job->number( 'user_id' ), $person->locale, $needles, $job->request_id, $close );
		return new Result( removed: $removed );
	}

	/** @return list<string> All of the person's: what a restored backup would bring back. */
	private function addresses( string $needles, Person $person ): array {
		$all = array( strtolower( $person->email ) );
		foreach ( '' === $needles ? array() : $this->needles->open( $needles ) as $needle ) {
			if ( 'address' === $needle->what ) {
				$all[] = strtolower( $needle->text );
			}
		}
		return array_values( array_unique( $all ) );
	}

	/**
	 * @param list<Held> $held Of these we have better words.
	 * @return list<string> What stays, and why: of erasers in their own words, of findings in staff's.
	 */
	private function kept( int $job_id, array $held ): array {
		$kept = array();
		foreach ( $this->slices->tally( $job_id ) as $row ) {
			if ( 'erase' === $row['phase'] && (int) $row['retained'] > 0 && ! $this->leftovers->speaks_for( Selves::bare( (string) $row['source'] ), $held ) ) {
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
