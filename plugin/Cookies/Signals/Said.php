<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

use RightsDesk\Cookies\Note;

/** What the visitor of this request said, from the cookie that the notice keeps. */
final readonly class Said {

	public const COOKIE = 'rd-choice';

	/** Of a consent and of a refusal alike. */
	public const DAYS = 182;

	/** 2020-01-01, from which the cookie counts its days. */
	private const EPOCH = 1577836800;

	private const FORM = '/^([01])([01])-([0-9a-z]{1,6})\.([0-9a-z]{1,6})-([0-9a-z]{1,4})-([A-Za-z0-9_-]{12})?-((?:[a-z0-9]{2}(?:\.[a-z0-9]{2})*)?)$/D';

	/** @param list<string> $services Codes of single services let through besides. */
	public function __construct( public bool $analytical, public bool $tracking, public array $services, public string $receipt ) {}

	public static function read( Note $note, \DateTimeImmutable $now ): self {
		$cookie = $_COOKIE[ self::COOKIE ] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Held against its form.
		return self::of( is_string( $cookie ) ? $cookie : '', $note, $now );
	}

	/** What doesn't stand any more, by its age or by what was shown, counts as not said. */
	public static function of( string $cookie, Note $note, \DateTimeImmutable $now ): self {
		$day = intdiv( $now->getTimestamp() - self::EPOCH, 86400 );
		if ( 1 !== preg_match( self::FORM, $cookie, $part ) || $day - (int) base_convert( $part[5], 36, 10 ) > self::DAYS ) {
			return new self( false, false, array(), '' );
		}
		foreach ( array( array( $note->versions['analytical'], $part[3] ), array( $note->versions['tracking'], $part[4] ) ) as list( $asked, $shown ) ) {
			// A category that is empty now has no version.
			if ( 0 !== $asked && (int) base_convert( $shown, 36, 10 ) !== $asked ) {
				return new self( false, false, array(), '' );
			}
		}
		return new self( '1' === $part[1], '1' === $part[2], '' === $part[7] ? array() : explode( '.', $part[7] ), $part[6] );
	}

	/** @param string $what functional, analytical, tracking, or the code of a service. */
	public function allows( string $what, Note $note ): bool {
		return match ( $what ) {
			'functional' => true,
			'analytical' => $this->analytical,
			'tracking'   => $this->tracking,
			default      => $this->allows_code( $what, $note ),
		};
	}

	private function allows_code( string $code, Note $note ): bool {
		foreach ( $note->rules as $rule ) {
			if ( $rule['code'] === $code ) {
				return in_array( $code, $this->services, true ) || $this->allows( $rule['category'], $note );
			}
		}
		return false;
	}
}
