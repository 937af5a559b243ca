<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Requests\Refusal;

/**
 * Use cases of jobs: start, look, control, settle, work, forget.
 *
 * @phpstan-type JobShape array{id: int, kind: string, state: string, phase: string, done: int, total: int, attention: int, message: string}
 */
final readonly class JobDesk {

	/** Set while the site cannot reach itself: the reason. */
	public const BLOCKED = 'rights_desk_loopback';

	private const TROUBLES = 8;

	/** @param array<string, Task> $tasks By kind of job. */
	public function __construct(
		private JobStore $jobs,
		private SliceStore $slices,
		private FindingStore $findings,
		private array $tasks,
		private Runner $runner,
		private Worker $worker,
		private Chain $chain,
	) {}

	/** @throws Refusal When the task cannot begin, such as an erasure of the last administrator. */
	public function start( int $request_id, string $kind ): int {
		$job = $this->jobs->latest( $request_id );
		if ( null !== $job && $job->kind === $kind && in_array( $job->state, array( 'queued', 'running', 'stopped', 'attention' ), true ) ) {
			return $job->id;
		}
		$task = $this->tasks[ $kind ] ?? throw new \LogicException( 'No such kind of job.' );
		$job  = $this->jobs->create( $request_id, $kind, $task->prepare( $request_id ) );
		$this->slices->plan( $job->id, array( new Todo( 'sources', 0, 'plan', __( 'Which sources there are', 'rights-desk' ) ) ) );
		$this->chain->append( $request_id, 'job_started', Actor::system(), array( 'kind' => $kind ) );
		/** A job waits to be worked on: Schedule plans the work. */
		do_action( 'rights_desk_job_started', $request_id, $kind );
		return $job->id;
	}

	/** @return JobShape|null As in contract/request.json. */
	public function shape( int $request_id ): ?array {
		return $this->shapes( array( $request_id ) )[ $request_id ] ?? null;
	}

	/**
	 * @param list<int> $request_ids
	 * @return array<int, JobShape> Of those that have a job; three queries however many.
	 */
	public function shapes( array $request_ids ): array {
		$jobs = array() === $request_ids ? array() : $this->jobs->latest_of( $request_ids );
		if ( array() === $jobs ) {
			return array();
		}
		$ids     = array_values( array_map( static fn ( Job $job ): int => $job->id, $jobs ) );
		$states  = $this->slices->states( $ids );
		$left    = $this->findings->left_of( $ids );
		$blocked = get_option( self::BLOCKED, '' );
		$shapes  = array();
		foreach ( $jobs as $request_id => $job ) {
			$of                    = $states[ $job->id ] ?? array();
			$total                 = array_sum( $of );
			$shapes[ $request_id ] = array(
				'id'        => $job->id,
				'kind'      => $job->kind,
				'state'     => $job->state,
				'phase'     => $job->phase,
				'done'      => $total - ( $of['todo'] ?? 0 ) - ( $of['busy'] ?? 0 ),
				'total'     => $total,
				'attention' => ( $of['failed'] ?? 0 ) + ( $of['missing'] ?? 0 ) + ( $left[ $job->id ] ?? 0 ),
				'message'   => '' === $job->message && $job->runs() && is_string( $blocked ) ? $blocked : $job->message,
			);
		}
		return $shapes;
	}

	/** @return array{job: array<string, int|string>|null, sources: list<array<string, int|string>>, findings: list<array<string, int|string>>} */
	public function detail( int $request_id ): array {
		$job = $this->jobs->latest( $request_id );
		return array(
			'job'      => $this->shape( $request_id ),
			'sources'  => null === $job ? array() : ( new Progress() )->of( $this->slices->tally( $job->id ) ),
			'findings' => null === $job ? array() : $this->findings->of( $job->id ),
		);
	}

	/** @param string $action stop, resume, retry or accept. */
	public function control( int $request_id, string $action, Actor $actor ): void {
		$job  = $this->jobs->latest( $request_id ) ?? throw new Refusal( 'no_job', '', 404 );
		$task = $this->tasks[ $job->kind ];
		$done = match ( $action ) {
			'stop'   => $this->jobs->move( $job->id, array( 'queued', 'running' ), 'stopped' ),
			'resume' => $this->jobs->move( $job->id, array( 'stopped' ), 'running' ),
			'retry', 'accept' => in_array( $job->state, array( 'attention', 'failed', 'stopped' ), true ),
			default  => throw new Refusal( 'unknown_action', 'action' ),
		};
		if ( ! $done ) {
			throw new Refusal( 'action_not_possible', 'action', 409 );
		}
		if ( 'retry' === $action ) {
			$task->again( $job );
		} elseif ( 'accept' === $action ) {
			$this->slices->settle_failed( $job->id, false );
		}
		if ( 'stop' !== $action ) {
			$this->jobs->move( $job->id, array( 'attention', 'failed', 'stopped' ), 'running' );
			do_action( 'rights_desk_job_started', $request_id, $job->kind );
		}
		$this->chain->append( $request_id, 'stop' === $action ? 'job_stopped' : 'job_retried', $actor, array( 'action' => $action ) );
	}

	/** @param string $action dismiss (a false match) or keep (it stays, for that reason). */
	public function settle( int $request_id, int $finding, string $action, string $reason, Actor $actor ): void {
		$job = $this->jobs->latest( $request_id ) ?? throw new Refusal( 'no_job', '', 404 );
		if ( ! in_array( $action, array( 'dismiss', 'keep' ), true ) ) {
			throw new Refusal( 'unknown_action', 'action' );
		}
		if ( '' === trim( $reason ) ) {
			throw new Refusal( 'reason_needed', 'reason' );
		}
		$found = current( array_filter( $this->findings->of( $job->id ), static fn ( array $one ): bool => $one['id'] === $finding ) );
		if ( false === $found ) {
			throw new Refusal( 'no_finding', 'finding', 404 );
		}
		$this->findings->settle( $job->id, $finding, 'keep' === $action ? 'kept' : 'dismissed', trim( $reason ) );
		$this->chain->append(
			$request_id,
			'finding_dismissed',
			$actor,
			array(
				'action' => $action,
				'place'  => $found['place'],
				'what'   => $found['what'],
				'reason' => trim( $reason ),
			)
		);
		$states = $this->slices->by_state( $job->id );
		if ( 0 === $this->findings->left( $job->id ) && ! isset( $states['failed'] ) && ! isset( $states['missing'] ) && $this->jobs->move( $job->id, array( 'attention' ), 'running' ) ) {
			do_action( 'rights_desk_job_started', $request_id, $job->kind );
		}
	}

	/**
	 * Has the site work on its jobs, by requests to itself.
	 *
	 * @return bool Whether work is left.
	 */
	public function work( int $seconds ): bool {
		$until    = microtime( true ) + $seconds;
		$troubles = 0;
		if ( null !== $this->worker->job() ) {
			return true; // A request that works for us must not send for another.
		}
		do {
			$did = 0;
			foreach ( $this->jobs->due() as $job ) {
				$answer = $this->worker->send( $job );
				$did   += $answer['did'];
				if ( 'trouble' === $answer['state'] ) {
					// A source ended the request, or hangs: the next request goes on with the rest.
					++$troubles;
					++$did;
				}
				if ( 'blocked' === $answer['state'] || $troubles > self::TROUBLES ) {
					return $this->blocked( $answer['reason'], (int) max( 1, $until - microtime( true ) ) );
				}
				if ( 'done' === $answer['state'] ) {
					$troubles = 0;
					delete_option( self::BLOCKED );
				}
			}
		} while ( $did > 0 && microtime( true ) < $until );
		return array() !== $this->jobs->due();
	}

	/** In this very process: for an admin context (the open page, WP-CLI with --context=admin) under an administrator. */
	public function work_here( int $seconds ): bool {
		return $this->runner->run( $seconds )['more'];
	}

	public function forget( int $request_id ): void {
		foreach ( $this->tasks as $task ) {
			$task->forget( $request_id );
		}
		foreach ( $this->jobs->ids( $request_id ) as $id ) {
			$this->findings->forget( $id );
			$this->slices->forget( $id );
		}
		$this->jobs->forget( $request_id );
	}

	private function blocked( string $reason, int $seconds ): bool {
		/* translators: %s: what the server answered, such as HTTP 401. */
		$words = sprintf( __( 'This site cannot reach itself (%s). Keep this page open, or run wp rights-desk work.', 'rights-desk' ), Fault::short( $reason ) );
		if ( get_option( self::BLOCKED ) !== $words ) {
			update_option( self::BLOCKED, $words, false );
		}
		if ( is_admin() && current_user_can( 'manage_options' ) ) {
			return $this->work_here( $seconds );
		}
		return array() !== $this->jobs->due();
	}
}
