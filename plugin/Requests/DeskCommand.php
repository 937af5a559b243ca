<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Chain;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Mail\Outbox;

/** The desk's own work, for hosts where WP-Cron does not run. */
final readonly class DeskCommand {

	public function __construct( private JobDesk $jobs, private Outbox $outbox, private Upkeep $upkeep, private Chain $chain ) {}

	/**
	 * Does what WP-Cron would: reminders, expiry, jobs, mail.
	 *
	 * ## OPTIONS
	 *
	 * [--seconds=<seconds>]
	 * : How long at most; 60 if not given.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function work( array $args, array $options ): void {
		$until = time() + (int) ( $options['seconds'] ?? 60 );
		$this->upkeep->run();
		do {
			$more    = $this->jobs->work( (int) max( 1, min( 20, $until - time() ) ) );
			$more    = $this->outbox->flush() || $more;
			$blocked = get_option( JobDesk::BLOCKED, '' );
		} while ( $more && '' === $blocked && time() < $until );
		if ( $more && is_string( $blocked ) && '' !== $blocked ) {
			/* translators: %s: why the site cannot reach itself. */
			\WP_CLI::error( sprintf( __( '%s Here that is: wp rights-desk work --context=admin --user=<administrator>', 'rights-desk' ), $blocked ) );
		}
		$more ? \WP_CLI::warning( __( 'There is more to do: run this again.', 'rights-desk' ) ) : \WP_CLI::success( __( 'All done for now.', 'rights-desk' ) );
	}

	/** Checks that nobody altered the history. */
	public function verify(): void {
		$result = $this->chain->verify();
		foreach ( $result->problems as $problem ) {
			\WP_CLI::warning( "Event {$problem['event']}: {$problem['problem']}" );
		}
		$result->holds()
			/* translators: 1: number of events, 2: number of them without text. */
			? \WP_CLI::success( sprintf( __( 'The history holds: %1$d events, %2$d of them without their text.', 'rights-desk' ), $result->events, $result->forgotten ) )
			: \WP_CLI::error( __( 'The history has been altered.', 'rights-desk' ) );
	}
}
