<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The plugin's appointments with WP-Cron; none carries an argument, so that none can name a person. */
final readonly class Schedule {

	public const HOURLY = 'rights_desk_hourly';
	public const WORK   = 'rights_desk_work';

	/** Looks that take their time: promises. */
	public const DAILY = 'rights_desk_daily';

	public function start(): void {
		if ( false === wp_next_scheduled( self::HOURLY ) ) {
			wp_schedule_event( time() + 60, 'hourly', self::HOURLY );
		}
		if ( false === wp_next_scheduled( self::DAILY ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', self::DAILY );
		}
	}

	/** Asks for work to be done as soon as WP-Cron runs; cheap to call often. */
	public function soon( int $seconds = 0 ): void {
		$next = wp_next_scheduled( self::WORK );
		if ( false === $next || $next > time() + $seconds ) {
			if ( false !== $next ) {
				wp_unschedule_event( $next, self::WORK );
			}
			wp_schedule_single_event( time() + $seconds, self::WORK );
		}
	}

	public function stop(): void {
		wp_clear_scheduled_hook( self::HOURLY );
		wp_clear_scheduled_hook( self::WORK );
		wp_clear_scheduled_hook( self::DAILY );
	}
}
