<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Whose data it is. */
final readonly class Person {

	/**
	 * @param int    $user_id  0 without an account.
	 * @param string $decision What was decided on their request and why, in staff's words.
	 */
	public function __construct( public string $email, public string $name, public int $user_id, public string $locale, public string $decision = '' ) {}

	/** @param string $name As given with the request; the account is looked up now, since it may have come or gone since. */
	public static function of( string $email, string $name, string $locale, string $decision = '' ): self {
		$user = get_user_by( 'email', $email );
		return new self( $email, $name, $user instanceof \WP_User ? $user->ID : 0, $locale, $decision );
	}
}
