<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Standing\Addresses;
use RightsDesk\Standing\StandingDesk;

/** Who stands behind addresses, many at once: one person may have proven several, and may have closed them to us. */
final readonly class People {

	/** @param \Closure(): list<string> $leaving Addresses of those whose erasure is under way. */
	public function __construct( private Addresses $addresses, private StandingDesk $standings, private \Closure $leaving ) {}

	/**
	 * Each person once, by their first address; what is no address is left out.
	 *
	 * @param list<array{id: int, email: string, name: string, locale: string}> $known
	 * @return list<array{person_key: string, email_key: string, email: string, name: string, locale: string}>
	 */
	public function of( array $known ): array {
		$people = array();
		foreach ( $known as $one ) {
			$email = Addresses::plain( $one['email'] );
			if ( false !== is_email( $email ) && strlen( $email ) <= 190 ) {
				$people[] = array( 'person_key' => '', 'email_key' => $this->addresses->key( $email ), 'email' => $email, 'name' => trim( $one['name'] ), 'locale' => $one['locale'] );
			}
		}
		$joined = $this->addresses->persons( array_values( array_unique( array_column( $people, 'email_key' ) ) ) );
		$first  = array();
		foreach ( $people as $one ) {
			$key            = $joined[ $one['email_key'] ] ?? $one['email_key'];
			$first[ $key ] ??= array( 'person_key' => $key ) + $one;
			if ( '' === $first[ $key ]['locale'] ) {
				$first[ $key ]['locale'] = $one['locale'];
			}
		}
		return array_values( $first );
	}

	/**
	 * @param list<string> $email_keys
	 * @return list<string> Those of people who are restricted, or barred from something.
	 */
	public function closed( array $email_keys ): array {
		return $this->standings->closed( $email_keys );
	}

	/** @return list<string> Keys of all addresses of those whose erasure is under way: nothing is begun with them any more. */
	public function leaving(): array {
		$keys = array();
		foreach ( ( $this->leaving )() as $email ) {
			array_push( $keys, ...$this->addresses->keys( $this->addresses->key( $email ) ) );
		}
		return $keys;
	}

	public function key( string $email ): string {
		return $this->addresses->key( $email );
	}
}
