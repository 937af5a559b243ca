<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;
use RightsDesk\Requests\Effects\Effect;

/** What can be done with requests. Each use case writes all of it, its event and its mail, or nothing. */
final readonly class RequestDesk {

	public function __construct(
		private RequestStore $store,
		private Workflow $workflow,
		private Entry $entry,
		private Clocks $clocks,
		private Steps $steps,
		private Effect $effects,
		private Letters $letters,
		private JobDesk $jobs,
		private Anonymiser $anonymiser,
		private Announcer $announcer,
		private Transaction $transaction,
		private Tokens $tokens,
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
		return $this->entry->ask( $asking, $actor );
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
	 * @param array{reason?: string, word?: string, fields?: array<array-key, mixed>} $said
	 * @throws Refusal
	 */
	public function act( int $id, string $name, Actor $actor, array $said = array() ): Request {
		$event = Event::tryFrom( $name ) ?? throw new Refusal( 'event_unknown', 'event', 400 );
		$was   = $this->get( $id );
		$this->announcer->ask_leave( $event, $was, $actor );
		$this->transaction->run( fn () => $this->write( $was, $event, $actor, Said::from( $said ) ) );
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
		if ( Kind::Objection === $was->kind && $was->erases() && 'erase' !== ( $this->jobs->shape( $id )['kind'] ?? '' ) ) {
			$this->copy_made( $was );
			return;
		}
		$outcome = 'granted' === $outcome && null !== $was->outcome ? $was->outcome : $outcome;
		$this->transaction->run(
			function () use ( $was, $outcome, $kept ): void {
				$this->write( $was, Event::Complete, Actor::system(), new Said(), array( 'outcome' => $outcome ) + ( null === $was->days_taken ? array() : array( 'days_taken' => $was->days_taken ) ) );
				if ( $was->erases() ) {
					$this->letters->closing( $was, $kept, $outcome );
					$this->anonymiser->anonymise( $this->get( $was->id ) );
				}
			}
		);
		$this->announcer->tell( Event::Complete, $this->get( $id ), Actor::system() );
	}

	/** What was awaited is there: a granted request goes on by itself. */
	public function settled( int $id ): void {
		$now = $this->find( $id );
		if ( null === $now || $this->effects->pending( $now ) > 0 ) {
			return;
		}
		if ( in_array( $now->state, array( State::Granted, State::GrantedInPart ), true ) && $this->goes_on( $now ) ) {
			$this->act( $id, Event::CarryOut->value, Actor::system() );
		} elseif ( State::CarryingOut === $now->state && null === $this->job( $now ) ) {
			$this->act( $id, Event::Complete->value, Actor::system() );
		}
	}

	/** How much must be done before the request can go on by itself. */
	public function pending( Request $request ): int {
		return $this->effects->pending( $request );
	}

	/**
	 * After a founded objection, when the person has their copy or let it expire.
	 *
	 * @throws Refusal When there is no copy yet, or the erasure was begun.
	 */
	public function erase_after_copy( int $id, Actor $actor ): void {
		$now = $this->get( $id );
		if ( ! $this->awaits_erasure( $now ) ) {
			throw new Refusal( 'event_not_possible', 'event', 409 );
		}
		$this->transaction->run(
			function () use ( $id, $actor ): void {
				$this->steps->record_copy_kept( $id, $actor );
				$this->jobs->start( $id, 'erase' );
			}
		);
	}

	/** Whether a founded objection waits until the person has their copy. */
	public function awaits_erasure( Request $request ): bool {
		$job = Kind::Objection === $request->kind && State::CarryingOut === $request->state && null !== $request->days_taken ? $this->jobs->shape( $request->id ) : null;
		return 'export' === ( $job['kind'] ?? '' ) && 'done' === ( $job['state'] ?? '' );
	}

	/** Whether an erasure of the address is under way. */
	public function leaves( string $email ): bool {
		return array() !== array_filter( $this->store->of_address( $this->email_key( $email ) ), static fn ( Request $request ): bool => $request->leaving() );
	}

	/** @return list<string> Addresses of all whose erasure is under way. */
	public function leaving(): array {
		$leaving = array_filter( $this->store->many( 'WHERE r.state = %s AND r.kind IN ( %s, %s )', State::CarryingOut->value, Kind::Erasure->value, Kind::Objection->value ), static fn ( Request $request ): bool => $request->leaving() );
		return array_values( array_map( static fn ( Request $request ): string => $request->email, $leaving ) );
	}

	/** Mails a fresh link for each request of the address that has a page; answers nothing, whatever it finds. */
	public function send_links( string $email ): void {
		$email = Intake::normal( $email );
		foreach ( array( ...$this->store->of_address( $this->email_key( $email ) ), ...$this->store->of_contact( $email ) ) as $request ) {
			$ends = $request->closed_at?->modify( '+' . $this->settings->number( 'page_days' ) . ' days' );
			if ( null === $ends || $ends > $this->clock->now() ) {
				$this->letters->to_unproven( 'link', $request, 0, $email );
			}
		}
	}

	/** @param array<string, string|int|null> $more Columns beside those of the step. */
	private function write( Request $was, Event $event, Actor $actor, Said $said, array $more = array() ): void {
		$to = $this->workflow->apply( $was->state, $event, $actor->kind->value, $this->clocks->facts( $was ), $said->reason, $said->word );
		$this->effects->check( $event, $was, $said );
		$changes = $more + $this->steps->changes( $was, $event, $to );
		if ( ! $this->store->change( $was, $changes ) ) {
			throw new Refusal( 'changed_meanwhile', 'event', 409 );
		}
		$this->steps->record( $was, $event, $actor, $said->reason );
		$this->effects->apply( $event, $this->get( $was->id ), $actor, $said );
		$now = $this->get( $was->id );
		$this->steps->letter( $now, $event, $said->reason );
		$job = Event::CarryOut === $event ? $this->job( $now ) : null;
		if ( null !== $job ) {
			$this->jobs->start( $was->id, $job );
		}
		if ( null !== $now->closed_at ) {
			$this->tokens->extend( $was->id, Tokens::PAGE, $now->closed_at->modify( '+' . $this->settings->number( 'page_days' ) . ' days' ) );
		}
	}

	/** A copy goes out as soon as nothing is awaited for it, a refusal with its mail; an erasure waits for a second word. */
	private function follow_up( Request $now, Event $event ): Request {
		$next = match ( $event ) {
			Event::Refuse                    => Event::Complete,
			Event::Grant, Event::GrantInPart => $this->goes_on( $now ) ? Event::CarryOut : null,
			Event::CarryOut                  => null === $this->job( $now ) && 0 === $this->effects->pending( $now ) ? Event::Complete : null,
			default                          => null,
		};
		return null === $next ? $now : $this->act( $now->id, $next->value, Actor::system() );
	}

	/** What makes a copy waits for the copies of others; what makes none begins at once, and waits at its end. */
	private function goes_on( Request $now ): bool {
		return Kind::Erasure !== $now->kind && ( null === $this->job( $now ) || 0 === $this->effects->pending( $now ) );
	}

	/** @return 'export'|'erase'|null An objection has work only when it is founded as a whole. */
	private function job( Request $now ): ?string {
		return Kind::Objection === $now->kind && ! $now->erases() ? null : $this->workflow->job( $now->kind );
	}

	/** A founded objection: the person has their copy before them. The answer is given, so the clocks stop; the erasure follows. */
	private function copy_made( Request $was ): void {
		if ( null !== $was->days_taken ) {
			return;
		}
		$this->store->change(
			$was,
			array(
				'promise_due' => null,
				'law_due'     => null,
				'due'         => null,
				'days_taken'  => $this->clocks->days_taken( $was ) ?? 0,
			)
		);
	}
}
