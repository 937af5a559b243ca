<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\Job;
use RightsDesk\Jobs\Result;
use RightsDesk\Jobs\Slice;
use RightsDesk\Jobs\Step;
use RightsDesk\Jobs\Task;
use RightsDesk\Sealing\Veil;

/** Work that sees what staff may not: what it reads goes into its person's package, or is erased. */
final readonly class Unveiled implements Task {

	public function __construct( private Task $task, private Veil $veil ) {}

	public function prepare( int $request_id ): array {
		return $this->right( fn (): array => $this->task->prepare( $request_id ) );
	}

	public function run( Job $job, Slice $slice ): Result {
		return $this->right( fn (): Result => $this->task->run( $job, $slice ) );
	}

	public function discard( Job $job, Slice $slice ): void {
		$this->task->discard( $job, $slice );
	}

	public function advance( Job $job ): Step {
		return $this->right( fn (): Step => $this->task->advance( $job ) );
	}

	public function again( Job $job ): void {
		$this->task->again( $job );
	}

	public function ordered(): bool {
		return $this->task->ordered();
	}

	public function forget( int $request_id ): void {
		$this->task->forget( $request_id );
	}

	/**
	 * The person's own request is carried out: a restriction doesn't keep it from its work.
	 *
	 * @template T
	 * @param \Closure(): T $work
	 * @return T
	 */
	private function right( \Closure $work ): mixed {
		add_filter( 'rights_desk_own_act', '__return_true' );
		try {
			return $this->veil->without( $work );
		} finally {
			remove_filter( 'rights_desk_own_act', '__return_true' );
		}
	}
}
