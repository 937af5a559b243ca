<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Whose data it is. */
final readonly class Person {

	/**
	 * @param int    $user_id  0 without an account.
	 * @param string $decision What was decided on their request and why, in staff's words.
	 * @param string $kind     Of their request.
	 * @param string $contact  Where mails about it go when someone acts for them; else ''.
	 */
	public function __construct( public string $email, public string $name, public int $user_id, public string $locale, public string $decision = '', public string $kind = 'inspection', public string $contact = '' ) {}

	/** @param string $name As given with the request; the account is looked up now, since it may have come or gone since. */
	public static function of( string $email, string $name, string $locale, string $decision = '', string $kind = 'inspection', string $contact = '' ): self {
		$user = get_user_by( 'email', $email );
		return new self( $email, $name, $user instanceof \WP_User ? $user->ID : 0, $locale, $decision, $kind, $contact );
	}
}
