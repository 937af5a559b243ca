<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Mail\Letter;
use RightsDesk\Mail\WordPressMailer;
use RightsDesk\Platform\Clock;

/** Sends one mail after the other by wp_mail(), each at most once: where nobody can say whether it went, staff decide. */
final readonly class OneByOne {

	private const RETRY_MINUTES = array( 1, 5, 15, 60, 180 );

	public function __construct( private WordPressMailer $mailer, private Wording $wording, private RecipientStore $recipients, private NoticeStore $notices, private Clock $clock ) {}

	/** @param list<string> $greetings Of the people, in their order. */
	public function send( Notice $notice, Claim $claim, Letter $letter, array $greetings, float $until ): void {
		foreach ( $claim->people as $n => $one ) {
			if ( microtime( true ) > $until ) {
				$this->recipients->give_back_untried( $claim->batch );
				return;
			}
			if ( 1 !== $this->recipients->begin( $claim->batch, $one->id ) ) {
				continue;
			}
			$error = $this->mailer->send( $this->wording->personal( $letter, $one->email, $greetings[ $n ] ?? '' ) );
			if ( null === $error ) {
				$this->recipients->settle( $claim->batch, Recipient::SENT, '', $one->id );
				$this->notices->fine( $notice );
				continue;
			}
			if ( self::half_sent() ) {
				$this->recipients->settle( $claim->batch, Recipient::UNCERTAIN, $error, $one->id );
				continue;
			}
			$minutes = self::RETRY_MINUTES[ $one->attempts - 1 ] ?? null;
			null === $minutes
				? $this->recipients->settle( $claim->batch, Recipient::FAILED, $error, $one->id )
				: $this->recipients->settle( $claim->batch, Recipient::WAITING, $error, $one->id, $this->clock->now()->modify( "+$minutes minutes" ) );
		}
	}

	/** The text had gone to the mail server, and its answer was lost on the way. */
	private static function half_sent(): bool {
		$mailer = $GLOBALS['phpmailer'] ?? null;
		if ( ! $mailer instanceof \PHPMailer\PHPMailer\PHPMailer || 'smtp' !== $mailer->Mailer ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName.UsedPropertyNotSnakeCase
			return false;
		}
		$error = $mailer->getSMTPInstance()->getError();
		return is_string( $error['error'] ?? null ) && str_starts_with( $error['error'], 'DATA END' ) && '' === (string) ( is_scalar( $error['smtp_code'] ?? '' ) ? $error['smtp_code'] ?? '' : '' );
	}
}
