<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/** Boxes in WordPress's comment form, for who is logged in too. */
final readonly class Comments {

	public function __construct( private Boxes $boxes ) {}

	/** Before the button: the form's other fields aren't shown to who is logged in. */
	public function form( string $submit ): string {
		return $this->boxes->html( $this->boxes->at( 'comments' ), 'post:' . (int) get_the_ID() ) . $submit;
	}

	/** @param array<array-key, mixed> $data */
	public function posted( int $id, int|string $approved, array $data ): void {
		$email = is_string( $data['comment_author_email'] ?? null ) ? wp_unslash( $data['comment_author_email'] ) : '';
		if ( 'spam' !== $approved && 'trash' !== $approved ) {
			$this->boxes->take( $email, $this->boxes->ticked( $_POST, 'comment:' . $id ), 'comments' ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- Each box carries a signature; consent is confirmed by mail.
		}
	}
}
