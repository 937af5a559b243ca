<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Transaction;

/** The test button: tries each way, and takes back whatever went through. */
final readonly class Trial {

	public function __construct( private MailWays $mails, private ContentWays $content, private OtherWays $others, private Transaction $transaction ) {}

	/** @return list<array{way: string, label: string, expected: string, result: string, right: bool, said: string}> */
	public function of( string $email ): array {
		$tries = array();
		foreach ( array_merge( $this->mails->of( $email ), $this->content->of( $email ), $this->others->of( $email ) ) as $way ) {
			$tries[] = $way->told( $this->attempt( $way ) );
		}
		wp_cache_flush();
		return $tries;
	}

	private function attempt( Way $way ): ?bool {
		$end   = static fn (): \Closure => static fn (): never => throw new Stopped( 'ended' );
		$quiet = static fn ( mixed $before ): bool => true;
		$shut  = static fn (): \WP_Error => new \WP_Error( 'rights_desk_trial', 'Nothing leaves the site while this is tried.' );
		foreach ( array( 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler', 'wp_die_xml_handler' ) as $handler ) {
			add_filter( $handler, $end, PHP_INT_MAX );
		}
		// Nothing that a deletion would set off leaves the site.
		add_filter( 'pre_wp_mail', $quiet, PHP_INT_MAX );
		add_filter( 'pre_http_request', $shut, PHP_INT_MAX );
		$user   = get_current_user_id();
		$result = null;
		try {
			$this->transaction->run(
				static function () use ( $way, $quiet, &$result ): never {
					if ( in_array( $way->way, array( 'mail', 'bulk', 'notice', 'unknown', 'security', 'order' ), true ) ) {
						remove_filter( 'pre_wp_mail', $quiet, PHP_INT_MAX );
					}
					try {
						$result = ( $way->try )();
					} catch ( Stopped ) {
						$result = true;
					}
					// Whatever it did is rolled back.
					throw new Stopped( 'tried' );
				}
			);
		} catch ( Stopped ) {
			wp_cache_flush();
		} finally {
			wp_set_current_user( $user );
			remove_filter( 'pre_wp_mail', $quiet, PHP_INT_MAX );
			remove_filter( 'pre_http_request', $shut, PHP_INT_MAX );
			foreach ( array( 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler', 'wp_die_xml_handler' ) as $handler ) {
				remove_filter( $handler, $end, PHP_INT_MAX );
			}
		}
		return $result;
	}
}
