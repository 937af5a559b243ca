<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

use RightsDesk\Platform\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * A request of the site to its own admin-ajax.
 *
 * Some plugins register their exporters and erasers only where is_admin() is true, and some erasers
 * do nothing unless a user with rights asks; WP-Cron and WP-CLI offer neither.
 */
final class Worker {

	public const ACTION = 'rights_desk_slice';

	/** What a worker takes at most when all is well, and a little patience: past that others go on beside it. */
	private const TIMEOUT = 15;

	/** @var array{job: int, user: int}|false|null Null: not looked at yet. */
	private array|false|null $leave = null;

	public function __construct( private readonly Ticket $ticket, private readonly Settings $settings ) {}

	/** At plugin load, so that whoever asks for the current user later finds the named one. */
	public function enter(): void {
		if ( wp_doing_ajax() && '' !== $this->posted( 'ticket' ) && self::ACTION === $this->posted( 'action' ) ) {
			add_filter( 'determine_current_user', $this->named( ... ), 99 );
		}
	}

	/** The job that this request may work on, or null. */
	public function job(): ?int {
		return is_array( $this->leave ) ? $this->leave['job'] : null;
	}

	/**
	 * Asks the site to do slices of a job.
	 *
	 * @return array{state: 'done'|'trouble'|'blocked', did: int, more: bool, reason: string}
	 */
	public function send( Job $job ): array {
		$headers = array();
		$name    = $_SERVER['PHP_AUTH_USER'] ?? null; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Handed on to the same server as it came.
		$word    = $_SERVER['PHP_AUTH_PW'] ?? null; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- As above.
		if ( is_string( $name ) && is_string( $word ) ) {
			$headers['Authorization'] = 'Basic ' . base64_encode( wp_unslash( "$name:$word" ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- HTTP's own form; a site behind a password reaches itself with it.
		}
		/** Where the site reaches itself, when that is another address than its visitors use. */
		$url    = apply_filters( 'rights_desk_worker_url', admin_url( 'admin-ajax.php' ) );
		$answer = wp_remote_post(
			is_string( $url ) ? $url : admin_url( 'admin-ajax.php' ),
			array(
				'timeout'     => self::TIMEOUT + min( 15, Lease::seconds() ),
				'redirection' => 0,
				'headers'     => $headers,
				/** This filter is documented in wp-includes/class-wp-http-streams.php */
				'sslverify'   => (bool) apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- Core's filter.
				'body'        => array(
					'action' => self::ACTION,
					'ticket' => $this->ticket->issue( $job, $this->user( $job->number( 'user_id' ) ) ),
				),
			)
		);
		return $this->read( $answer );
	}

	/** The administrator as whom sources are asked: never the person whose data it is, while there is another. */
	public function user( int $not = 0 ): int {
		$chosen = $this->settings->number( 'worker_user' );
		if ( 0 < $chosen && $chosen !== $not && user_can( $chosen, 'manage_options' ) ) {
			return $chosen;
		}
		$found = get_users(
			array(
				'role'    => 'administrator',
				'exclude' => 0 < $not ? array( $not ) : array(), // phpcs:ignore WordPressVIPMinimum.Performance.WPQueryParams -- One user.
				'orderby' => 'ID',
				'number'  => 1,
				'fields'  => 'ID',
			)
		);
		return is_numeric( $found[0] ?? null ) ? (int) $found[0] : 0;
	}

	/** @param int|false $user_id What cookies said. */
	private function named( int|false $user_id ): int|false {
		if ( null === $this->leave ) {
			$this->leave = false;
			$leave       = $this->ticket->redeem( $this->posted( 'ticket' ) );
			if ( null !== $leave && user_can( $leave['user'], 'manage_options' ) ) {
				$this->leave = $leave;
			}
		}
		return is_array( $this->leave ) ? $this->leave['user'] : $user_id;
	}

	/**
	 * @param array<string, mixed>|\WP_Error $answer
	 * @return array{state: 'done'|'trouble'|'blocked', did: int, more: bool, reason: string}
	 */
	private function read( array|\WP_Error $answer ): array {
		$report = array(
			'state'  => 'trouble',
			'did'    => 0,
			'more'   => true,
			'reason' => '',
		);
		if ( is_wp_error( $answer ) ) {
			$report['reason'] = $answer->get_error_message();
			// No answer in time is a slow source; anything else is a site that cannot reach itself.
			$report['state'] = str_contains( $report['reason'], 'timed out' ) ? 'trouble' : 'blocked';
			return $report;
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$body   = json_decode( wp_remote_retrieve_body( $answer ), true );
		$data   = is_array( $body ) && is_array( $body['data'] ?? null ) ? $body['data'] : null;
		if ( 200 === $status && null !== $data && isset( $data['did'], $data['more'] ) ) {
			return array(
				'state'  => 'done',
				'did'    => is_int( $data['did'] ) ? $data['did'] : 0,
				'more'   => (bool) $data['more'],
				'reason' => '',
			);
		}
		$report['reason'] = "HTTP $status";
		if ( $status >= 300 && $status < 500 ) {
			$report['state'] = 'blocked';
		}
		return $report;
	}

	private function posted( string $name ): string {
		$value = $_POST[ $name ] ?? ''; // phpcs:ignore WordPress.Security -- The ticket is its own proof; it is compared, never printed.
		return is_string( $value ) ? $value : '';
	}
}
