<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

/** Puts our mailer where wp_mail() looks for one, just before it builds a message. */
final readonly class Dispatch {

	/** @param \Closure(): Carrier $carrier */
	public function __construct( private Health $health, private \Closure $carrier ) {}

	public function hook(): void {
		// After all who may answer in its place.
		add_filter( 'pre_wp_mail', $this->ready( ... ), PHP_INT_MAX );
	}

	private function ready( mixed $answer ): mixed {
		if ( null === $answer ) {
			$this->health->on() ? $this->put() : $this->put_back();
		}
		return $answer;
	}

	private function put(): void {
		global $phpmailer;
		require_once ABSPATH . WPINC . '/PHPMailer/PHPMailer.php';
		require_once ABSPATH . WPINC . '/PHPMailer/SMTP.php';
		require_once ABSPATH . WPINC . '/PHPMailer/Exception.php';
		require_once ABSPATH . WPINC . '/class-wp-phpmailer.php';
		if ( $phpmailer instanceof Mailer ) {
			return;
		}
		$class = is_object( $phpmailer ) ? $phpmailer::class : '';
		if ( ! in_array( $class, array( '', \WP_PHPMailer::class, \PHPMailer\PHPMailer\PHPMailer::class ), true ) ) {
			// Who put their own has their reasons: two transports would fight over each message.
			$this->health->taken_by( $class );
			return;
		}
		// phpcs:disable WordPress.WP.GlobalVariablesOverride.Prohibited -- As wp_mail() makes its own, when none is there.
		$phpmailer = new Mailer( ( $this->carrier )() );
		// phpcs:enable
		Mailer::$validator = static fn ( mixed $email ): bool => is_string( $email ) && false !== is_email( $email );
	}

	/** The setting was changed within this request. */
	private function put_back(): void {
		global $phpmailer;
		if ( $phpmailer instanceof Mailer ) {
			$phpmailer = null; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited
		}
	}
}
