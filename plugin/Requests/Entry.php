<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\ActorKind;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** How a request comes in: checked, limited, stored unconfirmed, and its address asked to confirm it. */
final readonly class Entry {

	private const ASKS_AN_HOUR   = 10;
	private const ASKS_OF_A_KIND = 10;

	public function __construct(
		private RequestStore $store,
		private Workflow $workflow,
		private Intake $intake,
		private Clocks $clocks,
		private Steps $steps,
		private Letters $letters,
		private Announcer $announcer,
		private Transaction $transaction,
		private Limits $limits,
		private Vault $vault,
		private Clock $clock,
		private PromisedDays $promised,
	) {}

	/** @throws Refusal */
	public function ask( Asking $asking, Actor $actor ): int {
		$asking = $this->intake->check( $asking, $actor->kind );
		$state  = $this->workflow->begin( $actor->kind->value );
		if ( ActorKind::Subject === $actor->kind && ! $this->limits->take( 'ask/' . $this->limits->network(), self::ASKS_AN_HOUR, HOUR_IN_SECONDS ) ) {
			throw new Refusal( 'too_many', '', 429 );
		}
		$request = $this->same( $asking );
		if ( null === $request ) {
			$request = $this->transaction->run( fn (): Request => $this->enter( $asking, $state, $actor ) );
			$this->announcer->tell( Event::Ask, $request, $actor );
		}
		$this->letters->to_unproven( 'confirm', $request, $this->workflow->data['unconfirmed']['expire_after_days'] );
		return $request->id;
	}

	/** The same ask again, or one of too many of its kind: one confirmation serves for all. */
	private function same( Asking $asking ): ?Request {
		$pending = array_values( array_filter( $this->store->unconfirmed_of( $this->key( $asking->email ) ), static fn ( Request $one ): bool => $one->kind->value === $asking->kind ) );
		foreach ( $pending as $one ) {
			if ( $one->message === $asking->message && $one->name === $asking->name && $one->asked === $asking->fields && null === $asking->received_on ) {
				return $one;
			}
		}
		return count( $pending ) >= self::ASKS_OF_A_KIND ? $pending[0] : null;
	}

	private function enter( Asking $asking, State $state, Actor $actor ): Request {
		$received = $this->intake->received_at( $asking );
		$days     = $this->promised->at( $received );
		$columns  = $this->clocks->columns( new Moments( $received, $days ) );
		$id       = $this->store->add(
			array(
				'kind'         => $asking->kind,
				'state'        => $state->value,
				'phase'        => $this->workflow->phase( $state ),
				'channel'      => $asking->channel,
				'locale'       => $asking->locale,
				'month'        => substr( $this->clock->day( $received ), 0, 7 ),
				'entered_at'   => $this->clock->sql(),
				'received_at'  => $received->format( 'Y-m-d H:i:s' ),
				'promise_days' => $days,
				...$columns,
			),
			array(
				'email'     => $asking->email,
				'email_key' => $this->key( $asking->email ),
				'name'      => $asking->name,
				'message'   => $asking->message,
				'decision'  => '',
				'asked'     => (string) wp_json_encode( (object) $asking->fields, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
				'answered'  => '{}',
			)
		);
		$request  = $this->store->find( $id ) ?? throw new \RuntimeException( 'The request cannot be stored.' );
		if ( ActorKind::Staff === $actor->kind ) {
			$this->steps->record_ask( $request, $actor );
		}
		return $request;
	}

	private function key( string $email ): string {
		return $this->vault->hmac( 'email', Intake::normal( $email ) );
	}
}
