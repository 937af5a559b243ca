<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The WordPress account: name, address, site, biography. */
final readonly class CorrectableAccount implements Correctable {

	public function key(): string {
		return 'account';
	}

	public function label(): string {
		return __( 'Account', 'rights-desk' );
	}

	public function fields( string $email, int $user_id ): array {
		return 0 === $user_id ? array() : array(
			'first_name'   => __( 'First name', 'rights-desk' ),
			'last_name'    => __( 'Last name', 'rights-desk' ),
			'display_name' => __( 'Name as shown', 'rights-desk' ),
			'user_email'   => __( 'E-mail address', 'rights-desk' ),
			'user_url'     => __( 'Website', 'rights-desk' ),
			'description'  => __( 'About you', 'rights-desk' ),
		);
	}

	public function read( string $email, int $user_id, string $field ): string {
		clean_user_cache( $user_id );
		$user  = get_userdata( $user_id );
		$value = false === $user ? '' : $user->get( $field );
		return is_string( $value ) ? wp_specialchars_decode( $value, ENT_QUOTES ) : '';
	}

	public function write( string $email, int $user_id, string $field, string $value ): bool {
		if ( ! isset( $this->fields( $email, $user_id )[ $field ] ) ) {
			return false;
		}
		// Our own confirmation tells what changed, to the address that was proven.
		add_filter( 'send_email_change_email', '__return_false' );
		try {
			return ! is_wp_error( wp_update_user( wp_slash( array( 'ID' => $user_id, $field => $value ) ) ) );
		} finally {
			remove_filter( 'send_email_change_email', '__return_false' );
		}
	}
}
