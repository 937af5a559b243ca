<?php
/**
 * Plugin Name: Rights Desk test harness
 * Description: Never part of the plugin. Sends mail to a local mailbox, moves the clock and runs fixtures, for who knows the secret that the harness wrote into wp-content/rights-desk-test.json.
 *
 * @package RightsDesk
 */

declare( strict_types=1 );

namespace RightsDesk\Test;

// phpcs:disable

final class Harness {

	/** @param array{secret:string,smtp_port:int,folders:list<string>} $config */
	public function __construct( private array $config ) {}

	public function boot(): void {
		add_action(
			'phpmailer_init',
			function ( $mailer ): void {
				$mailer->isSMTP();
				$mailer->Host        = '127.0.0.1';
				$mailer->Port        = $this->config['smtp_port'];
				$mailer->SMTPAuth    = false;
				$mailer->SMTPAutoTLS = false;
				$mailer->Timeout     = 10;
			}
		);
		// Mail goes to the mailbox whatever else catches it here; a test takes the transport down by the option.
		add_filter( 'pre_wp_mail', static fn () => 'down' === get_option( 'rights_desk_test_mail' ) ? false : null, 11 );
		add_filter( 'wp_mail_from', static fn ( string $from ): string => str_contains( $from, '@localhost' ) || str_contains( $from, '@127' ) ? 'wordpress@example.test' : $from );
		// The clock runs on from where a test put it.
		add_filter( 'rights_desk_now', static fn ( $now ) => (int) $now + (int) get_option( 'rights_desk_test_offset', 0 ) );
		// What a page costs a visitor, for tests that count.
		add_action( 'wp_footer', static fn () => print '<!-- queries ' . get_num_queries() . ' -->', 9999 );
		// Each visitor comes from elsewhere, or from the one network that a test about limits has set.
		add_filter( 'rights_desk_network', static fn () => get_option( 'rights_desk_test_network' ) ?: '10.' . random_int( 0, 255 ) . '.' . random_int( 0, 255 ) . '.1' );
		// The same with and without a network: the site calls nobody but itself.
		add_filter( 'pre_http_request', static fn ( $answer, array $args, string $url ) => in_array( wp_parse_url( $url, PHP_URL_HOST ), array( '127.0.0.1', 'localhost', wp_parse_url( home_url(), PHP_URL_HOST ) ), true ) ? $answer : new \WP_Error( 'offline', 'The test harness lets nothing out.' ), 10, 3 );
		// A test's own stand-in for SparkPost.
		add_filter( 'rights_desk_sparkpost_url', static fn ( string $url ): string => get_option( 'rights_desk_test_sparkpost' ) ?: $url );
		add_action(
			'init',
			static function (): void {
				foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $check ) {
					remove_action( 'admin_init', $check );
				}
				foreach ( array( 'wp_version_check', 'wp_update_plugins', 'wp_update_themes' ) as $check ) {
					remove_all_actions( $check );
				}
			}
		);
		// Fixtures reach the use cases by it.
		add_action(
			'rights_desk_ready',
			static function ( object $desk ): void {
				$GLOBALS['rights_desk_test_desk'] = $desk;
			}
		);
		add_action( 'wp_loaded', $this->answer( ... ), 1 );
	}

	private function answer(): void {
		$given = $_SERVER['HTTP_X_RIGHTS_DESK_TEST'] ?? '';
		if ( ! isset( $_GET['rights-desk-test'] ) || ! is_string( $given ) || ! hash_equals( $this->config['secret'], $given ) ) {
			return;
		}
		nocache_headers();
		header( 'Content-Type: application/json' );
		ob_start();
		try {
			$ask    = json_decode( (string) file_get_contents( 'php://input' ), true, 512, JSON_THROW_ON_ERROR );
			$result = array( 'result' => $this->run( (string) $ask['do'], $ask ) );
		} catch ( \Throwable $error ) {
			status_header( 500 );
			$result = array( 'error' => get_class( $error ) . ': ' . $error->getMessage() . ' in ' . $error->getFile() . ':' . $error->getLine() . "\n" . $error->getTraceAsString() );
		}
		$noise = ob_get_clean();
		echo json_encode( $result + array( 'noise' => $noise ), JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR );
		exit;
	}

	private function run( string $what, array $ask ): mixed {
		return match ( $what ) {
			'clock'   => $this->clock( $ask['at'] ),
			'fixture' => $this->fixture( $ask['name'], $ask['args'] ?? null ),
			'sql'     => $this->sql( $ask['query'] ),
			'nonce'   => wp_create_nonce( $ask['action'] ),
			'work'    => $this->work(),
			default   => throw new \InvalidArgumentException( "No command $what" ),
		};
	}

	/** @param ?string $at A moment for strtotime, or null: back to the real time. */
	private function clock( ?string $at ): int {
		$moment = null === $at ? time() : strtotime( $at . ( preg_match( '/[Z+]|\d-\d\d:\d\d$/', $at ) ? '' : ' UTC' ) );
		if ( false === $moment ) {
			throw new \InvalidArgumentException( "Not a moment: $at" );
		}
		$offset = $moment - time();
		0 === $offset ? delete_option( 'rights_desk_test_offset' ) : update_option( 'rights_desk_test_offset', $offset );
		return $offset;
	}

	private function fixture( string $name, mixed $args ): mixed {
		foreach ( $this->config['folders'] as $folder ) {
			$file = "$folder/$name.php";
			if ( 1 === preg_match( '/^[a-z0-9_-]+$/', $name ) && is_file( $file ) ) {
				return ( require $file )( $args );
			}
		}
		throw new \InvalidArgumentException( "No fixture $name in " . implode( ', ', $this->config['folders'] ) );
	}

	/** @return list<array<string,string>> */
	private function sql( string $query ): array {
		global $wpdb;
		$wpdb->suppress_errors();
		$rows = $wpdb->get_results( str_replace( '{prefix}', $wpdb->prefix, $query ), ARRAY_A );
		if ( '' !== $wpdb->last_error ) {
			throw new \RuntimeException( $wpdb->last_error );
		}
		return $rows ?? array();
	}

	/** One turn of what cron does. @return int How much is still to be done now. */
	private function work(): int {
		global $wpdb;
		do_action( 'rights_desk_hourly' );
		do_action( 'rights_desk_work' );
		$now   = gmdate( 'Y-m-d H:i:s', (int) apply_filters( 'rights_desk_now', time() ) );
		$mails = (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE state IN (\'waiting\',\'queued\',\'sending\',\'claimed\') AND next_at <= %s', $wpdb->prefix . 'rights_desk_mails', $now ) );
		$jobs  = (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE state IN (\'queued\',\'running\')', $wpdb->prefix . 'rights_desk_jobs' ) );
		$tasks = (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE state = \'open\' AND next_at <= %s', $wpdb->prefix . 'rights_desk_tasks', $now ) );
		// Also what another worker has in its hands.
		$told  = (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i r JOIN %i n ON n.id = r.notice_id WHERE n.state = \'running\' AND ( n.next_at IS NULL OR n.next_at <= %s ) AND ( ( r.state = \'waiting\' AND ( r.next_at IS NULL OR r.next_at <= %s ) ) OR ( r.state IN (\'claimed\',\'sending\') AND r.claimed_until > %s ) )', $wpdb->prefix . 'rights_desk_notice_recipients', $wpdb->prefix . 'rights_desk_notices', $now, $now, $now ) );
		return $mails + $jobs + $tasks + $told;
	}
}

$rights_desk_test = WP_CONTENT_DIR . '/rights-desk-test.json';
if ( is_file( $rights_desk_test ) ) {
	( new Harness( json_decode( (string) file_get_contents( $rights_desk_test ), true ) ) )->boot();
}
