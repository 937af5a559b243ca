<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Vault;

/**
 * What is known of a person and would lead back to them. Collected before anything is erased, since
 * after that nobody knows it any more; sealed until the proof is done.
 */
final readonly class Needles {

	/** Too common as account names to be looked for inside texts. */
	private const DISTINCTIVE_LENGTH = 8;

	public function __construct( private Vault $vault ) {}

	/** @return list<Needle> */
	public function of( Person $person ): array {
		$user = $person->user_id > 0 ? get_userdata( $person->user_id ) : false;
		$all  = $this->address( $person->email );
		$names = array( $person->name );
		if ( $user instanceof \WP_User ) {
			if ( $user->user_email !== $person->email ) {
				$all = array_merge( $all, $this->address( $user->user_email ) );
			}
			$first   = (string) $user->first_name;
			$last    = (string) $user->last_name;
			$names[] = trim( "$first $last" );
			$names[] = trim( "$last $first" );
			$names[] = '' === $first || '' === $last ? '' : "$last, $first";
			$names[] = (string) $user->display_name;
			$names[] = (string) $user->nickname;
			foreach ( array( $user->user_login, $user->user_nicename ) as $login ) {
				$all[] = $this->login( (string) $login );
				$all[] = new Needle( 'login', '/author/' . $login, false, true );
			}
			$all = array_merge( $all, $this->telephones( $user->ID ) );
		}
		foreach ( $names as $name ) {
			$name = trim( $name );
			if ( mb_strlen( $name ) >= 6 && 1 === preg_match( '/\S\s+\S/u', $name ) ) {
				$all[] = new Needle( 'name', $name, false, true );
				$all[] = new Needle( 'name', sanitize_title( $name ), false, true );
			} elseif ( mb_strlen( $name ) >= 4 && ! str_contains( $name, '@' ) ) {
				$all[] = new Needle( 'name', $name, mb_strlen( $name ) < self::DISTINCTIVE_LENGTH, true );
			}
		}
		$unique = array();
		foreach ( $all as $needle ) {
			$unique[ mb_strtolower( $needle->text ) ] ??= $needle;
		}
		return array_values( array_filter( $unique, static fn ( Needle $needle ): bool => '' !== trim( $needle->text ) ) );
	}

	/** @param list<Needle> $needles */
	public function seal( array $needles ): string {
		return $this->vault->seal( (string) wp_json_encode( array_map( 'get_object_vars', $needles ) ) );
	}

	/** @return list<Needle> */
	public function open( string $sealed ): array {
		$data = json_decode( $this->vault->open( $sealed ) ?? '', true );
		$all  = array();
		foreach ( is_array( $data ) ? $data : throw new \RuntimeException( 'What is to be looked for cannot be opened.' ) as $one ) {
			if ( is_array( $one ) && is_string( $one['what'] ?? null ) && is_string( $one['text'] ?? null ) ) {
				$all[] = new Needle( $one['what'], $one['text'], (bool) ( $one['whole'] ?? false ), (bool) ( $one['word'] ?? false ) );
			}
		}
		return $all;
	}

	/** @return list<Needle> */
	private function address( string $email ): array {
		$lower = strtolower( trim( $email ) );
		$all   = array();
		foreach ( array( $email, $lower, strtoupper( $email ) ) as $text ) {
			$all[] = new Needle( 'address', $text );
		}
		$encoded = array( rawurlencode( $lower ), rawurlencode( rawurlencode( $lower ) ), esc_html( $lower ), trim( (string) wp_json_encode( $lower ), '"' ), bin2hex( $lower ) );
		foreach ( array( '&#64;', '&#064;', '&#x40;', '&commat;', '\u0040', '=40' ) as $at ) {
			$encoded[] = str_replace( '@', $at, $lower );
		}
		foreach ( array_unique( array( $lower, $email ) ) as $text ) {
			array_push( $encoded, ...$this->base64( $text ) );
		}
		foreach ( array_unique( $encoded ) as $text ) {
			if ( $text !== $lower ) {
				$all[] = new Needle( 'encoded', $text );
			}
		}
		foreach ( array_unique( array( $lower, trim( $email ) ) ) as $text ) {
			foreach ( array( 'md5', 'sha1', 'sha256' ) as $hash ) {
				$all[] = new Needle( 'hash', hash( $hash, $text ) );
			}
		}
		return $all;
	}

	/**
	 * The part of the base64 text that is the same whatever stands before and after, for each of three alignments.
	 *
	 * @return list<string>
	 */
	private function base64( string $text ): array {
		$all = array();
		foreach ( array( 0, 1, 2 ) as $shift ) {
			$coded = rtrim( base64_encode( str_repeat( "\0", $shift ) . $text ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- This is what is looked for.
			$first = array( 0, 2, 3 )[ $shift ];
			$last  = 0 === ( strlen( $text ) + $shift ) % 3 ? null : -1;
			$core  = substr( $coded, $first, $last );
			$all[] = $core;
			$all[] = strtr( $core, '+/', '-_' );
		}
		return array_values( array_unique( $all ) );
	}

	private function login( string $login ): Needle {
		$distinctive = strlen( $login ) >= self::DISTINCTIVE_LENGTH || 1 === preg_match( '/[0-9._@-]/', $login ) && strlen( $login ) >= 5;
		return new Needle( 'login', $login, ! $distinctive || in_array( strtolower( $login ), array( 'administrator', 'webmaster', 'redactie' ), true ), true );
	}

	/** @return list<Needle> Numbers in fields that are named so. */
	private function telephones( int $user_id ): array {
		$all = array();
		foreach ( (array) get_user_meta( $user_id ) as $key => $values ) {
			if ( 1 !== preg_match( '/phone|telefo|(^|_)tel(_|$)|mobile|mobiel|gsm/i', (string) $key ) ) {
				continue;
			}
			foreach ( (array) $values as $value ) {
				$digits = is_string( $value ) ? (string) preg_replace( '/\D/', '', $value ) : '';
				if ( is_string( $value ) && strlen( $digits ) >= 8 && strlen( $digits ) <= 15 ) {
					$all[] = new Needle( 'telephone', trim( $value ) );
					$all[] = new Needle( 'telephone', $digits );
				}
			}
		}
		return $all;
	}
}
