<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Processors\Purposes;
use RightsDesk\Requests\Refusal;

/** Decides on mail that was held: what its kind is for, or this one alone. */
final readonly class HeldMailDesk {

	public function __construct( private HeldMails $held, private MailGuard $guard, private StandingDesk $desk, private Uses $uses, private Purposes $purposes, private Chain $chain ) {}

	/**
	 * All mail of this kind is for this from now on; what waits is sent or dropped by it.
	 *
	 * @return array{sent: int, dropped: int}
	 */
	public function name_purpose( HeldMail $mail, string $purpose, int $user_id ): array {
		if ( null === $this->purposes->of( $purpose ) ) {
			throw new Refusal( 'setting_invalid', 'purpose' );
		}
		$this->purposes->class_mail( $mail->origin, $mail->name, $purpose );
		$this->chain->append( 0, 'mails_classed', Actor::staff( $user_id ), array( 'origin' => $mail->origin, 'mail' => $mail->name, 'purpose' => $purpose ) );
		$done = array( 'sent' => 0, 'dropped' => 0 ); // phpcs:ignore WordPress.Arrays
		foreach ( $this->held->of_kind( $mail->origin, $mail->name ) as $each ) {
			if ( $this->held->take( $each->id ) ) {
				$goes = $this->desk->may_process( $each->to, $purpose ) && \rights_desk_may_contact( $each->to, $purpose ) && $this->guard->let( $each->send( ... ) );
				++$done[ $goes ? 'sent' : 'dropped' ];
			}
		}
		return $done;
	}

	/**
	 * This one alone goes, on a ground of Article 18(2).
	 *
	 * @return array{sent: int, dropped: int}
	 */
	public function send( HeldMail $mail, string $basis, string $why, int $user_id ): array {
		$this->uses->record( $mail->email_key, $user_id, 'mail', $basis, $why );
		$this->uses->spend( $mail->to, 'mail' );
		return array( 'sent' => $this->held->take( $mail->id ) && $this->guard->let( $mail->send( ... ) ) ? 1 : 0, 'dropped' => 0 ); // phpcs:ignore WordPress.Arrays
	}

	/** @return array{sent: int, dropped: int} */
	public function drop( HeldMail $mail ): array {
		return array( 'sent' => 0, 'dropped' => $this->held->take( $mail->id ) ? 1 : 0 ); // phpcs:ignore WordPress.Arrays
	}
}
