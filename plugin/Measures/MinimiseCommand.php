<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** Shortens or deletes traces of devices, as it is set, where WP-Cron doesn't run. */
final readonly class MinimiseCommand {

	/** @param \Closure(): Minimiser $minimiser */
	public function __construct( private \Closure $minimiser ) {}

	/**
	 * Shortens or deletes addresses and names of browsers that are older than what is set for their place.
	 *
	 * ## OPTIONS
	 *
	 * [--dry-run]
	 * : Only say how many it would be.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function __invoke( array $args, array $options ): void {
		$minimiser = ( $this->minimiser )();
		if ( isset( $options['dry-run'] ) ) {
			foreach ( $minimiser->preview() as $place ) {
				\WP_CLI::log( "{$place['place']}: {$place['due']}" );
			}
			return;
		}
		$changed = 0;
		do {
			$done     = $minimiser->run( 30 );
			$changed += $done['changed'];
		} while ( $done['more'] );
		/* translators: %d: number. */
		\WP_CLI::success( sprintf( _n( '%d row has less in it now.', '%d rows have less in them now.', $changed, 'rights-desk' ), $changed ) );
	}
}
