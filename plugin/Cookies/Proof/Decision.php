<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

/** One decision of a visitor, as the notice sends it. Nothing in it tells who. */
final readonly class Decision {

	/** Longest body that a notice sends. */
	public const BYTES = 2048;

	/** What three characters of the visitor's cookie can tell. */
	private const VERSIONS = 46655;

	/**
	 * @param array{0: int, 1: int} $versions Of analytical and tracking, as they were shown.
	 * @param string                $text     Which texts were shown: Shown::mark().
	 * @param list<string>          $services Codes of single services let through.
	 * @param string                $receipt  Number of a consent; a refusal has none.
	 * @param string                $was      Number of the consent that ends with this decision.
	 */
	private function __construct( public bool $analytical, public bool $tracking, public array $versions, public string $locale, public string $text, public array $services, public string $receipt, public bool $changed, public string $was ) {}

	/** @return self|null Null when no notice can have sent it. */
	public static function read( string $body ): ?self {
		$said = strlen( $body ) > self::BYTES ? null : json_decode( $body, true, 4 );
		if ( ! is_array( $said ) || ! is_bool( $said['analytical'] ?? null ) || ! is_bool( $said['tracking'] ?? null ) ) {
			return null;
		}
		$versions = array_values( is_array( $said['versions'] ?? null ) ? $said['versions'] : array() );
		$analytic = $versions[0] ?? null;
		$tracking = $versions[1] ?? null;
		if ( ! is_int( $analytic ) || ! is_int( $tracking ) || min( $analytic, $tracking ) < 0 || max( $analytic, $tracking ) > self::VERSIONS ) {
			return null;
		}
		$services = self::codes( $said['services'] ?? array() );
		$locale   = self::text( $said, 'locale', '[a-z]{2,3}(_[A-Za-z0-9]{2,8}){0,3}' );
		$text     = self::text( $said, 'text', '[0-9a-f]{8}' );
		$receipt  = self::text( $said, 'receipt', '[A-Za-z0-9_-]{12}' );
		$was      = self::text( $said, 'was', '[A-Za-z0-9_-]{12}' );
		if ( null === $services || null === $locale || null === $text || null === $receipt || null === $was ) {
			return null;
		}
		$allows  = $said['analytical'] || $said['tracking'] || array() !== $services;
		$changed = true === ( $said['changed'] ?? false );
		// Whatever a refusal brings along, it is kept without a number; it ends the consent that had it.
		return new self( $said['analytical'], $said['tracking'], array( $analytic, $tracking ), $locale, $text, $services, $allows ? $receipt : '', $changed, '' === $was && ( $changed || ! $allows ) ? $receipt : $was );
	}

	/** 0: nothing allowed, 1: some, 2: all that was asked for. */
	public function said(): int {
		$all = ( $this->analytical || 0 === $this->versions[0] ) && ( $this->tracking || 0 === $this->versions[1] );
		return match ( true ) {
			$all && ( $this->analytical || $this->tracking )                          => 2,
			$this->analytical || $this->tracking || array() !== $this->services => 1,
			default                                                                   => 0,
		};
	}

	/** @return list<string>|null */
	private static function codes( mixed $given ): ?array {
		if ( ! is_array( $given ) || count( $given ) > 40 ) {
			return null;
		}
		$codes = array();
		foreach ( $given as $code ) {
			if ( ! is_string( $code ) || 1 !== preg_match( '/^[a-z0-9]{2}$/D', $code ) ) {
				return null;
			}
			$codes[] = $code;
		}
		return array_values( array_unique( $codes ) );
	}

	/**
	 * @param array<mixed> $said
	 * @return string|null Null when it is there and isn't of this shape.
	 */
	private static function text( array $said, string $name, string $shape ): ?string {
		$text = $said[ $name ] ?? '';
		return is_string( $text ) && ( '' === $text || 1 === preg_match( "/^$shape$/D", $text ) ) ? $text : null;
	}
}
