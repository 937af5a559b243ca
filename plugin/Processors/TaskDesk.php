<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * What each request asks of those who have the data: copies (Art. 15, 20), and to hear of a
 * correction, an erasure, a restriction (Art. 19), as the register implies.
 */
final readonly class TaskDesk {

	private const COPIES = array( 'inspection', 'portability' );
	private const TELLS  = array( 'correction', 'restriction', 'objection', 'erasure', 'lifted' );

	private const REMIND_AFTER = '+7 days';

	/** The last mail to an erased person may go by the processor that then must forget them. */
	private const FORGET_AFTER = '+1 hour';

	/** So long an erased person's address may wait, sealed, to be told on. */
	private const ERASED_WAITS = '+30 days';

	/**
	 * @param \Closure(int): void                  $settled   Told when the last task of a request is settled.
	 * @param \Closure(string): list<string>       $addresses All addresses of the person.
	 */
	public function __construct(
		private TaskStore $store,
		private Register $register,
		private TaskMail $mail,
		private Chain $chain,
		private Transaction $transaction,
		private Clock $clock,
		private Tokens $tokens,
		private Schedule $schedule,
		private \Closure $settled,
		private \Closure $addresses,
	) {}

	/**
	 * Makes the tasks that the register implies; once for each processor.
	 *
	 * @param string $about The kind of request, or lifted.
	 * @param string $what  What changed, for a correction.
	 * @return int How many were made.
	 */
	public function open_for( int $request_id, string $about, string $email, string $locale, string $what = '' ): int {
		$kind = in_array( $about, self::COPIES, true ) ? 'copy' : ( in_array( $about, self::TELLS, true ) ? 'tell' : '' );
		if ( '' === $kind ) {
			return 0;
		}
		$emails = array_values( array_unique( array( $email, ...( $this->addresses )( $email ) ) ) );
		return $this->transaction->run(
			function () use ( $request_id, $about, $kind, $emails, $locale, $what ): int {
				// Several people's tasks outlive their requests under 0.
				$asked = 0 === $request_id ? array() : array_map( static fn ( Task $one ): string => "$one->processor_id/$one->about/$one->kind/$one->what", $this->store->of( $request_id ) );
				$made  = 0;
				foreach ( $this->register->all() as $processor ) {
					if ( $this->is_asked( $processor, $kind, $about ) && ! in_array( "$processor->id/$about/$kind/$what", $asked, true ) ) {
						$this->begin( $processor, $request_id, $kind, $about, $emails, $locale, $what );
						++$made;
					}
				}
				return $made;
			}
		);
	}

	/** How many are still to be settled. */
	public function open( int $request_id, string $kind = '' ): int {
		return $this->store->count_open( $request_id, $kind );
	}

	public function find( int $id ): ?Task {
		return $this->store->find( $id );
	}

	/**
	 * By staff.
	 *
	 * @throws Refusal
	 */
	public function act( int $id, string $action, string $text, Actor $actor ): Task {
		$task = $this->store->find( $id ) ?? throw new Refusal( 'no_task', '', 404 );
		if ( ! in_array( $action, $task->actions(), true ) ) {
			throw new Refusal( 'action_not_possible', 'action', 409 );
		}
		if ( '' === trim( $text ) && in_array( $action, array( 'skip', 'refused' ), true ) ) {
			throw new Refusal( 'reason_needed', 'text' );
		}
		match ( $action ) {
			'retry'     => $this->again( $task ),
			'ask_again' => $this->remind( $task ),
			'settle'    => $this->settle( $task, 'done', $text, '', $actor ),
			'refused'   => $this->settle( $task, 'refused', $text, '', $actor ),
			default     => $this->settle( $task, 'skipped', $text, '', $actor ),
		};
		return $this->store->find( $id ) ?? $task;
	}

	/**
	 * The answer is there. Nothing happens to a task that was settled before.
	 *
	 * @param string                                                $note  What the person must know about it.
	 * @param list<array{file: int, name: string, bytes: int}>      $files Among the parts.
	 */
	public function settle( Task $task, string $state, string $text, string $note, Actor $actor, array $files = array() ): bool {
		$done = $this->transaction->run(
			function () use ( $task, $state, $text, $note, $actor, $files ): bool {
				$said = array( 'text' => $text, 'note' => $note, 'files' => $files );
				if ( ! $this->store->change( $task->id, array( 'state' => $state, 'settled_at' => $this->clock->sql(), 'next_at' => null, 'error' => '', 'said' => $this->store->sealed( $said ) ) ) ) {
					return false;
				}
				$this->tokens->forget_ref( Tokens::REPLY, $task->id );
				$this->chain->append( $task->request_id, "processor_$state", $actor, array( 'processor' => $task->processor_id, 'task' => $task->kind, 'about' => $task->about ) );
				if ( 0 === $task->request_id ) {
					$this->store->remove( $task->id );
				}
				return true;
			}
		);
		if ( $done && $task->request_id > 0 && 0 === $this->open( $task->request_id, $task->kind ) ) {
			( $this->settled )( $task->request_id );
		}
		return $done;
	}

	/** A person withdrew, so nothing more is asked. */
	public function cancel( int $request_id ): void {
		foreach ( $this->store->of( $request_id ) as $task ) {
			if ( $task->is_open() ) {
				$this->store->remove( $task->id );
				$this->tokens->forget_ref( Tokens::REPLY, $task->id );
			}
		}
	}

	/** Within the anonymising of a request: only who must still erase goes on, without it. */
	public function forget( int $request_id ): void {
		foreach ( $this->store->of( $request_id ) as $task ) {
			if ( 'erasure' !== $task->about || ! $task->is_open() ) {
				$this->tokens->forget_ref( Tokens::REPLY, $task->id );
			}
		}
		$this->store->detach( $request_id, $this->clock->now()->modify( self::ERASED_WAITS ) );
	}

	public function remind( Task $task ): void {
		$processor = $this->register->find( $task->processor_id );
		if ( null === $processor || ! is_email( $processor->email ) ) {
			throw new Refusal( 'no_address', 'email' );
		}
		$this->transaction->run(
			function () use ( $task, $processor ): void {
				$this->store->change( $task->id, array( 'reminded' => $task->reminded + 1, 'tried_at' => $this->clock->sql(), 'next_at' => $this->in( self::REMIND_AFTER ) ) );
				$this->mail->ask( $task, $processor, true );
			}
		);
	}

	private function again( Task $task ): void {
		$this->store->change( $task->id, array( 'state' => 'open', 'attempts' => 0, 'error' => '', 'next_at' => $this->clock->sql() ) );
		$this->schedule->soon();
	}

	/** Whether the register implies it. */
	private function is_asked( Processor $processor, string $kind, string $about ): bool {
		if ( 'none' === $processor->how || ! ( 'copy' === $kind ? $processor->copies : $processor->told ) ) {
			return false;
		}
		// SparkPost keeps a log of what happened, which cannot be corrected; and nothing undoes an opt-out.
		return 'sparkpost' !== $processor->how || ! in_array( $about, array( 'correction', 'lifted' ), true );
	}

	/** @param list<string> $emails */
	private function begin( Processor $processor, int $request_id, string $kind, string $about, array $emails, string $locale, string $what ): void {
		$how     = 'mail' === $processor->how && ! is_email( $processor->email ) ? 'hand' : $processor->how;
		$api     = 'sparkpost' === $how;
		$next    = match ( $how ) {
			'sparkpost' => 'erasure' === $about ? $this->clock->now()->modify( self::FORGET_AFTER ) : $this->clock->now(),
			'mail'      => $this->clock->now()->modify( self::REMIND_AFTER ),
			default     => null,
		};
		$expires = 'erasure' === $about || 0 === $request_id ? $this->clock->now()->modify( self::ERASED_WAITS ) : null;
		$id      = $this->store->add( $request_id, $processor->id, $kind, $about, $how, $api ? 'open' : 'waiting', $emails, $locale, $what, $next, $expires );
		$task    = $this->store->find( $id );
		if ( 'mail' === $how && null !== $task ) {
			$this->mail->ask( $task, $processor );
		}
		if ( $api ) {
			$this->schedule->soon();
		}
		$this->chain->append( $request_id, 'processor_asked', Actor::system(), array( 'processor' => $processor->id, 'task' => $kind, 'about' => $about ) );
	}

	private function in( string $time ): string {
		return $this->clock->now()->modify( $time )->format( 'Y-m-d H:i:s' );
	}
}
