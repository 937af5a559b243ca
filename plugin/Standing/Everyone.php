<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Vault;

/** All who are restricted, for what works on many people at once. */
final readonly class Everyone {

	public function __construct( private CauseStore $causes, private StandingStore $standings, private Addresses $addresses, private Accounts $accounts, private Vault $vault ) {}

	/** @return list<string> All their addresses. */
	public function emails(): array {
		$emails = array();
		foreach ( $this->standings->any() ? $this->causes->whole() : array() as $row ) {
			$email = $this->vault->open( (string) $row['sealed'] );
			if ( null !== $email ) {
				$emails = array_merge( $emails, $this->addresses->of( $email ) );
			}
		}
		return array_values( array_unique( $emails ) );
	}

	/** @return list<int> Their accounts. */
	public function users(): array {
		$users = array();
		foreach ( $this->emails() as $email ) {
			$user = get_user_by( 'email', $email );
			if ( $user instanceof \WP_User ) {
				$users[] = $user->ID;
			}
			$users = array_merge( $users, $this->accounts->once_at( $email ) );
		}
		return array_values( array_unique( $users ) );
	}
}
