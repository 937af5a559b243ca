<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Clock;

/**
 * Tells everyone concerned of a new version of the policy.
 */
final readonly class NoticesCommand {

	public function __construct( private NoticeDesk $desk, private NoticeStore $store, private NoticeShape $shape, private Sender $sender, private Clock $clock ) {}

	/**
	 * Lists notices.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : table, json, csv, ids or count.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function list( array $args, array $options ): void {
		$rows = array_map( static fn ( array $one ): array => array_intersect_key( $one, array_flip( array( 'id', 'version', 'state', 'via', 'people', 'done', 'trouble' ) ) ), array_map( $this->shape->brief( ... ), $this->store->all() ) );
		\WP_CLI\Utils\format_items( $options['format'] ?? 'table', $rows, array( 'id', 'version', 'state', 'via', 'people', 'done', 'trouble' ) );
	}

	/**
	 * Shows a notice and how many got it, as JSON.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Number of the notice.
	 *
	 * @param list<string> $args
	 */
	public function show( array $args ): void {
		$this->tell( fn (): Notice => $this->desk->get( (int) $args[0] ) );
	}

	/**
	 * Pauses a notice that is being sent.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Number of the notice.
	 *
	 * @param list<string> $args
	 */
	public function pause( array $args ): void {
		$this->tell( fn (): Notice => $this->desk->pause( (int) $args[0], $this->actor() ) );
	}

	/**
	 * Goes on with a notice that was paused.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Number of the notice.
	 *
	 * @param list<string> $args
	 */
	public function resume( array $args ): void {
		$this->tell( fn (): Notice => $this->desk->resume( (int) $args[0], $this->actor() ) );
	}

	/**
	 * Sends what is to be sent. Any number of these may run at once, and any may be stopped at any moment.
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
		$until = time() + max( 1, (int) ( $options['seconds'] ?? 60 ) );
		do {
			$more = $this->sender->work( (int) max( 1, min( 20, $until - time() ) ) );
			$next = $more ? null : $this->sender->next();
			$wait = null === $next ? 0 : max( 1, $next->getTimestamp() - $this->clock->now()->getTimestamp() );
			if ( ! $more && $wait > 0 && time() + $wait < $until ) {
				sleep( $wait );
				$more = true;
			}
		} while ( $more && time() < $until );
		/* translators: %s: megabytes. */
		\WP_CLI::log( sprintf( __( 'Memory: %s MB at most.', 'rights-desk' ), (string) round( memory_get_peak_usage() / 1048576, 1 ) ) );
		null === $this->sender->next() ? \WP_CLI::success( __( 'All done for now.', 'rights-desk' ) ) : \WP_CLI::warning( __( 'There is more to do: run this again.', 'rights-desk' ) );
	}

	/** @param \Closure(): Notice $what */
	private function tell( \Closure $what ): void {
		try {
			\WP_CLI::line( (string) wp_json_encode( $this->shape->brief( $what() ), JSON_PRETTY_PRINT ) );
		} catch ( \DomainException $refusal ) {
			\WP_CLI::error( $refusal->getMessage() );
		}
	}

	private function actor(): Actor {
		return get_current_user_id() > 0 ? Actor::staff( get_current_user_id() ) : Actor::system();
	}
}
