<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Mail\WordPressMailer;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Telling everyone concerned of a new version (P03): what staff do with a notice. */
final readonly class NoticeDesk {

	/**
	 * @param \Closure(int): ?Occasion       $occasion The version of that number.
	 * @param \Closure(): list<Occasion>     $all      All versions, the newest first.
	 * @param \Closure(): string             $via      How mail leaves now: Notice::SPARKPOST or Notice::WORDPRESS.
	 */
	public function __construct(
		private NoticeStore $notices,
		private RecipientStore $recipients,
		private Record $record,
		private Audience $audience,
		private Wording $wording,
		private WordPressMailer $mailer,
		private \Closure $occasion,
		private \Closure $all,
		private \Closure $via,
		private Schedule $schedule,
		private Transaction $transaction,
		private Chain $chain,
		private Clock $clock,
	) {}

	/** The notice of a version: the one that there is, or a new draft. @throws Refusal */
	public function draft( int $number, Actor $actor ): Notice {
		$there = $this->notices->of_version( $number );
		if ( null !== $there ) {
			return $there;
		}
		$occasion = $this->occasion( $number );
		$texts    = array();
		foreach ( array() === $occasion->changes ? array( get_locale() ) : array_keys( $occasion->changes ) as $locale ) {
			$texts[ $locale ] = $this->wording->defaults( $locale );
		}
		return $this->transaction->run(
			function () use ( $number, $texts, $actor ): Notice {
				// Of two at once the second finds the first one's.
				$this->notices->alone();
				$there = $this->notices->of_version( $number );
				if ( null !== $there ) {
					return $there;
				}
				$id = $this->notices->add( $number, $texts, array_keys( $this->audience->sources() ) );
				return $this->noted( $id, 'notice_drafted', $actor );
			}
		);
	}

	public function get( int $id ): Notice {
		return $this->notices->find( $id ) ?? throw new Refusal( 'no_notice', '', 404 );
	}

	/**
	 * @param ?array<string, array{subject: string, body: string}> $texts
	 * @param ?list<string>                                        $sources
	 * @throws Refusal
	 */
	public function change( int $id, ?array $texts, ?array $sources, ?bool $affected, Actor $actor ): Notice {
		$notice  = $this->get( $id );
		$columns = array();
		if ( null !== $texts ) {
			$columns['texts'] = (string) wp_json_encode( $this->whole( $notice, $texts ), JSON_UNESCAPED_UNICODE );
		}
		if ( null !== $sources ) {
			$known = array_keys( $this->audience->sources() );
			if ( array() !== array_diff( $sources, $known ) ) {
				throw new Refusal( 'source_unknown', 'sources' );
			}
			$columns['sources'] = (string) wp_json_encode( array_values( array_intersect( $known, $sources ) ) );
		}
		if ( null !== $affected ) {
			$columns['affected'] = $affected ? 1 : 0;
		}
		return array() === $columns ? $notice : $this->move( $notice, $columns, array( Notice::DRAFT, Notice::SCHEDULED ), 'notice_changed', $actor );
	}

	/** @return array{people: int, exact: bool, sources: array<string, int>} */
	public function estimate( int $id ): array {
		return $this->audience->estimate( $this->get( $id )->sources );
	}

	/** To whoever tries it, as everyone will get it. @throws Refusal */
	public function test( int $id, string $locale, string $to, string $name, Actor $actor ): void {
		$notice = $this->get( $id );
		$locale = isset( $notice->texts[ $locale ] ) ? $locale : $notice->usual();
		$letter = $this->wording->letter( $notice, $this->occasion( $notice->version ), $locale );
		$error  = $this->mailer->send( $this->wording->personal( $letter, $to, $this->wording->greetings( array( $name ), $locale )[0] ?? '' ) );
		if ( null !== $error ) {
			throw new Refusal( 'mail_not_sent', '', 502 );
		}
		$this->noted( $id, 'notice_tested', $actor );
	}

	/** @param ?\DateTimeImmutable $at Null: now. @throws Refusal */
	public function send( int $id, ?\DateTimeImmutable $at, Actor $actor ): Notice {
		$notice = $this->get( $id );
		if ( array() === $notice->sources ) {
			throw new Refusal( 'audience_empty', 'sources' );
		}
		$this->whole( $notice, $notice->texts );
		// Should there be two of a version, one of them goes.
		if ( $this->notices->of_version( $notice->version )?->id !== $id ) {
			throw new Refusal( 'notice_moved_on', '', 409 );
		}
		$now   = $this->clock->now();
		$later = null !== $at && $at > $now;
		$moved = $this->move(
			$notice,
			array(
				'state'      => $later ? Notice::SCHEDULED : Notice::RUNNING,
				'via'        => ( $this->via )(),
				'send_at'    => ( $later ? $at : $now )->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' ),
				'started_at' => $later ? null : $now->format( 'Y-m-d H:i:s' ),
				'next_at'    => null,
				'trouble'    => '',
			),
			array( Notice::DRAFT, Notice::SCHEDULED ),
			$later ? 'notice_scheduled' : 'notice_sent',
			$actor
		);
		$this->schedule->soon( $later ? max( 0, $at->getTimestamp() - $now->getTimestamp() ) : 0 );
		return $moved;
	}

	public function pause( int $id, Actor $actor ): Notice {
		return $this->move( $this->get( $id ), array( 'state' => Notice::PAUSED ), array( Notice::RUNNING ), 'notice_paused', $actor );
	}

	public function resume( int $id, Actor $actor ): Notice {
		$this->schedule->soon();
		return $this->move( $this->get( $id ), array( 'state' => Notice::RUNNING, 'next_at' => null, 'tries' => 0, 'trouble' => '' ), array( Notice::PAUSED ), 'notice_resumed', $actor );
	}

	/** Back to a draft, before it begins. */
	public function unschedule( int $id, Actor $actor ): Notice {
		return $this->move( $this->get( $id ), array( 'state' => Notice::DRAFT, 'send_at' => null ), array( Notice::SCHEDULED ), 'notice_unscheduled', $actor );
	}

	/** Whoever has it has it; nobody else gets it. */
	public function cancel( int $id, Actor $actor ): Notice {
		return $this->transaction->run(
			function () use ( $id, $actor ): Notice {
				$moved = $this->move( $this->get( $id ), array( 'state' => Notice::CANCELLED, 'finished_at' => $this->clock->sql(), 'next_at' => null ), array( Notice::DRAFT, Notice::SCHEDULED, Notice::RUNNING, Notice::PAUSED ), 'notice_cancelled', $actor );
				$this->record->cancel( $id );
				return $moved;
			}
		);
	}

	/**
	 * What staff decide on those who may have it (uncertain) or could not get it (failed).
	 *
	 * @param string $action again: they get it (once more); leave: it stays as it is.
	 * @throws Refusal
	 */
	public function settle( int $id, string $state, string $action, Actor $actor ): Notice {
		$notice = $this->get( $id );
		if ( Notice::CANCELLED === $notice->state || array() !== $notice->figures ) {
			throw new Refusal( 'notice_moved_on', '', 409 );
		}
		return $this->transaction->run(
			function () use ( $notice, $state, $action, $actor ): Notice {
				$people = 'again' === $action ? $this->recipients->again( $notice->id, $state ) : $this->recipients->leave( $notice->id, __( 'Staff left it at that: it isn’t known whether this mail went.', 'rights-desk' ) );
				if ( 'again' === $action && $people > 0 && Notice::DONE === $notice->state ) {
					$this->notices->change( $notice->id, array( 'state' => Notice::RUNNING, 'finished_at' => null, 'via' => ( $this->via )() ), array( Notice::DONE ) );
					$this->schedule->soon();
				}
				return $this->noted( $notice->id, 'notice_settled', $actor, array( 'state' => $state, 'action' => $action, 'people' => $people ) );
			}
		);
	}

	/** A version that won't take effect: nobody is to be told of it any more. */
	public function retracted( int $number ): void {
		$notice = $this->notices->of_version( $number );
		if ( null !== $notice && ! $notice->over() ) {
			$this->cancel( $notice->id, Actor::system() );
		}
	}

	/** The record of delivery has an end too: figures stay. */
	public function expire( int $months ): void {
		$before = $this->clock->now()->modify( "-$months months" )->format( 'Y-m-d H:i:s' );
		do {
			$over = $this->notices->finished_before( $before );
			array_map( $this->let_go( ... ), $over );
		} while ( array() !== $over );
	}

	/**
	 * How P03 stands, for who checks it.
	 *
	 * @return array{owed: list<int>, unsent: list<int>, running: list<int>, stuck: list<int>, uncertain: int, failed: int, reached: int, people: int}
	 */
	public function state(): array {
		$state = array( 'owed' => array(), 'unsent' => array(), 'running' => array(), 'stuck' => array(), 'uncertain' => 0, 'failed' => 0, 'reached' => 0, 'people' => 0 );
		foreach ( ( $this->all )() as $occasion ) {
			$notice = $this->notices->of_version( $occasion->number );
			if ( ! $occasion->affects && null === $notice ) {
				continue;
			}
			if ( null === $notice ) {
				$state['owed'][] = $occasion->number;
				continue;
			}
			match ( $notice->state ) {
				Notice::DRAFT                    => $state['unsent'][] = $occasion->number,
				Notice::RUNNING, Notice::SCHEDULED => $state['running'][] = $occasion->number,
				Notice::PAUSED                   => $state['stuck'][] = $occasion->number,
				default                          => null,
			};
			$figures             = array() === $notice->figures ? $this->record->figures( $notice->id ) : $notice->figures;
			$state['uncertain'] += $figures[ Recipient::UNCERTAIN ] ?? 0;
			$state['failed']    += ( $figures[ Recipient::FAILED ] ?? 0 ) + ( $figures[ Recipient::BOUNCED ] ?? 0 );
			$state['reached']   += ( $figures[ Recipient::SENT ] ?? 0 ) + ( $figures[ Recipient::DELIVERED ] ?? 0 ) + ( $figures[ Recipient::COMPLAINED ] ?? 0 );
			$state['people']    += $figures['people'] ?? array_sum( $figures );
		}
		return $state;
	}

	private function let_go( Notice $notice ): void {
		$figures = $this->record->figures( $notice->id );
		$this->notices->change( $notice->id, array( 'figures' => (string) wp_json_encode( array( 'people' => array_sum( $figures ) ) + $figures ) ) );
		do {
			$gone = $this->record->remove( $notice->id );
		} while ( ! $gone );
		$this->chain->append( 0, 'notice_expired', Actor::system(), array( 'notice' => $notice->id ) );
	}

	/**
	 * @param array<string, array{subject: string, body: string}> $texts
	 * @return array<string, array{subject: string, body: string}>
	 */
	private function whole( Notice $notice, array $texts ): array {
		$texts = array_intersect_key( $texts, $notice->texts ) + $notice->texts;
		foreach ( $texts as $text ) {
			foreach ( array( 'subject', 'body' ) as $field ) {
				if ( '' === trim( $text[ $field ] ) ) {
					throw new Refusal( 'field_missing', $field );
				}
			}
			// Who is told of a change must learn which, from when, and where it stands.
			if ( ! str_contains( $text['body'], '{changes}' ) || ! str_contains( $text['body'] . $text['subject'], '{effective}' ) || ! str_contains( $text['body'], '{link}' ) ) {
				throw new Refusal( 'notice_incomplete', 'body' );
			}
		}
		return $texts;
	}

	private function occasion( int $number ): Occasion {
		return ( $this->occasion )( $number ) ?? throw new Refusal( 'no_version', 'version', 404 );
	}

	/**
	 * @param array<string, string|int|null> $columns
	 * @param list<string>                   $from
	 */
	private function move( Notice $notice, array $columns, array $from, string $event, Actor $actor ): Notice {
		return $this->transaction->run(
			function () use ( $notice, $columns, $from, $event, $actor ): Notice {
				if ( ! $this->notices->change( $notice->id, $columns, $from ) && ! in_array( $this->get( $notice->id )->state, $from, true ) ) {
					throw new Refusal( 'notice_moved_on', '', 409 );
				}
				return $this->noted( $notice->id, $event, $actor );
			}
		);
	}

	/** @param array<string, mixed> $more */
	private function noted( int $id, string $event, Actor $actor, array $more = array() ): Notice {
		$notice = $this->get( $id );
		$this->chain->append( 0, $event, $actor, array( 'notice' => $id, 'version' => $notice->version ) + $more );
		return $notice;
	}
}
