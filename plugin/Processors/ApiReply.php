<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/** What an API answered. */
final readonly class ApiReply {

	/** It did it. */
	public const OK = 'ok';

	/** It may do it later: too many calls, out of order, cut off. */
	public const LATER = 'later';

	/** It never will, as it is asked. */
	public const NO = 'no';

	/** @param array<array-key, mixed> $data */
	private function __construct( public string $verdict, public array $data, public string $error, public int $wait, public int $status ) {}

	/** @param array<array-key, mixed> $data */
	public static function ok( array $data ): self {
		return new self( self::OK, $data, '', 0, 200 );
	}

	/** @param int $wait Seconds that it asked for. */
	public static function later( string $error, int $wait = 0, int $status = 0 ): self {
		return new self( self::LATER, array(), self::plain( $error ), $wait, $status );
	}

	public static function no( string $error, int $status = 0 ): self {
		return new self( self::NO, array(), self::plain( $error ), 0, $status );
	}

	/** Errors are kept unsealed: no address in them. */
	private static function plain( string $error ): string {
		return mb_substr( (string) preg_replace( '/[^\s"\'<>(),;:=&?]+(@|%40)[^\s"\'<>(),;:&]+/i', '…', wp_strip_all_tags( $error ) ), 0, 190 );
	}
}
