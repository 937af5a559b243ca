<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Transport\BatchReader;
use RightsDesk\Transport\Bounces;
use RightsDesk\Transport\Carrier;
use RightsDesk\Transport\Checks;
use RightsDesk\Transport\Dispatch;
use RightsDesk\Transport\Event;
use RightsDesk\Transport\EventsController;
use RightsDesk\Transport\Health;
use RightsDesk\Transport\Inbox;
use RightsDesk\Transport\Mark;
use RightsDesk\Transport\OwnMail;
use RightsDesk\Transport\SiteHealth;
use RightsDesk\Transport\Transmissions;
use RightsDesk\Transport\TransportController;
use RightsDesk\Transport\Webhook;

/** How the site’s mail leaves, and what comes back of it. */
final class Transports implements Part {

	public readonly Transmissions $transmissions;
	public readonly Health $health;
	private readonly Mark $mark;

	/** @var list<\Closure(array{type: string, email: string, campaign: string, at: string, class: int, reason: string}): void> */
	private array $listeners = array();

	/** @param \Closure(string): bool $erased Whether the address is known to have been erased. */
	public function __construct( private readonly Ground $ground, private readonly Processings $processings, private readonly \Closure $erased ) {
		$this->mark          = new Mark( $ground->vault );
		$this->transmissions = new Transmissions( $processings->sparkpost, $this->mark );
		$this->health        = new Health( $ground->settings, $processings->account, $ground->clock );
	}

	/**
	 * Told of each event about a message of this site, some more than once, in any order, within a transaction.
	 *
	 * @param \Closure(array{type: string, email: string, campaign: string, at: string, class: int, reason: string}): void $listener
	 */
	public function listen( \Closure $listener ): void {
		$this->listeners[] = $listener;
	}

	public function hooks(): void {
		( new Dispatch( $this->health, fn (): Carrier => new Carrier( $this->processings->sparkpost, $this->mark, $this->health ) ) )->hook();
		( new OwnMail( $this->bounces( ... ) ) )->hook();
		( new SiteHealth( $this->health, $this->checks( ... ) ) )->hook();
		add_action( Schedule::HOURLY, $this->hourly( ... ) );
		add_action( Schedule::WORK, fn () => $this->inbox()->work( 10 ) && $this->ground->schedule->soon( 1 ) );
	}

	public function rest( Routes $routes ): void {
		$events = new EventsController( $this->webhook(), $this->inbox(), $this->ground->schedule );
		$events->hook();
		$events->register( $routes );
		( new TransportController( $this->health, $this->checks(), $this->webhook(), $this->inbox(), $this->bounces(), new SiteHealth( $this->health, $this->checks( ... ) ), $this->ground->chain, $this->ground->transaction ) )->register( $routes );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	public function bounces(): Bounces {
		return new Bounces( $this->ground->db, $this->ground->tables, $this->ground->clock, $this->ground->vault );
	}

	public function webhook(): Webhook {
		return new Webhook( $this->processings->sparkpost, $this->ground->clock );
	}

	public function checks(): Checks {
		return new Checks( $this->processings->sparkpost, $this->webhook(), $this->inbox(), $this->health, $this->ground->clock );
	}

	private function inbox(): Inbox {
		return new Inbox( $this->ground->db, $this->ground->tables, $this->ground->clock, $this->ground->vault, $this->ground->transaction, new BatchReader( $this->mark ), $this->apply( ... ) );
	}

	/** @param list<Event> $events */
	private function apply( array $events ): void {
		// Mail from before may come back after its person was erased.
		$known = array();
		foreach ( $events as $event ) {
			$known[ $event->email ] ??= ( $this->erased )( $event->email );
		}
		$this->bounces()->note( array_values( array_filter( $events, static fn ( Event $event ): bool => ! $known[ $event->email ] ) ) );
		foreach ( $events as $event ) {
			foreach ( $this->listeners as $listener ) {
				$listener( $event->shape() );
			}
		}
	}

	private function hourly(): void {
		$this->inbox()->work( 10 );
		$this->inbox()->sweep();
		$this->bounces()->sweep();
	}
}
