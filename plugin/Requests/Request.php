<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** One request as it is stored. What is personal is empty once it is anonymous. */
final readonly class Request {

	/**
	 * @param array<array-key, mixed> $asked    What its kind asks beside the message.
	 * @param array<array-key, mixed> $answered What staff decided beside the reason.
	 */
	public function __construct(
		public int $id,
		public Kind $kind,
		public State $state,
		public string $channel,
		public ?string $outcome,
		public string $locale,
		public string $month,
		public ?\DateTimeImmutable $entered_at,
		public ?\DateTimeImmutable $received_at,
		public ?\DateTimeImmutable $confirmed_at,
		public ?\DateTimeImmutable $identity_asked_at,
		public ?\DateTimeImmutable $identity_settled_at,
		public ?\DateTimeImmutable $extended_at,
		public ?\DateTimeImmutable $decided_at,
		public ?\DateTimeImmutable $closed_at,
		public int $promise_days,
		public ?string $promise_due,
		public ?string $law_due,
		public ?string $due,
		public ?string $reminded_on,
		public ?int $days_taken,
		public bool $anonymised,
		public int $revision,
		public string $email,
		public string $email_key,
		public string $name,
		public string $message,
		public string $decision,
		public int $user_id,
		public array $asked = array(),
		public array $answered = array(),
		public string $contact = '',
	) {}

	/** @param array<string, string|null> $row Of requests joined with request_subjects. */
	public static function from_row( array $row ): self {
		$moment = static fn ( string $column ): ?\DateTimeImmutable => isset( $row[ $column ] ) ? new \DateTimeImmutable( $row[ $column ], new \DateTimeZone( 'UTC' ) ) : null;
		$fields = static function ( string $column ) use ( $row ): array {
			$read = json_decode( $row[ $column ] ?? '', true );
			return is_array( $read ) ? $read : array();
		};
		$text   = static fn ( string $column ): string => $row[ $column ] ?? '';
		return new self(
			(int) $row['id'],
			Kind::from( $text( 'kind' ) ),
			State::from( $text( 'state' ) ),
			$text( 'channel' ),
			$row['outcome'] ?? null,
			$text( 'locale' ),
			$text( 'month' ),
			$moment( 'entered_at' ),
			$moment( 'received_at' ),
			$moment( 'confirmed_at' ),
			$moment( 'identity_asked_at' ),
			$moment( 'identity_settled_at' ),
			$moment( 'extended_at' ),
			$moment( 'decided_at' ),
			$moment( 'closed_at' ),
			(int) $row['promise_days'],
			$row['promise_due'] ?? null,
			$row['law_due'] ?? null,
			$row['due'] ?? null,
			$row['reminded_on'] ?? null,
			isset( $row['days_taken'] ) ? (int) $row['days_taken'] : null,
			'1' === $text( 'anonymised' ),
			(int) $row['revision'],
			$text( 'email' ),
			$text( 'email_key' ),
			$text( 'name' ),
			$text( 'message' ),
			$text( 'decision' ),
			(int) $text( 'user_id' ),
			$fields( 'asked' ),
			$fields( 'answered' ),
			$text( 'contact' ),
		);
	}

	/** Whether carrying it out ends in an erasure: what the person asked, or an objection founded as a whole. */
	public function erases(): bool {
		return Kind::Erasure === $this->kind
			|| ( Kind::Objection === $this->kind && in_array( $this->outcome, array( 'granted', 'nothing_held' ), true ) && true === ( $this->asked['erases'] ?? false ) );
	}

	/** Where mails about it go: to the person, or to who acts for them. */
	public function reach(): string {
		return '' === $this->contact ? $this->email : $this->contact;
	}

	/** Whether its erasure is under way, which sees itself to what the plugin holds for it. */
	public function leaving(): bool {
		return State::CarryingOut === $this->state && $this->erases() && ( Kind::Erasure === $this->kind || null !== $this->days_taken );
	}

	/** What moves the clocks; null once anonymous. */
	public function moments(): ?Moments {
		return null === $this->received_at ? null : new Moments( $this->received_at, $this->promise_days, $this->identity_asked_at, $this->identity_settled_at, $this->extended_at );
	}
}
