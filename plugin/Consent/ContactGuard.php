<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Platform\Settings;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Standing\Addresses;
use RightsDesk\Standing\Origin;
use RightsDesk\Standing\Recipients;

/**
 * Each mail has a purpose, and one that rests on consent reaches only who gave it (P09, P10). What
 * is refused is noted where staff see it. It looks after Standing's guard, at what that one left.
 */
final class ContactGuard {

	/** Null: the mail goes on. */
	private ?bool $answer = null;

	/** The purpose of the mail that is under way, when it rests on consent. */
	private string $purpose = '';

	public function __construct(
		private readonly Permission $permission,
		private readonly Purposes $purposes,
		private readonly Recipients $recipients,
		private readonly Unsubscribe $unsubscribe,
		private readonly MailLog $log,
		private readonly Settings $settings,
	) {}

	public function filter( mixed $mail ): mixed {
		$this->answer  = null;
		$this->purpose = '';
		$to            = is_array( $mail ) ? $this->recipients->of( $mail ) : array();
		$origin        = array() === $to ? null : Origin::of_mail();
		if ( ! is_array( $mail ) || null === $origin || $origin->own ) {
			return $mail;
		}
		$named   = apply_filters( 'rights_desk_mail_purpose', $this->purposes->named( $origin->owner, $origin->name ) ?? '', $origin->owner, $origin->name );
		$slug    = is_string( $named ) ? $named : '';
		$purpose = $this->purposes->of( $slug );
		if ( '' === $slug ) {
			return $this->unclassed( $mail, $to, $origin );
		}
		if ( null === $purpose || ( ! $purpose->active && ! $purpose->necessary ) ) {
			$this->note( $origin, $slug, Permission::NOT_COVERED, count( $to ) );
			$this->answer = false;
			return $mail;
		}
		return ConsentDesk::rests_on_consent( $purpose ) ? $this->agreed( $mail, $to, $origin, $purpose ) : $mail;
	}

	public function answer( mixed $before ): mixed {
		return $this->answer ?? $before;
	}

	/** Whoever was put among the recipients at the last moment. */
	public function last( mixed $mailer ): void {
		if ( '' === $this->purpose || ! $mailer instanceof \PHPMailer\PHPMailer\PHPMailer ) {
			return;
		}
		$lists = array(
			'addAddress' => $mailer->getToAddresses(),
			'addCC'      => $mailer->getCcAddresses(),
			'addBCC'     => $mailer->getBccAddresses(),
		);
		$gone  = array_filter( array_map( 'strval', array_keys( $mailer->getAllRecipientAddresses() ) ), fn ( string $email ): bool => '' !== $this->permission->refusal( Addresses::plain( $email ), $this->purpose ) );
		if ( array() === $gone ) {
			return;
		}
		$mailer->clearAllRecipients();
		foreach ( $lists as $add => $list ) {
			foreach ( $list as $each ) {
				$email = is_array( $each ) && is_string( $each[0] ?? null ) ? $each[0] : '';
				if ( '' !== $email && ! in_array( strtolower( $email ), $gone, true ) ) {
					$mailer->$add( $email, is_string( $each[1] ?? null ) ? $each[1] : '' );
				}
			}
		}
	}

	/**
	 * @param array<array-key, mixed> $mail
	 * @param list<string>            $to
	 * @return array<array-key, mixed>
	 */
	private function agreed( array $mail, array $to, Origin $origin, Purpose $purpose ): array {
		$refused = array_values( array_filter( $to, fn ( string $email ): bool => Permission::NO_CONSENT === $this->permission->refusal( $email, $purpose->slug ) ) );
		if ( array() !== $refused ) {
			$this->note( $origin, $purpose->slug, Permission::NO_CONSENT, count( $refused ) );
		}
		if ( count( $refused ) === count( $to ) ) {
			$this->answer = false;
			return $mail;
		}
		$this->purpose = $purpose->slug;
		$mail          = array() === $refused ? $mail : $this->recipients->without( $mail, $refused );
		return $this->unsubscribe->add( $mail, array_values( array_diff( $to, $refused ) ), $purpose->slug );
	}

	/**
	 * @param array<array-key, mixed> $mail
	 * @param list<string>            $to
	 * @return array<array-key, mixed>
	 */
	private function unclassed( array $mail, array $to, Origin $origin ): array {
		$staff = array( Addresses::plain( $this->settings->contact()->email ), Addresses::plain( is_string( get_option( 'admin_email' ) ) ? get_option( 'admin_email' ) : '' ) );
		$n     = count( array_diff( $to, $staff ) );
		if ( $n > 0 ) {
			$this->note( $origin, '', MailLog::UNCLASSED, $n );
			// A mail to the site's own people alone always goes: it is no contact with anybody.
			$this->answer = 'refuse' === $this->settings->text( 'mail_unclassed' ) ? false : null;
		}
		return $mail;
	}

	/** What the test button of a restriction sends is caught, and is no mail of the site's. */
	private function note( Origin $origin, string $slug, string $reason, int $n ): void {
		if ( 'rights-desk' !== $origin->owner ) {
			$this->log->note( $origin->owner, $origin->name, $slug, $reason, $n );
		}
	}
}
