<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/**
 * Does slices, one at a time, until the time is over.
 *
 * It trusts no source: what throws is caught here, what ends the request (a fatal error, exit) is
 * written down at shutdown, and what takes the whole worker with it is noticed when its claim ends.
 */
final class Runner {

	private ?Slice $busy   = null;
	private bool $watching = false;

	/** @param array<string, Task> $tasks By kind of job. */
	public function __construct( private readonly JobStore $jobs, private readonly SliceStore $slices, private readonly array $tasks ) {}

	/**
	 * @param int|null $only One job, or all that are due.
	 * @return array{did: int, more: bool} Steps taken, and whether work is left that could be taken up now or soon.
	 */
	public function run( int $seconds, ?int $only = null ): array {
		$did = 0;
		if ( null !== $this->busy ) {
			return array(
				'did'  => 0,
				'more' => true,
			);
		}
		$this->watch();
		$until = microtime( true ) + $seconds;
		do {
			$stepped = false;
			foreach ( $this->due( $only ) as $job ) {
				while ( microtime( true ) < $until && ! $this->memory_is_short() && $this->step( $job->id ) ) {
					$stepped = true;
					++$did;
				}
			}
		} while ( $stepped && microtime( true ) < $until && ! $this->memory_is_short() );
		return array(
			'did'  => $did,
			'more' => array() !== $this->due( $only ),
		);
	}

	/** @return list<Job> */
	private function due( ?int $only ): array {
		if ( null === $only ) {
			return $this->jobs->due();
		}
		$job = $this->jobs->job( $only );
		return null !== $job && $job->runs() ? array( $job ) : array();
	}

	private function step( int $job_id ): bool {
		$job  = $this->jobs->job( $job_id );
		$task = null === $job || ! $job->runs() ? null : ( $this->tasks[ $job->kind ] ?? null );
		if ( null === $job || null === $task ) {
			return false;
		}
		$seconds = Lease::seconds();
		$slice   = $this->slices->claim( $job->id, $task->ordered(), $seconds );
		if ( null === $slice ) {
			return $this->advance( $job, $task );
		}
		$this->jobs->move( $job->id, array( 'queued' ), 'running' );
		$this->one( $job, $slice, $task, $seconds );
		return true;
	}

	private function one( Job $job, Slice $slice, Task $task, int $seconds ): void {
		if ( 'cli' !== PHP_SAPI ) {
			set_time_limit( max( 30, $seconds - 10 ) );
		}
		$this->busy = $slice;
		try {
			$result = $task->run( $job, $slice );
			if ( ! $this->slices->finish( $slice, $result ) ) {
				$task->discard( $job, $slice );
			}
		} catch ( \Throwable $fault ) {
			$this->slices->fail( $slice, Fault::words( $fault ) );
			$task->discard( $job, $slice );
		}
		$this->busy = null;
		wp_cache_flush_runtime();
	}

	private function advance( Job $job, Task $task ): bool {
		$open = $this->slices->by_state( $job->id );
		if ( ( $open['todo'] ?? 0 ) + ( $open['busy'] ?? 0 ) > 0 ) {
			// Given up just now, or in another worker's hands.
			return false;
		}
		$step = $task->advance( $job );
		if ( 'running' !== $step->state ) {
			$this->jobs->move( $job->id, array( 'queued', 'running' ), $step->state, $step->message );
			return false;
		}
		// Slices first: killed in between, the same is planned again, and planning twice makes them once.
		$this->slices->plan( $job->id, $step->todo );
		$this->jobs->enter( $job, $step->phase, $step->round );
		return true;
	}

	private function memory_is_short(): bool {
		$limit = wp_convert_hr_to_bytes( (string) ini_get( 'memory_limit' ) );
		return $limit > 0 && memory_get_usage( true ) > 0.7 * $limit;
	}

	private function watch(): void {
		if ( $this->watching ) {
			return;
		}
		$this->watching = true;
		// Memory to work with when it was memory that ran out.
		$spare = str_repeat( ' ', 262144 );
		register_shutdown_function(
			function () use ( &$spare ): void {
				$spare = null;
				$this->ended();
			}
		);
	}

	/** The request ends while a slice is being done: a source has ended it. */
	private function ended(): void {
		$slice = $this->busy;
		if ( null === $slice ) {
			return;
		}
		$this->busy = null;
		$error      = error_get_last();
		$fatal      = null !== $error && 0 !== ( $error['type'] & ( E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR | E_RECOVERABLE_ERROR ) );
		$this->slices->fail(
			$slice,
			$fatal
				/* translators: %s: PHP's error message. */
				? sprintf( __( 'A fatal error ended it: %s', 'rights-desk' ), Fault::short( $error['message'] ) )
				: __( 'It ended the request (exit or die) instead of answering.', 'rights-desk' )
		);
	}
}
