<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Mail to the person, by its purpose. None is sent: it is caught where it would leave. */
final readonly class MailWays {

	public function __construct( private StandingDesk $desk ) {}

	/** @return list<Way> */
	public function of( string $email ): array {
		$way = fn ( string $key, string $label, string $purpose, bool $others = false ): Way => new Way( $key, $label, '' === $purpose || ! $this->desk->may_process( $email, $purpose ) || ! \rights_desk_may_contact( $email, $purpose ), fn (): bool => $this->mail( $email, $purpose, $others ) );
		return array(
			$way( 'mail', __( 'A newsletter to them', 'rights-desk' ), 'newsletter' ),
			$way( 'bulk', __( 'A mail to many, they among them', 'rights-desk' ), 'marketing', true ),
			$way( 'notice', __( 'A notice of a comment', 'rights-desk' ), 'service' ),
			$way( 'unknown', __( 'A mail of which nobody knows what it is for', 'rights-desk' ), '' ),
			$way( 'security', __( 'A mail for a new password', 'rights-desk' ), 'account' ),
			$way( 'order', __( 'A mail about their order', 'rights-desk' ), 'contract' ),
		);
	}

	private function mail( string $email, string $purpose, bool $others ): bool {
		$reached = array();
		$says    = static fn (): string => $purpose;
		$catch   = static function ( mixed $before, mixed $mail ) use ( &$reached ): bool {
			$reached = is_array( $mail ) ? ( new Recipients() )->of( $mail ) : array();
			return true;
		};
		add_filter( 'rights_desk_mail_purpose', $says, PHP_INT_MAX );
		add_filter( 'pre_wp_mail', $catch, PHP_INT_MAX, 2 );
		try {
			wp_mail( $others ? array( $email, 'somebody-else@example.invalid' ) : $email, 'Rights Desk', 'Rights Desk' );
		} finally {
			remove_filter( 'rights_desk_mail_purpose', $says, PHP_INT_MAX );
			remove_filter( 'pre_wp_mail', $catch, PHP_INT_MAX );
		}
		return ! in_array( $email, $reached, true );
	}
}
