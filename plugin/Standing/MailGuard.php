<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/**
 * Stops mail to somebody restricted that isn't necessary, holds mail of an unknown kind, and lets
 * everyone else have theirs.
 */
final class MailGuard {

	/** Null: the mail goes on. */
	private ?bool $answer = null;

	/** @var list<string> Restricted ones whom this very mail may reach. */
	private array $passed = array();

	private bool $open = false;

	/** @param \Closure(string $origin, string $name): string $classify The purpose of a kind of mail, or ''. */
	public function __construct(
		private readonly StandingDesk $desk,
		private readonly StandingStore $standings,
		private readonly HeldMails $held,
		private readonly Uses $uses,
		private readonly Recipients $recipients,
		private readonly \Closure $classify,
	) {}

	public function hook(): void {
		// After all others, who may add recipients.
		add_filter( 'wp_mail', $this->filter( ... ), PHP_INT_MAX );
		add_filter( 'pre_wp_mail', $this->answer( ... ), PHP_INT_MIN );
		add_filter( 'pre_wp_mail', $this->answer( ... ), PHP_INT_MAX );
		add_action( 'phpmailer_init', $this->last( ... ), PHP_INT_MAX );
	}

	/** Sends what staff released: it was decided on before. */
	public function let( \Closure $send ): bool {
		$this->open = true;
		try {
			return true === $send();
		} finally {
			$this->open = false;
		}
	}

	private function filter( mixed $mail ): mixed {
		$this->answer = null;
		$this->passed = array();
		if ( $this->open || ! is_array( $mail ) || ! $this->standings->any() ) {
			return $mail;
		}
		try {
			$closed = array();
			foreach ( $this->recipients->of( $mail ) as $email ) {
				if ( ! $this->desk->of( $email )->free() ) {
					$closed[] = $email;
				}
			}
			return array() === $closed ? $mail : $this->sort( $mail, $closed, Origin::of_mail() );
		} catch ( StandingFault ) {
			// Of whom nothing can be read or kept now is mailed nothing now: its sender hears that it didn't go, and nothing else breaks.
			$this->answer = false;
			return $mail;
		}
	}

	/**
	 * @param array<array-key, mixed> $mail
	 * @param list<string>            $closed
	 * @return array<array-key, mixed>
	 */
	private function sort( array $mail, array $closed, Origin $origin ): array {
		if ( $origin->own ) {
			$this->passed = $closed;
			return $mail;
		}
		$told    = apply_filters( 'rights_desk_mail_purpose', ( $this->classify )( $origin->owner, $origin->name ), $origin->owner, $origin->name );
		$purpose = is_string( $told ) ? $told : '';
		$refused = array();
		$held    = false;
		foreach ( $closed as $email ) {
			if ( ( '' !== $purpose && $this->desk->may_process( $email, $purpose ) ) || $this->uses->spend( $email, 'mail' ) ) {
				$this->passed[] = $email;
				continue;
			}
			$refused[] = $email;
			if ( '' === $purpose ) {
				$this->held->add( $email, $origin, $mail );
				$held = true;
			}
		}
		if ( array() === $refused ) {
			return $mail;
		}
		$mail = $this->recipients->without( $mail, $refused );
		if ( array() === $mail['to'] ) {
			// What is held was taken; what is stopped wasn't, and its sender may know.
			$this->answer = $held;
		}
		return $mail;
	}

	private function answer( mixed $before ): mixed {
		return $this->answer ?? $before;
	}

	/** Whoever was put among the recipients at the last moment. */
	private function last( mixed $mailer ): void {
		if ( $this->open || ! $mailer instanceof \PHPMailer\PHPMailer\PHPMailer || ! $this->standings->any() ) {
			return;
		}
		$lists = array(
			'addAddress' => $mailer->getToAddresses(),
			'addCC'      => $mailer->getCcAddresses(),
			'addBCC'     => $mailer->getBccAddresses(),
		);
		$gone  = array_filter( array_map( 'strval', array_keys( $mailer->getAllRecipientAddresses() ) ), $this->sneaked( ... ) );
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

	private function sneaked( string $email ): bool {
		$email = Addresses::plain( $email );
		try {
			return ! in_array( $email, $this->passed, true ) && ! $this->desk->of( $email )->free();
		} catch ( StandingFault ) {
			return true;
		}
	}
}
