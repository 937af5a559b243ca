<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use PHPMailer\PHPMailer\Exception;

/**
 * WordPress's own mailer, which hands the finished message to SparkPost instead of a mail server.
 *
 * wp_mail() and every hook on it build the message as ever. What SparkPost doesn't take goes the way
 * that WordPress, or a plugin that set up SMTP, would have sent it.
 */
final class Mailer extends \WP_PHPMailer {

	// phpcs:disable WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase -- PHPMailer's.

	/** Whether its recipient is erased: of what becomes of this message nothing is kept. */
	public bool $last = false;

	public function __construct( private readonly Carrier $carrier ) {
		parent::__construct( true );
	}

	/** @return bool */
	public function send() {
		$id = $this->MessageID;
		if ( $this->carrier->goes() ) {
			if ( $this->handed_over() ) {
				return true;
			}
			// Should both arrive after all, they are the same message.
			$this->MessageID = $this->getLastMessageID();
		}
		$sent = false;
		try {
			$sent = parent::send();
		} finally {
			$this->MessageID = $id;
			$this->carrier->fell_back( $sent );
		}
		return $sent;
	}

	private function handed_over(): bool {
		$way = $this->Mailer;
		try {
			// As for a mail server: the recipients stand in the headers, those of blind copies don't.
			$this->Mailer = 'smtp';
			if ( ! $this->preSend() ) {
				return false;
			}
			if ( ! mb_check_encoding( $this->MIMEHeader . $this->MIMEBody, 'UTF-8' ) ) {
				// JSON is UTF-8.
				$this->Encoding = self::ENCODING_QUOTED_PRINTABLE;
				$this->preSend();
			}
			$left = $this->carrier->carry( $this->MIMEHeader, $this->MIMEBody, array_map( strval( ... ), array_keys( $this->getAllRecipientAddresses() ) ), $this->last );
		} finally {
			$this->Mailer = $way;
		}
		if ( $left > 0 ) {
			// As with a mail server that refuses some of them: the others have it.
			$failed = self::lang( 'recipients_failed' );
			$this->setError( $failed );
			throw new Exception( esc_html( $failed ), self::STOP_CONTINUE ); // phpcs:ignore WordPress.Security.EscapeOutput -- Its code is a number.
		}
		return 0 === $left;
	}
}
