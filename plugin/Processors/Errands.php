<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Schedule;
use RightsDesk\Requests\Refusal;

/** Does the tasks whose time has come: calls, calls again later, reminders, and the end of those that outlived their request. */
final readonly class Errands {

	private const RETRY_MINUTES = array( 1, 5, 15, 60, 180, 360, 720 );
	private const ATTEMPTS      = 12;
	private const REMINDERS     = 3;

	/** @param \Closure(int, string): void $attention Told when staff must look at a request. */
	public function __construct( private TaskStore $store, private TaskDesk $desk, private SparkPostErrand $sparkpost, private Chain $chain, private Clock $clock, private Schedule $schedule, private \Closure $attention ) {}

	/** @return bool Whether more is due now. */
	public function run( int $seconds = 20 ): bool {
		$until = microtime( true ) + $seconds;
		foreach ( $this->store->expired() as $task ) {
			$this->chain->append( 0, 'processor_unanswered', Actor::system(), array( 'processor' => $task->processor_id, 'about' => $task->about ) );
			$this->store->remove( $task->id );
		}
		foreach ( $this->store->due() as $one ) {
			if ( microtime( true ) > $until ) {
				return true;
			}
			$task = $this->store->claim( $one->id ) ? $this->store->find( $one->id ) : null;
			if ( null !== $task ) {
				$this->one( $task, $until );
			}
		}
		return array() !== $this->store->due();
	}

	/** The key was changed: what failed for want of it is tried again. */
	public function retry_api(): void {
		foreach ( $this->store->unsettled() as $task ) {
			if ( $task->by_api() && 'failed' === $task->state ) {
				$this->desk->act( $task->id, 'retry', '', Actor::system() );
			}
		}
	}

	private function one( Task $task, float $until ): void {
		if ( ! $task->by_api() ) {
			$this->remind( $task );
			return;
		}
		$reply = $this->sparkpost->run( $task, $until );
		if ( null === $reply ) {
			$this->store->change( $task->id, array( 'next_at' => $this->clock->sql(), 'attempts' => 0 ) );
			$this->schedule->soon();
		} elseif ( ApiReply::NO === $reply->verdict || ( ApiReply::LATER === $reply->verdict && $task->attempts >= self::ATTEMPTS ) ) {
			$this->fail( $task, $reply );
		} elseif ( ApiReply::LATER === $reply->verdict ) {
			$seconds = max( $reply->wait, 60 * ( self::RETRY_MINUTES[ min( max( $task->attempts, 1 ), count( self::RETRY_MINUTES ) ) - 1 ] ?? 1 ) );
			$this->store->change( $task->id, array( 'error' => $reply->error, 'next_at' => $this->clock->now()->modify( "+$seconds seconds" )->format( 'Y-m-d H:i:s' ) ) );
			$this->schedule->soon( $seconds );
		}
	}

	private function fail( Task $task, ApiReply $reply ): void {
		$this->store->change( $task->id, array( 'state' => 'failed', 'error' => $reply->error, 'next_at' => null ) );
		$this->chain->append( $task->request_id, 'processor_failed', Actor::system(), array( 'processor' => $task->processor_id, 'task' => $task->kind, 'about' => $task->about, 'reason' => $reply->error ) );
		$this->call_staff( $task );
	}

	private function remind( Task $task ): void {
		if ( $task->reminded >= self::REMINDERS ) {
			$this->store->change( $task->id, array( 'next_at' => null ) );
			$this->call_staff( $task );
			return;
		}
		try {
			$this->desk->remind( $task );
		} catch ( Refusal ) {
			$this->store->change( $task->id, array( 'next_at' => null ) );
			$this->call_staff( $task );
		}
	}

	private function call_staff( Task $task ): void {
		if ( $task->request_id > 0 ) {
			( $this->attention )( $task->request_id, 'processor' );
		}
	}
}
