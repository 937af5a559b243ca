<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;

/** REST: where SparkPost posts what became of messages. */
final class EventsController {

	/** Bytes of a batch: ten thousand events are a third of it. */
	private const MOST = 50331648;

	/** SparkPost waits ten seconds; what isn't worked off by then waits for the next turn. */
	private const SECONDS = 4.0;

	private string $body = '';

	public function __construct( private readonly Webhook $webhook, private readonly Inbox $inbox, private readonly Schedule $schedule ) {}

	/** Before REST reads anything. */
	public function hook(): void {
		add_filter( 'application_password_is_api_request', $this->no_account( ... ) );
		add_filter( 'rest_pre_dispatch', $this->keep_body( ... ), 1, 3 );
	}

	public function register( Routes $routes ): void {
		$routes->add( 'POST', Webhook::ROUTE, $this->take( ... ) );
	}

	/** The name and password of the webhook are no account's: WordPress must not look for one. */
	private function no_account( mixed $is ): mixed {
		$asked = isset( $_SERVER['REQUEST_URI'] ) && is_string( $_SERVER['REQUEST_URI'] ) ? rawurldecode( sanitize_text_field( wp_unslash( $_SERVER['REQUEST_URI'] ) ) ) : '';
		return str_contains( $asked, Routes::SPACE . Webhook::ROUTE ) ? false : $is;
	}

	/** REST would decode ten thousand events at once, into more memory than a site may have. */
	private function keep_body( mixed $answer, mixed $server, mixed $call ): mixed {
		if ( $call instanceof \WP_REST_Request && '/' . Routes::SPACE . Webhook::ROUTE === untrailingslashit( $call->get_route() ) ) {
			$this->body = (string) $call->get_body();
			$call->set_body( '' );
		}
		return $answer;
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function take( \WP_REST_Request $call ): \WP_REST_Response|\WP_Error {
		$json       = $this->body;
		$this->body = '';
		if ( ! $this->webhook->accepts( self::secret( $call ) ) ) {
			return new \WP_Error( 'not_sparkpost', __( 'Only SparkPost may post here.', 'rights-desk' ), array( 'status' => 401 ) );
		}
		$announced = (int) $call->get_header( 'content-length' );
		if ( max( $announced, strlen( $json ) ) > self::MOST || ( '' === $json && $announced > 0 ) ) {
			/* translators: %s: a size, such as 8 MB. */
			return new \WP_Error( 'batch_too_large', sprintf( __( 'This batch is larger than this site takes (%s).', 'rights-desk' ), size_format( min( self::MOST, wp_convert_hr_to_bytes( (string) ini_get( 'post_max_size' ) ) ) ) ), array( 'status' => 413 ) );
		}
		try {
			$done = $this->inbox->take( mb_substr( (string) $call->get_header( 'x_messagesystems_batch_id' ), 0, 190 ), $json );
		} catch ( \UnexpectedValueException $fault ) {
			return 413 === $fault->getCode()
				/* translators: %d: a number. */
				? new \WP_Error( 'batch_too_large', sprintf( __( 'This batch has more than %d events.', 'rights-desk' ), BatchReader::MOST ), array( 'status' => 413 ) )
				: new \WP_Error( 'not_a_batch', __( 'This is no batch of events.', 'rights-desk' ), array( 'status' => 400 ) );
		}
		if ( $this->inbox->work( self::SECONDS ) ) {
			$this->schedule->soon();
		}
		return new \WP_REST_Response( $done );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private static function secret( \WP_REST_Request $call ): string {
		$own   = (string) $call->get_header( Webhook::HEADER );
		$basic = (string) $call->get_header( 'authorization' );
		if ( 0 === stripos( $basic, 'basic ' ) ) {
			$pair = (string) base64_decode( substr( $basic, 6 ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- HTTP Basic.
			return (string) substr( (string) strstr( $pair, ':' ), 1 );
		}
		$password = $_SERVER['PHP_AUTH_PW'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared by its hash alone.
		return is_string( $password ) && '' !== $password ? $password : $own;
	}
}
