<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** The subject's secret: 32 bytes, written in the link behind the # and as a code. The server keeps only the public half of what it derives. */
final readonly class Seed {

	private function __construct( private string $bytes ) {}

	public static function make(): self {
		return new self( random_bytes( 32 ) );
	}

	/** Null when the text cannot be a code. Blanks and line breaks from copying are let pass. */
	public static function from( string $code ): ?self {
		$code  = (string) preg_replace( '/\s+/', '', $code );
		$bytes = 43 === strlen( $code ) ? base64_decode( strtr( $code, '-_', '+/' ) . '=', true ) : false; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- Bytes from a link.
		return false === $bytes || 32 !== strlen( $bytes ) ? null : new self( $bytes );
	}

	public function code(): string {
		return rtrim( strtr( base64_encode( $this->bytes ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Bytes into a link.
	}

	public function pair(): string {
		return sodium_crypto_box_seed_keypair( $this->bytes );
	}

	public function public_key(): string {
		return sodium_crypto_box_publickey( $this->pair() );
	}
}
