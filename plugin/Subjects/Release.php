<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\Job;
use RightsDesk\Jobs\JobStore;
use RightsDesk\Jobs\Result;
use RightsDesk\Jobs\Slice;
use RightsDesk\Jobs\SliceStore;
use RightsDesk\Jobs\Step;
use RightsDesk\Jobs\Task;
use RightsDesk\Jobs\Todo;
use RightsDesk\Requests\Refusal;
use RightsDesk\Retention\Cases;
use RightsDesk\Retention\Held;
use RightsDesk\Retention\HeldSeal;
use RightsDesk\Retention\Releases;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * The rest of an erasure, when a hold is over: those records go, and then the whole is proven as
 * any erasure is. Where the person has become a client again, only the records themselves are looked at.
 */
final readonly class Release implements Task {

	/** @param \Closure(int, string): void $attention Told when staff must look. */
	public function __construct(
		private Cases $cases,
		private Releases $releases,
		private HeldSeal $seal,
		private Proof $proof,
		private JobStore $jobs,
		private SliceStore $slices,
		private \Closure $attention,
	) {}

	public function prepare( int $request_id ): array {
		$case = $request_id - Cases::NUMBERS;
		$gone = $this->cases->released( $case );
		$told = $this->cases->secret( $case );
		if ( array() === $gone || null === $told ) {
			throw new Refusal( 'nothing_released', '', 409 );
		}
		return array(
			'case'     => $case,
			'going'    => $this->seal->close( $gone ),
			'held'     => $this->seal->close( array_values( array_udiff( $this->cases->held( $case ), $gone, static fn ( Held $a, Held $b ): int => array( $a->record->type, $a->record->id ) <=> array( $b->record->type, $b->record->id ) ) ) ),
			'needles'  => $told['needles'],
			'returned' => (int) $this->releases->returned( $case ),
		);
	}

	public function run( Job $job, Slice $slice ): Result {
		return match ( $slice->phase ) {
			'sources' => new Result( next: $this->plan( $job ) ),
			'erase'   => $this->erase( $job, $slice ),
			'finish'  => $this->finish( $job ),
			default   => $this->proof->run( $job, $slice, new Person( '', '', 0, '' ), $this->seal->open( $job->text( 'held' ) ) ),
		};
	}

	public function discard( Job $job, Slice $slice ): void {
		// Nothing is left outside the database.
	}

	public function advance( Job $job ): Step {
		$states = $this->slices->by_state( $job->id );
		if ( isset( $states['failed'] ) || isset( $states['missing'] ) ) {
			return $this->call_staff( $job, __( 'Some records could not be erased: try again, or remove them by hand and go on.', 'rights-desk' ) );
		}
		return match ( $job->phase ) {
			'sources' => Step::on( 'erase', $job->round + 1, array() ),
			'erase'   => $this->erased( $job ),
			'search'  => Step::on( 'files', $job->round, 1 === $job->number( 'returned' ) ? array() : $this->proof->folders( $job->round ) ),
			'files'   => $this->proof->conclude( $job ) > 0
				? $this->call_staff( $job, __( 'Something is still found: erase it and try again, or say why it stays.', 'rights-desk' ) )
				: $this->last( $job ),
			default   => Step::done(),
		};
	}

	public function again( Job $job ): void {
		$states = $this->slices->by_state( $job->id );
		if ( isset( $states['failed'] ) || isset( $states['missing'] ) ) {
			$this->slices->settle_failed( $job->id, true );
			return;
		}
		$this->jobs->enter( $job, 'sources', $job->round );
		$this->slices->plan( $job->id, array( new Todo( 'sources', $job->round, 'plan', __( 'What is to go', 'rights-desk' ) ) ) );
	}

	public function ordered(): bool {
		return true;
	}

	public function forget( int $request_id ): void {
		// All of it goes with the job.
	}

	/** @return list<Todo> One a record. */
	private function plan( Job $job ): array {
		$todo = array();
		foreach ( $this->seal->open( $job->text( 'going' ) ) as $place => $one ) {
			$todo[] = new Todo( 'erase', $job->round + 1, "{$one->record->type}/{$one->record->id}", __( 'Record whose term is over', 'rights-desk' ), '', $place + 1 );
		}
		return $todo;
	}

	/** Since the work began an audit may have been opened, or a term lengthened: it may have waited for staff. */
	private function erase( Job $job, Slice $slice ): Result {
		if ( ! isset( self::by_record( $this->cases->released( $job->number( 'case' ) ) )[ $slice->source ] ) ) {
			return new Result( retained: 1, message: __( 'It is kept by law.', 'rights-desk' ) );
		}
		list( $type, $id ) = explode( '/', $slice->source, 2 ) + array( '', '0' );
		return new Result( removed: (int) $this->releases->erase( $type, (int) $id ) );
	}

	/** What must stay after all waits on in its case; the proof leaves it out. */
	private function erased( Job $job ): Step {
		$going = self::by_record( $this->seal->open( $job->text( 'going' ) ) );
		$free  = self::by_record( $this->cases->released( $job->number( 'case' ) ) );
		$gone  = array();
		foreach ( $this->slices->each( $job->id, 'erase', $job->round, array( 'done' ) ) as $slice ) {
			$gone[ $slice->source ] = '' === $slice->message;
		}
		// Of what staff went on without, only what may go is struck off.
		$stay = array_filter( $going, static fn ( string $record ): bool => ! ( $gone[ $record ] ?? isset( $free[ $record ] ) ), ARRAY_FILTER_USE_KEY );
		if ( array() !== $stay ) {
			$going = array_diff_key( $going, $stay );
			$this->jobs->remember(
				$job,
				array(
					'going' => $this->seal->close( array_values( $going ) ),
					'held'  => $this->seal->close( array_merge( $this->seal->open( $job->text( 'held' ) ), array_values( $stay ) ) ),
				)
			);
		}
		return array() === $going ? $this->last( $job ) : Step::on( 'search', $job->round, $this->scope( $job ) );
	}

	/** @return list<Todo> Tables to search: none where the person is known anew, since all that is theirs now would be found. */
	private function scope( Job $job ): array {
		return 1 === $job->number( 'returned' ) ? array() : $this->proof->tables( $job->round );
	}

	private function finish( Job $job ): Result {
		if ( wp_using_ext_object_cache() ) {
			wp_cache_flush();
		}
		$gone = $this->seal->open( $job->text( 'going' ) );
		array() === $gone ? $this->releases->put_off( $job->number( 'case' ) ) : $this->releases->proven( $job->number( 'case' ), $gone );
		return new Result();
	}

	private function last( Job $job ): Step {
		return Step::on( 'finish', $job->round, array( new Todo( 'finish', $job->round, 'finish', __( 'Closing', 'rights-desk' ) ) ) );
	}

	/**
	 * @param list<Held> $held
	 * @return array<string, Held>
	 */
	private static function by_record( array $held ): array {
		$by = array();
		foreach ( $held as $one ) {
			$by[ $one->record->type . '/' . $one->record->id ] = $one;
		}
		return $by;
	}

	private function call_staff( Job $job, string $message ): Step {
		( $this->attention )( $job->request_id, 'release' );
		return Step::attention( $message );
	}
}
