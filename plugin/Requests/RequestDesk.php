<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\ActorKind;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/** What can be done with requests. Each use case writes all of it, its event and its mail, or nothing. */
final readonly class RequestDesk {

	private const ASKS_AN_HOUR    = 10;
	private const ASKS_OF_A_KIND  = 10;

	public function __construct(
		private RequestStore $store,
		private Workflow $workflow,
		private Intake $intake,
		private Clocks $clocks,
		private Steps $steps,
		private Letters $letters,
		private JobDesk $jobs,
		private Anonymiser $anonymiser,
		private Announcer $announcer,
		private Transaction $transaction,
		private Tokens $tokens,
		private Limits $limits,
		private Vault $vault,
		private Clock $clock,
		private Settings $settings,
	) {}

	public function find( int $id ): ?Request {
		return $this->store->find( $id );
	}

	/** @throws Refusal */
	public function get( int $id ): Request {
		return $this->store->find( $id ) ?? throw new Refusal( 'not_found', '', 404 );
	}

	/** @return list<Request> The address's unconfirmed asks, newest first. */
	public function pending_of( string $email_key ): array {
		return $this->store->unconfirmed_of( $email_key );
	}

	/** The key by which rows of an address are found without holding it. */
	public function email_key( string $email ): string {
		return $this->vault->hmac( 'email', Intake::normal( $email ) );
	}

	/**
	 * Nothing that happens here, nor how long it takes, depends on whether the address is known.
	 *
	 * @throws Refusal For what cannot be asked, or when a network asks too often.
	 */
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

	/** Of two confirmations that come at once one does it; the other sees that it is done. */
	public function confirm( int $id, Actor $actor ): Request {
		try {
			return $this->act( $id, Event::Confirm->value, $actor );
		} catch ( Refusal $refusal ) {
			$now = $this->get( $id );
			if ( 409 === $refusal->status && null !== $now->confirmed_at ) {
				return $now;
			}
			throw $refusal;
		}
	}

	/**
	 * A step in the life of a request.
	 *
	 * @param array{reason?: string, word?: string} $said
	 * @throws Refusal
	 */
	public function act( int $id, string $name, Actor $actor, array $said = array() ): Request {
		$event = Event::tryFrom( $name ) ?? throw new Refusal( 'event_unknown', 'event', 400 );
		$was   = $this->get( $id );
		$this->step( $was, $event, $actor, trim( $said['reason'] ?? '' ), $said['word'] ?? '' );
		$now = $this->get( $id );
		$this->announcer->tell( $event, $now, $actor );
		return $this->follow_up( $now, $event );
	}

	/**
	 * The job is done, so the request is answered: here the clocks stop.
	 *
	 * @param string $outcome granted or nothing_held.
	 * @param string $kept    What an erasure had to leave and why, in the person's language.
	 */
	public function carried_out( int $id, string $outcome, string $kept = '' ): void {
		$was = $this->get( $id );
		if ( State::CarryingOut !== $was->state ) {
			return;
		}
		$outcome = 'granted' === $outcome && null !== $was->outcome ? $was->outcome : $outcome;
		$this->transaction->run(
			function () use ( $was, $outcome, $kept ): void {
				$this->write( $was, Event::Complete, Actor::system(), '', '', array( 'outcome' => $outcome ) );
				if ( Kind::Erasure === $was->kind ) {
					$this->letters->closing( $was, $kept, $outcome );
					$this->anonymiser->anonymise( $this->get( $was->id ) );
				}
			}
		);
		$this->announcer->tell( Event::Complete, $this->get( $id ), Actor::system() );
	}

	/** Mails a fresh link for each request of the address that has a page; answers nothing, whatever it finds. */
	public function send_links( string $email ): void {
		foreach ( $this->store->of_address( $this->email_key( $email ) ) as $request ) {
			$ends = $request->closed_at?->modify( '+' . $this->settings->number( 'page_days' ) . ' days' );
			if ( null === $ends || $ends > $this->clock->now() ) {
				$this->letters->to_unproven( 'link', $request, 0 );
			}
		}
	}

	/** The same ask again, or one of too many of its kind: one confirmation serves for all. */
	private function same( Asking $asking ): ?Request {
		$pending = array_values( array_filter( $this->pending_of( $this->email_key( $asking->email ) ), static fn ( Request $one ): bool => $one->kind->value === $asking->kind ) );
		foreach ( $pending as $one ) {
			if ( $one->message === $asking->message && $one->name === $asking->name && null === $asking->received_on ) {
				return $one;
			}
		}
		return count( $pending ) >= self::ASKS_OF_A_KIND ? $pending[0] : null;
	}

	private function enter( Asking $asking, State $state, Actor $actor ): Request {
		$received = $this->intake->received_at( $asking );
		$days     = $this->settings->number( 'promise_days' );
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
				'email_key' => $this->email_key( $asking->email ),
				'name'      => $asking->name,
				'message'   => $asking->message,
				'decision'  => '',
			)
		);
		$request  = $this->get( $id );
		if ( ActorKind::Staff === $actor->kind ) {
			$this->steps->record_ask( $request, $actor );
		}
		return $request;
	}

	private function step( Request $was, Event $event, Actor $actor, string $reason, string $word ): void {
		$this->announcer->ask_leave( $event, $was, $actor );
		$this->transaction->run( fn () => $this->write( $was, $event, $actor, $reason, $word ) );
	}

	/** @param array<string, string|int|null> $more Columns beside those of the step. */
	private function write( Request $was, Event $event, Actor $actor, string $reason, string $word, array $more = array() ): void {
		$to      = $this->workflow->apply( $was->state, $event, $actor->kind->value, $this->clocks->facts( $was ), $reason, $word );
		$changes = $more + $this->steps->changes( $was, $event, $to );
		if ( ! $this->store->change( $was, $changes ) ) {
			throw new Refusal( 'changed_meanwhile', 'event', 409 );
		}
		$this->steps->record( $was, $event, $actor, $reason );
		$now = $this->get( $was->id );
		$this->steps->letter( $now, $event, $reason );
		$job = Event::CarryOut === $event ? $this->workflow->job( $was->kind ) : null;
		if ( null !== $job ) {
			$this->jobs->start( $was->id, $job );
		}
		if ( null !== $now->closed_at ) {
			$this->tokens->extend( $was->id, Tokens::PAGE, $now->closed_at->modify( '+' . $this->settings->number( 'page_days' ) . ' days' ) );
		}
	}

	/** A copy goes out as soon as it is granted, a refusal with its mail; an erasure waits for a second word. */
	private function follow_up( Request $now, Event $event ): Request {
		$next = match ( $event ) {
			Event::Refuse                     => Event::Complete,
			Event::Grant, Event::GrantInPart => Kind::Erasure === $now->kind ? null : Event::CarryOut,
			default                           => null,
		};
		return null === $next ? $now : $this->act( $now->id, $next->value, Actor::system() );
	}
}
