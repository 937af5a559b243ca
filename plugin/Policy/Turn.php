<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;

/**
 * What a change of the policy sets in motion: pages get their copies, caches let go of them, and the next
 * change gets its appointment. WP-Cron may never run on a cached site, so the first page after that moment does it too.
 */
final readonly class Turn {

	public const EFFECT = 'rights_desk_policy_effect';

	public function __construct( private Copies $copies, private Note $note, private Caches $caches, private Clock $clock ) {}

	/** Published, called off. */
	public function changed(): void {
		try {
			$this->copies->refresh();
		} catch ( \RuntimeException ) {
			// What is published is published: pages read the tables until the hourly look.
			$this->note->let_go();
		}
		$this->appoint();
		$this->caches->purge( $this->note->read()['pages'] );
	}

	/** Something takes effect, if its moment has come; what pages should have had before is mended. */
	public function due(): void {
		if ( $this->note->due( $this->clock->now()->getTimestamp() ) ) {
			$this->changed();
			do_action( 'rights_desk_policy_in_force' );
		} elseif ( $this->stale() ) {
			$this->changed();
		} else {
			$this->appoint();
		}
	}

	/** Who published ended before the pages had it, or the copy was damaged. */
	private function stale(): bool {
		try {
			return $this->copies->stale();
		} catch ( \RuntimeException ) {
			// Nobody can say now; the next hour tells.
			return false;
		}
	}

	private function appoint(): void {
		$next = $this->note->read()['next'];
		$now  = wp_next_scheduled( self::EFFECT );
		if ( false !== $now && $now !== $next ) {
			wp_clear_scheduled_hook( self::EFFECT );
			$now = false;
		}
		if ( false === $now && $next > 0 ) {
			wp_schedule_single_event( $next, self::EFFECT );
		}
	}
}
