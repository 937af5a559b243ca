<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\ActorKind;
use RightsDesk\History\Chain;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;

/** What time does to requests: reminders, expiry, anonymity. Each run does a share; the next goes on. */
final readonly class Upkeep {

	private const SHARE = 200;

	public function __construct(
		private RequestStore $store,
		private Workflow $workflow,
		private Clocks $clocks,
		private Letters $letters,
		private Chain $chain,
		private Anonymiser $anonymiser,
		private Announcer $announcer,
		private Transaction $transaction,
		private Outbox $outbox,
		private Tokens $tokens,
		private Limits $limits,
		private Clock $clock,
		private Settings $settings,
	) {}

	public function run(): void {
		$this->expire();
		$this->remind();
		$this->sweep();
	}

	/** Who did not confirm hears once more; then the ask goes, and only a count stays. */
	public function expire(): void {
		$days = $this->workflow->data['unconfirmed'];
		$gone = $this->ago( $days['expire_after_days'] );
		foreach ( $this->store->many( 'WHERE r.state = %s AND r.entered_at <= %s ORDER BY r.entered_at LIMIT %d', State::Asked->value, $gone, self::SHARE ) as $request ) {
			$this->workflow->apply( $request->state, Event::Expire, ActorKind::System->value, $this->clocks->facts( $request ) );
			$this->transaction->run( fn () => $this->drop( $request ) );
			$this->announcer->tell( Event::Expire, $request, Actor::system() );
		}
		foreach ( $this->store->many( 'WHERE r.state = %s AND r.entered_at > %s AND r.entered_at <= %s AND r.reminded_on IS NULL ORDER BY r.entered_at LIMIT %d', State::Asked->value, $gone, $this->ago( $days['remind_after_days'] ), self::SHARE ) as $request ) {
			$this->transaction->run(
				function () use ( $request, $days ): void {
					if ( $this->store->change( $request, array( 'reminded_on' => $this->clock->today() ) ) ) {
						$this->letters->to_unproven( 'confirm_reminder', $request, $days['expire_after_days'] - $days['remind_after_days'] );
					}
				}
			);
		}
	}

	/** Tells the privacy contact: at each of the contract's days before the end, and daily when it is late. */
	public function remind(): void {
		$today = $this->clock->today();
		$until = self::shift( $today, max( 0, ...$this->workflow->data['reminders_before_due_days'] ) );
		$after = 0;
		do {
			$share = $this->store->many( "WHERE r.phase IN ('open','decided') AND r.due <= %s AND ( r.reminded_on IS NULL OR r.reminded_on < %s ) AND r.id > %d ORDER BY r.id LIMIT %d", $until, $today, $after, self::SHARE );
			foreach ( $share as $request ) {
				$after = $request->id;
				$this->transaction->run( fn () => $this->remind_of( $request, $today ) );
			}
		} while ( self::SHARE === count( $share ) );
	}

	private function remind_of( Request $request, string $today ): void {
		$moments = $request->moments();
		if ( null === $moments ) {
			return;
		}
		// While an identity check pauses the law's clock, its last day moves with each day.
		$due     = $this->clocks->due( $moments );
		$last    = max( (string) $request->reminded_on, $this->clock->day( $request->confirmed_at ?? $moments->received_at ) );
		$tell    = self::is_due( $due->days_left(), $due->earlier(), $last, $this->workflow->data['reminders_before_due_days'] );
		$columns = $this->clocks->columns( $moments );
		if ( $tell ) {
			$columns['reminded_on'] = $today;
		}
		if ( ( $tell || $request->due !== $columns['due'] ) && $this->store->change( $request, $columns ) && $tell ) {
			$this->letters->to_staff( $due->days_left() < 0 ? 'staff_late' : 'staff_due', $this->store->find( $request->id ) ?? $request );
			$this->chain->append( $request->id, 'reminded', Actor::system(), array( 'days_left' => $due->days_left() ) );
		}
	}

	/** A job waits for a person. */
	public function call_staff( int $id ): void {
		$request = $this->store->find( $id );
		if ( null !== $request ) {
			$this->letters->to_staff( 'staff_attention', $request );
		}
	}

	/** What was handled long ago becomes anonymous; spent keys and limits go. */
	public function sweep(): void {
		$before = $this->clock->now()->modify( '-' . $this->settings->number( 'keep_handled_months' ) . ' months' )->format( 'Y-m-d H:i:s' );
		foreach ( $this->store->many( 'WHERE r.anonymised = 0 AND r.closed_at <= %s ORDER BY r.closed_at LIMIT %d', $before, self::SHARE ) as $request ) {
			$this->transaction->run( fn (): bool => $this->anonymiser->anonymise( $request ) );
		}
		$this->tokens->sweep();
		$this->limits->sweep();
	}

	/**
	 * Whether a reminder is due: one that was missed, since WP-Cron slept, is made up for once.
	 *
	 * @param string    $last  Day of the last word to staff, by reminder or by the mail that it came in.
	 * @param list<int> $steps
	 */
	public static function is_due( int $left, string $due, string $last, array $steps ): bool {
		if ( $left < 0 ) {
			return $last < self::shift( $due, -$left );
		}
		$passed = array_filter( $steps, static fn ( int $step ): bool => $left <= $step );
		return array() !== $passed && $last < self::shift( $due, -min( $passed ) );
	}

	private function drop( Request $request ): void {
		if ( $this->store->delete( $request ) ) {
			$this->tokens->forget( $request->id );
			$this->outbox->forget( $request->id );
			$this->chain->forget( $request->id );
			$this->store->count( $request->month, 'unconfirmed' );
		}
	}

	private function ago( int $days ): string {
		return $this->clock->now()->modify( "-$days days" )->format( 'Y-m-d H:i:s' );
	}

	private static function shift( string $day, int $days ): string {
		return ( new \DateTimeImmutable( $day, new \DateTimeZone( 'UTC' ) ) )->modify( sprintf( '%+d days', $days ) )->format( 'Y-m-d' );
	}
}
