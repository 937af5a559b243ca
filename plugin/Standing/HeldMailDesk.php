<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Processors\Purposes;
use RightsDesk\Requests\Refusal;

/** Decides on mail that was held: what its kind is for, or this one alone. What the mailer refuses waits on. */
final readonly class HeldMailDesk {

	public function __construct( private HeldMails $held, private MailGuard $guard, private StandingDesk $desk, private Uses $uses, private Purposes $purposes, private Chain $chain ) {}

	/**
	 * All mail of this kind is for this from now on; what waits is sent or dropped by it.
	 *
	 * @return array{sent: int, dropped: int}
	 * @throws Refusal|StandingFault When some did not go.
	 */
	public function name_purpose( HeldMail $mail, string $purpose, int $user_id ): array {
		if ( null === $this->purposes->of( $purpose ) ) {
			throw new Refusal( 'setting_invalid', 'purpose' );
		}
		$this->purposes->class_mail( $mail->origin, $mail->name, $purpose );
		$this->chain->append( 0, 'mails_classed', Actor::staff( $user_id ), array( 'origin' => $mail->origin, 'mail' => $mail->name, 'purpose' => $purpose ) );
		$done = array( 'sent' => 0, 'dropped' => 0 ); // phpcs:ignore WordPress.Arrays
		$left = 0;
		foreach ( $this->held->of_kind( $mail->origin, $mail->name ) as $each ) {
			// Read first: for want of an answer nothing is dropped.
			$this->desk->of( $each->to );
			if ( ! $this->desk->may_process( $each->to, $purpose ) || ! \rights_desk_may_contact( $each->to, $purpose ) ) {
				$done['dropped'] += $this->drop( $each )['dropped'];
			} elseif ( $this->held->claim( $each->id ) ) {
				$sent          = $this->went( $each );
				$done['sent'] += (int) $sent;
				$left         += (int) ! $sent;
			}
		}
		return $left > 0 ? throw new Refusal( 'mail_not_sent', '', 502 ) : $done;
	}

	/**
	 * This one alone goes, on a ground of Article 18(2).
	 *
	 * @return array{sent: int, dropped: int}
	 * @throws Refusal When it did not go.
	 */
	public function send( HeldMail $mail, string $basis, string $why, int $user_id ): array {
		$done = array( 'sent' => 0, 'dropped' => 0 ); // phpcs:ignore WordPress.Arrays
		if ( ! $this->held->claim( $mail->id ) ) {
			return $done;
		}
		$this->uses->record( $mail->email_key, $user_id, 'mail', $basis, $why );
		$this->uses->spend( $mail->to, 'mail' );
		return $this->went( $mail ) ? array( 'sent' => 1 ) + $done : throw new Refusal( 'mail_not_sent', '', 502 ); // phpcs:ignore WordPress.Arrays
	}

	/** @return array{sent: int, dropped: int} */
	public function drop( HeldMail $mail ): array {
		return array( 'sent' => 0, 'dropped' => $this->held->take( $mail->id ) ? 1 : 0 ); // phpcs:ignore WordPress.Arrays
	}

	/** It is gone from here once the mailer has it, and not before. */
	private function went( HeldMail $mail ): bool {
		$sent = false;
		try {
			$sent = $this->guard->let( $mail->send( ... ) );
		} finally {
			$sent ? $this->held->take( $mail->id ) : $this->held->put_back( $mail->id );
		}
		return $sent;
	}
}
