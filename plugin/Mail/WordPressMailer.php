<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

defined( 'ABSPATH' ) || exit;

/** Hands a letter to wp_mail(), whatever transport stands behind it. */
final class WordPressMailer {

	private const HEADERS = array(
		'Content-Type: text/html; charset=UTF-8',
		'Auto-Submitted: auto-generated',
		'X-Auto-Response-Suppress: All',
		// SparkPost would rewrite links to its own redirector, and so read the key behind them.
		'X-MSYS-API: {"options":{"open_tracking":false,"click_tracking":false,"transactional":true}}',
	);

	/**
	 * Null when the transport took it; else the reason, without anything personal in it.
	 *
	 * @param bool $last The last mail to who is erased: of what becomes of it nothing may be kept.
	 */
	public function send( Letter $letter, bool $last = false ): ?string {
		$reason  = '';
		$refused = static function ( \WP_Error $error ) use ( &$reason ): void {
			$reason = $error->get_error_message();
		};
		$alter   = static function ( object $mailer ) use ( $letter, $last ): void {
			if ( property_exists( $mailer, 'AltBody' ) ) {
				$mailer->AltBody = $letter->text; // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase
			}
			if ( property_exists( $mailer, 'last' ) ) {
				$mailer->last = $last;
			}
		};
		add_action( 'wp_mail_failed', $refused );
		add_action( 'phpmailer_init', $alter );
		try {
			$taken = wp_mail( $letter->to, $letter->subject, $letter->html, self::HEADERS );
		} catch ( \Throwable $thrown ) {
			$taken  = false;
			$reason = $thrown->getMessage();
		} finally {
			remove_action( 'wp_mail_failed', $refused );
			remove_action( 'phpmailer_init', $alter );
			self::wipe();
		}
		return $taken ? null : self::anonymous( '' === $reason ? 'wp_mail() refused the message.' : $reason, $letter->to );
	}

	/** WordPress keeps its mailer, with our text in it, for the rest of the request: other mail must not carry it. */
	private static function wipe(): void {
		$mailer = $GLOBALS['phpmailer'] ?? null;
		if ( is_object( $mailer ) && method_exists( $mailer, 'clearAllRecipients' ) && property_exists( $mailer, 'AltBody' ) && property_exists( $mailer, 'Body' ) ) {
			$mailer->clearAllRecipients();
			$mailer->AltBody = ''; // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase
			$mailer->Body    = ''; // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase
		}
		if ( is_object( $mailer ) && property_exists( $mailer, 'last' ) ) {
			$mailer->last = false;
		}
	}

	/** Mail servers like to quote the recipient back. */
	private static function anonymous( string $reason, string $to ): string {
		$plain = wp_strip_all_tags( $reason, true );
		$plain = str_ireplace( array( $to, strstr( $to, '@', true ) . '@' ), '…', $plain );
		$plain = (string) preg_replace( '/[^\s<>"\'(),;:]+@[^\s<>"\'(),;:]+/u', '…', $plain );
		return mb_substr( $plain, 0, 180 );
	}
}
