<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * The life of a request: which event may follow, by whom, to what state.
 *
 * @phpstan-type KindRule array{article: string, carried_out: bool, job: 'export'|'erase'|null, asks: list<string>}
 * @phpstan-type EventRule array{from: list<string>, to: string|null, by: list<string>, reason: bool, guards: list<string>}
 * @phpstan-type WorkflowData array{kinds: array<string, KindRule>, states: array<string, array{phase: string}>, events: array<string, EventRule>, deadlines: array{law: array{months: int}, extension: array{months: int}, identity: array{prompt_within_days: int}}, erasure_word: string, outcomes: list<string>, unconfirmed: array{remind_after_days: int, expire_after_days: int}, reminders_before_due_days: list<int>, package: array{expires_after_days: int, downloads: int}}
 */
final readonly class Workflow {

	private Guards $guards;

	/** @param WorkflowData $data The decoded contract/workflow.json. */
	public function __construct( public array $data ) {
		$this->guards = new Guards( $this->kinds_carried_out(), $data['unconfirmed']['expire_after_days'], $data['erasure_word'] );
	}

	/** @param string $actor 'subject' or 'staff'. @throws Refusal When they may not ask. */
	public function begin( string $actor ): State {
		$this->check_actor( Event::Ask, $actor );
		return State::from( (string) $this->rule( Event::Ask )['to'] );
	}

	/**
	 * The state after the event.
	 *
	 * @param string $actor 'subject', 'staff' or 'system'.
	 * @throws Refusal When the event isn't possible now, by them, or without reason or word.
	 */
	public function apply( State $state, Event $event, string $actor, Facts $facts, string $reason = '', string $word = '' ): State {
		$rule = $this->rule( $event );
		if ( ! in_array( $state->value, $rule['from'], true ) ) {
			throw new Refusal( 'event_not_possible', 'event', 409, array( 'event' => $event->value, 'state' => $state->value ) );
		}
		$this->check_actor( $event, $actor );
		foreach ( $rule['guards'] as $guard ) {
			$refusal = $this->guards->refusal( $guard, $facts, $word );
			if ( null !== $refusal ) {
				throw new Refusal( $refusal, 'word_not_typed' === $refusal ? 'word' : 'event', 422, array( 'event' => $event->value, 'word' => (string) $this->guards->word( $guard, $facts ) ) );
			}
		}
		if ( $rule['reason'] && '' === trim( $reason ) ) {
			throw new Refusal( 'reason_missing', 'reason' );
		}
		return null === $rule['to'] ? $state : State::from( $rule['to'] );
	}

	/**
	 * What this actor can do now.
	 *
	 * @return list<array{event: string, reason: bool, word: string|null}>
	 */
	public function available( State $state, string $actor, Facts $facts ): array {
		$found = array();
		foreach ( Event::cases() as $event ) {
			$rule = $this->rule( $event );
			$word = array_values( array_filter( array_map( fn ( string $guard ): ?string => $this->guards->word( $guard, $facts ), $rule['guards'] ) ) )[0] ?? null;
			try {
				$this->apply( $state, $event, $actor, $facts, '-', (string) $word );
				$found[] = array( 'event' => $event->value, 'reason' => $rule['reason'], 'word' => $word );
			} catch ( Refusal ) {
				continue;
			}
		}
		return $found;
	}

	/** @return string unconfirmed, open, decided or closed. */
	public function phase( State $state ): string {
		return $this->data['states'][ $state->value ]['phase'];
	}

	/** @return list<State> */
	public function states_in( string $phase ): array {
		return array_values( array_filter( State::cases(), fn( State $state ): bool => $this->phase( $state ) === $phase ) );
	}

	/** @return list<Kind> What this version carries out, so what the form offers. */
	public function kinds_carried_out(): array {
		return array_values( array_filter( Kind::cases(), fn( Kind $kind ): bool => $this->data['kinds'][ $kind->value ]['carried_out'] ) );
	}

	/** @return 'export'|'erase'|null */
	public function job( Kind $kind ): ?string {
		return $this->data['kinds'][ $kind->value ]['job'];
	}

	/** @return list<string> What the kind asks beside the message. */
	public function asks( Kind $kind ): array {
		return $this->data['kinds'][ $kind->value ]['asks'];
	}

	private function check_actor( Event $event, string $actor ): void {
		if ( ! in_array( $actor, $this->rule( $event )['by'], true ) ) {
			throw new Refusal( 'event_not_theirs', 'event', 403, array( 'event' => $event->value, 'actor' => $actor ) );
		}
	}

	/** @return EventRule */
	private function rule( Event $event ): array {
		return $this->data['events'][ $event->value ];
	}
}
