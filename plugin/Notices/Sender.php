<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;

/** The worker. Any number of them may run, on any number of web servers, and any of them may die at any moment. */
final readonly class Sender {

	private const AT_ONCE = array(
		Notice::SPARKPOST => 500,
		Notice::WORDPRESS => 20,
	);

	/** Of a source that can't be read staff hear after so many tries. */
	private const TRIES_UNTOLD = 2;
	private const LOOK_AGAIN   = '+5 minutes';

	/** @param \Closure(int): ?Occasion $occasion The version that a notice tells of. */
	public function __construct(
		private NoticeStore $notices,
		private RecipientStore $recipients,
		private Record $record,
		private Gather $gather,
		private People $people,
		private Wording $wording,
		private Batches $batches,
		private OneByOne $mailer,
		private Settlement $settlement,
		private \Closure $occasion,
		private Transaction $transaction,
		private Chain $chain,
		private Clock $clock,
	) {}

	/** @return bool Whether more could be done now. */
	public function work( int $seconds ): bool {
		$until = microtime( true ) + $seconds;
		$this->notices->begin_due();
		$more = false;
		foreach ( array( ...$this->notices->unsettled(), ...$this->notices->running() ) as $notice ) {
			try {
				$more = ( Notice::RUNNING === $notice->state ? $this->one( $notice, $until ) : $this->settle( $notice ) ) || $more;
			} catch ( \RuntimeException ) {
				// The database gave out: what was under way is found by its claim, and settled.
				continue;
			}
			if ( microtime( true ) >= $until ) {
				return true;
			}
		}
		return $more;
	}

	/** When something can be done again; null: nothing waits. */
	public function next(): ?\DateTimeImmutable {
		$times = array( $this->notices->next() );
		foreach ( $this->notices->running() as $notice ) {
			$of      = $notice->gathered ? $this->record->next( $notice->id ) : $this->clock->now();
			$rest    = $this->clock->read( $notice->next_at );
			$times[] = null === $of || null === $rest ? $of : max( $of, $rest );
		}
		foreach ( $this->notices->unsettled() as $notice ) {
			$times[] = $this->record->next( $notice->id );
		}
		$times = array_filter( $times );
		return array() === $times ? null : min( $times );
	}

	/** @return bool Whether more could be done now. */
	private function one( Notice $notice, float $until ): bool {
		$occasion = ( $this->occasion )( $notice->version );
		if ( null === $occasion ) {
			$this->notices->change( $notice->id, array( 'state' => Notice::PAUSED, 'trouble' => __( 'The version that this notice tells of is gone.', 'rights-desk' ) ), array( Notice::RUNNING ) );
			return false;
		}
		$this->recipients->orphans( $notice, $this->clock->now()->modify( Settlement::LOOK_AFTER ) );
		$fault = null;
		while ( microtime( true ) < $until ) {
			$now = $this->notices->find( $notice->id );
			if ( null === $now || Notice::RUNNING !== $now->state ) {
				return false;
			}
			if ( null !== $now->next_at && $now->next_at > $this->clock->sql() ) {
				return false;
			}
			$did = false;
			if ( $now->gathered ) {
				$did = Notice::SPARKPOST === $now->via && $this->settlement->run( $now );
			} elseif ( null === $fault ) {
				try {
					$did = $this->gather->run( $now, $until );
				} catch ( \RuntimeException $caught ) {
					// Whoever is gathered already gets theirs meanwhile.
					$fault = $caught;
				}
			}
			if ( ! $this->send( $now, $occasion, $until ) && ! $did ) {
				return null === $fault ? $this->end( $now ) : $this->again( $now, $fault );
			}
		}
		return true;
	}

	/** A source could not be read: nobody in it is passed over, it is asked again. */
	private function again( Notice $notice, \RuntimeException $fault ): false {
		$this->notices->wait( $notice->id, min( 300, 2 ** min( 8, $notice->tries + 1 ) ), $notice->tries < self::TRIES_UNTOLD ? '' : $fault->getMessage() );
		return false;
	}

	/** It was cancelled while mails were on their way: what became of them shows here. Who turns out not to have it doesn't get it from this one. */
	private function settle( Notice $notice ): false {
		$this->recipients->orphans( $notice, $this->clock->now()->modify( Settlement::LOOK_AFTER ) );
		if ( Notice::SPARKPOST === $notice->via && ( null === $notice->next_at || $notice->next_at <= $this->clock->sql() ) ) {
			$this->settlement->run( $notice );
		}
		$this->record->cancel( $notice->id );
		return false;
	}

	/** @return bool Whether there was somebody. */
	private function send( Notice $notice, Occasion $occasion, float $until ): bool {
		$claim = $this->recipients->claim( $notice->id, self::AT_ONCE[ $notice->via ] ?? 1 );
		if ( null === $claim ) {
			return false;
		}
		$claim = $this->allowed( $notice, $this->unreached( $notice, $claim ) );
		if ( array() !== $claim->people ) {
			$locale    = '' === $claim->locale ? $notice->usual() : $claim->locale;
			$letter    = $this->wording->letter( $notice, $occasion, $locale );
			$greetings = $this->wording->greetings( array_map( static fn ( Recipient $one ): string => $one->name, $claim->people ), $locale );
			Notice::SPARKPOST === $notice->via ? $this->batches->send( $notice, $claim, $letter, $greetings ) : $this->mailer->send( $notice, $claim, $letter, $greetings, $until );
		}
		return true;
	}

	/** Who got it before this version's notice was cancelled has it; of whom that isn't known yet, it will show. */
	private function unreached( Notice $notice, Claim $claim ): Claim {
		$others = $this->notices->others( $notice );
		if ( array() === $others ) {
			return $claim;
		}
		$reached = $this->recipients->reached( $others, array_values( array_unique( array( ...array_column( $claim->people, 'person_key' ), ...array_column( $claim->people, 'email_key' ) ) ) ) );
		$free    = array();
		$have    = array();
		$unclear = array();
		foreach ( $claim->people as $one ) {
			match ( $reached[ $one->person_key ] ?? $reached[ $one->email_key ] ?? null ) {
				null  => $free[] = $one,
				true  => $have[] = $one->id,
				false => $unclear[] = $one->id,
			};
		}
		$this->recipients->drop( $have );
		$this->recipients->postpone( $unclear, $this->clock->now()->modify( self::LOOK_AGAIN ) );
		return new Claim( $claim->batch, $claim->locale, $free );
	}

	/** Who closed their data since they were gathered gets nothing; nor does a row that no key opens any more. */
	private function allowed( Notice $notice, Claim $claim ): Claim {
		$closed = $notice->affected ? array() : array_flip( $this->people->closed( array_map( static fn ( Recipient $one ): string => $one->email_key, $claim->people ) ) );
		$gone   = array_filter( $claim->people, static fn ( Recipient $one ): bool => isset( $closed[ $one->email_key ] ) );
		$blank  = array_filter( $claim->people, static fn ( Recipient $one ): bool => '' === $one->email && ! isset( $closed[ $one->email_key ] ) );
		foreach ( $blank as $one ) {
			$this->recipients->settle( $claim->batch, Recipient::FAILED, __( 'The address can no longer be read: the site’s keys were changed.', 'rights-desk' ), $one->id );
		}
		if ( array() !== $gone ) {
			$this->transaction->run( fn () => $this->notices->skip( $notice->id, $this->recipients->drop( array_values( array_map( static fn ( Recipient $one ): int => $one->id, $gone ) ) ) ) );
		}
		return new Claim( $claim->batch, $claim->locale, array_values( array_filter( $claim->people, static fn ( Recipient $one ): bool => '' !== $one->email && ! isset( $closed[ $one->email_key ] ) ) ) );
	}

	/** @return bool Whether more could be done now. */
	private function end( Notice $notice ): bool {
		if ( ! $notice->gathered ) {
			return false;
		}
		if ( $this->record->left( $notice->id ) ) {
			return $this->record->due( $notice->id );
		}
		$this->transaction->run(
			function () use ( $notice ): void {
				if ( $this->notices->change( $notice->id, array( 'state' => Notice::DONE, 'finished_at' => $this->clock->sql(), 'trouble' => '', 'next_at' => null ), array( Notice::RUNNING ) ) ) {
					$this->chain->append( 0, 'notice_done', Actor::system(), array( 'notice' => $notice->id, 'version' => $notice->version, 'people' => $this->record->figures( $notice->id ) ) );
				}
			}
		);
		return false;
	}
}
