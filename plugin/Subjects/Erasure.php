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
use RightsDesk\Retention\Held;
use RightsDesk\Retention\HeldSeal;
use RightsDesk\Retention\Holds;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * An erasure carried out: every eraser, round after round, until a whole round changes nothing; then
 * the account; then the proof. It is not done while anything is left that isn't settled. What a law
 * makes the firm keep is known from the start, row by row, and stays; so does what comes to be kept
 * while the work is on.
 */
final readonly class Erasure implements Task {

	/** Erasers that say each time that they removed something are not believed for ever. */
	private const ROUNDS = 10;

	/** Steps of ours before the erasers, and after them. */
	private const WORDS   = array( 'own/comments', 'own/posts' );
	private const ACCOUNT = array( 'requests', 'comments', 'written', 'account' );

	/**
	 * @param \Closure(int): ?Person $person    Of a request.
	 * @param \Closure(int, string): void $attention Told when staff must look.
	 */
	public function __construct(
		private Sources $sources,
		private Call $call,
		private Account $account,
		private OwnWords $words,
		private Needles $needles,
		private Proof $proof,
		private Closing $closing,
		private Holds $holds,
		private HeldSeal $seal,
		private Selves $selves,
		private JobStore $jobs,
		private SliceStore $slices,
		private \Closure $person,
		private \Closure $attention,
	) {}

	public function prepare( int $request_id ): array {
		$person = ( $this->person )( $request_id ) ?? throw new Refusal( 'no_subject', '', 404 );
		$others = $this->selves->others( $person );
		$held    = array();
		$needles = array();
		foreach ( array( $person, ...$others ) as $one ) {
			$this->account->guard( $one->user_id );
			array_push( $held, ...$this->holds->held( $one->email, $one->user_id ) );
			array_push( $needles, ...$this->needles->of( $one ) );
		}
		return array(
			'held'    => $this->seal->close( $held ),
			'user_id' => $person->user_id,
			'others'  => $this->selves->seal( $others ),
			'needles' => $this->needles->seal( $needles ),
			'base'    => 0,
		);
	}

	public function run( Job $job, Slice $slice ): Result {
		return match ( $slice->phase ) {
			'sources' => $this->plan( $job ),
			'erase'   => in_array( Selves::bare( $slice->source ), self::WORDS, true ) ? $this->own( $job, $slice ) : $this->page( $job, $slice ),
			'account' => $this->account( $job, $slice ),
			'finish'  => $this->finish( $job ),
			default   => $this->proof->run( $job, $slice, $this->self( $job, $slice ), $this->held( $job ) ),
		};
	}

	public function discard( Job $job, Slice $slice ): void {
		// Nothing is left outside the database.
	}

	public function advance( Job $job ): Step {
		$states = $this->slices->by_state( $job->id );
		if ( isset( $states['failed'] ) || isset( $states['missing'] ) ) {
			// Before the account goes: an eraser that finds its rows by the account could not be asked again.
			return $this->call_staff( $job, __( 'Some sources could not be asked: try again, or go on without them.', 'rights-desk' ) );
		}
		return match ( $job->phase ) {
			'sources' => Step::on( 'erase', $job->number( 'base' ) + 1, array() ),
			'erase'   => $this->after_round( $job ),
			'account' => Step::on( 'prove', $job->round, $this->selves->each( $job, $this->proof->sources( $job->round ) ) ),
			'prove'   => Step::on( 'search', $job->round, $this->proof->tables( $job->round ) ),
			'search'  => Step::on( 'files', $job->round, $this->proof->folders( $job->round ) ),
			'files'   => $this->after_proof( $job ),
			default   => Step::done(),
		};
	}

	public function again( Job $job ): void {
		$states = $this->slices->by_state( $job->id );
		if ( isset( $states['failed'] ) || isset( $states['missing'] ) ) {
			$this->slices->settle_failed( $job->id, true );
			if ( 'erase' === $job->phase || 'sources' === $job->phase ) {
				$this->slices->look_again( $job->id );
			}
			return;
		}
		// What was found is still there: the whole again, from the erasers on.
		$this->jobs->remember( $job, array( 'base' => $job->round ) );
		$this->jobs->enter( $job, 'sources', $job->round );
		$this->slices->plan( $job->id, array( new Todo( 'sources', $job->round, 'plan', __( 'Which sources there are', 'rights-desk' ) ) ) );
	}

	public function ordered(): bool {
		return true;
	}

	public function forget( int $request_id ): void {
		// Needles go with the job.
	}

	private function plan( Job $job ): Result {
		return new Result( next: $this->selves->each( $job, $this->round( $job->number( 'base' ) + 1, true ) ) );
	}

	/** @return list<Todo> */
	private function round( int $round, bool $first ): array {
		$erasers  = $this->sources->erasers();
		$todo     = array();
		$position = count( self::WORDS );
		foreach ( $first ? self::WORDS : array() as $place => $what ) {
			$todo[] = new Todo( 'erase', $round, $what, $this->label( $what ), 'own/posts' === $what ? 'content' : 'comments', $place );
		}
		foreach ( $erasers as $source ) {
			$todo[] = new Todo( 'erase', $round, $source->key, $source->label, $source->category, ++$position );
		}
		foreach ( $first ? $this->sources->missing( 'erasers', $erasers ) : array() as $key => $label ) {
			$todo[] = new Todo( 'erase', $round, $key, $label, '', ++$position, 1, 'missing', __( 'Seen before, and not there now: is its plugin switched off?', 'rights-desk' ) );
		}
		return $todo;
	}

	private function page( Job $job, Slice $slice ): Result {
		$source = null;
		foreach ( $this->sources->erasers() as $one ) {
			$source = $one->key === Selves::bare( $slice->source ) ? $one : $source;
		}
		if ( null === $source ) {
			throw SourceFault::says( __( 'It was there when the work began, and is not there now.', 'rights-desk' ) );
		}
		$answer = $this->holds->guarded( $this->held( $job ), fn (): array => $this->call->ask( $source, $this->self( $job, $slice ), $slice->page ) );
		$erased = Erased::from( $answer );
		return new Result( removed: $erased->removed, retained: $erased->retained, message: $erased->message, next: $erased->done ? array() : array( $slice->next() ) );
	}

	private function own( Job $job, Slice $slice ): Result {
		$needles = $this->needles->open( $job->text( 'needles' ) );
		$after   = $slice->page > 1 ? (int) $this->slices->digest_before( $slice ) : 0;
		$person  = $this->self( $job, $slice );
		$did     = 'own/posts' === Selves::bare( $slice->source )
			? $this->words->posts( $person->user_id, $needles, $after, $this->holds->rows( $this->held( $job ) ) )
			: $this->words->comments( $person, $person->user_id, $needles, $after );
		return new Result( removed: $did['changed'], digest: (string) $did['after'], next: null === $did['after'] ? array() : array( $slice->next() ) );
	}

	private function after_round( Job $job ): Step {
		$changed = $this->slices->sums( $job->id, 'erase', $job->round )['removed'] > 0;
		if ( $changed && $job->round - $job->number( 'base' ) < self::ROUNDS ) {
			return Step::on( 'erase', $job->round + 1, $this->selves->each( $job, $this->round( $job->round + 1, false ) ) );
		}
		$todo = array();
		foreach ( self::ACCOUNT as $position => $what ) {
			$todo[] = new Todo( 'account', $job->round, $what, $this->label( $what ), 'account' === $what ? 'account' : ( 'comments' === $what ? 'comments' : 'content' ), $position + 1 );
		}
		return Step::on( 'account', $job->round, $this->selves->each( $job, $todo ) );
	}

	private function account( Job $job, Slice $slice ): Result {
		$person  = $this->self( $job, $slice );
		$what    = Selves::bare( $slice->source );
		$removed = match ( $what ) {
			'requests' => $this->account->requests( $person->email ),
			'comments' => $this->account->comments( $person->user_id ),
			'written'  => $this->account->written( $person->user_id, $this->holds->rows( $this->held( $job ) ) ),
			default    => $this->account->erase( $person->user_id ),
		};
		$more = $removed > 0 && in_array( $what, array( 'comments', 'written' ), true );
		return new Result( removed: $removed, next: $more ? array( $slice->next() ) : array() );
	}

	private function after_proof( Job $job ): Step {
		if ( $this->proof->conclude( $job ) > 0 ) {
			return $this->call_staff( $job, __( 'Something is still found: erase it and try again, or say why it stays.', 'rights-desk' ) );
		}
		return Step::on( 'finish', $job->round, array( new Todo( 'finish', $job->round, 'finish', __( 'Closing', 'rights-desk' ) ) ) );
	}

	private function call_staff( Job $job, string $message ): Step {
		( $this->attention )( $job->request_id, 'erase' );
		return Step::attention( $message );
	}

	/** The account may be gone by now: who it was is remembered. */
	private function person( Job $job ): Person {
		return ( $this->person )( $job->request_id ) ?? throw new Refusal( 'no_subject', '', 404 );
	}

	/** Under the address that a step is about. */
	private function self( Job $job, Slice $slice ): Person {
		return $this->selves->of( $job, $this->person( $job ), $slice->source );
	}

	private function finish( Job $job ): Result {
		$held = $this->held( $job );
		return $this->closing->close( $this->jobs->job( $job->id ) ?? $job, $this->person( $job ), $held );
	}

	/**
	 * What was kept from the start, and what is kept by now: the work may have waited for a plugin that was
	 * switched off, and an audit may have been opened meanwhile.
	 *
	 * @return list<Held>
	 */
	private function held( Job $job ): array {
		$known = array();
		foreach ( $this->seal->open( $job->text( 'held' ) ) as $one ) {
			$known[ $one->record->type . '/' . $one->record->id ] = $one;
		}
		$held = $known;
		foreach ( $this->selves->all( $job, $this->person( $job ) ) as $self ) {
			foreach ( $this->holds->held( $self->email, $self->user_id ) as $one ) {
				$held[ $one->record->type . '/' . $one->record->id ] = $one;
			}
		}
		$shape = static fn ( Held $one ): array => $one->shape();
		if ( array_map( $shape, $held ) !== array_map( $shape, $known ) ) {
			// When the account is gone, nothing may lead to them any more.
			$this->jobs->remember( $job, array( 'held' => $this->seal->close( array_values( $held ) ) ) );
		}
		return array_values( $held );
	}

	private function label( string $what ): string {
		return match ( $what ) {
			'own/comments' => __( 'Names and addresses in the person’s own comments', 'rights-desk' ),
			'own/posts'    => __( 'Names and addresses in the person’s own posts', 'rights-desk' ),
			'requests' => __( 'WordPress’s own privacy requests', 'rights-desk' ),
			'comments' => __( 'Comments under the account', 'rights-desk' ),
			'written'  => __( 'Posts and pages written', 'rights-desk' ),
			default    => __( 'Account', 'rights-desk' ),
		};
	}
}
