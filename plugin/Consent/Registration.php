<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/** Boxes where somebody makes themselves an account: WordPress's own form, and WooCommerce's. */
final readonly class Registration {

	public function __construct( private Boxes $boxes ) {}

	public function form(): void {
		echo $this->boxes->html( $this->boxes->at( 'registration' ), 'registration' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}

	public function registered( int $user_id ): void {
		$user = get_userdata( $user_id );
		if ( $user instanceof \WP_User ) {
			$this->boxes->take( $user->user_email, $this->boxes->ticked( $_POST, 'user:' . $user_id ), 'registration' ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- Each box carries a signature; consent is confirmed by mail.
		}
	}
}
