<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * Keyed hashes and sealed texts.
 *
 * One key lies in the database, the other in wp-config.php: a copy of either alone opens nothing.
 */
final class Vault {

	public const OPTION = 'rights_desk_key';

	/** @var array<string, string> Derived keys by purpose. */
	private array $keys = array();

	public function hmac( string $purpose, string $value ): string {
		return hash_hmac( 'sha256', $value, $this->key( 'hmac/' . $purpose ) );
	}

	public function seal( string $text ): string {
		$nonce = random_bytes( SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES );
		return base64_encode( $nonce . sodium_crypto_aead_xchacha20poly1305_ietf_encrypt( $text, '', $nonce, $this->key( 'seal' ) ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Binary into a text column.
	}

	/** @return string|null Null when it was sealed under other keys, or altered. */
	public function open( string $sealed ): ?string {
		$bytes = base64_decode( $sealed, true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- Binary from a text column.
		$size  = SODIUM_CRYPTO_AEAD_XCHACHA20POLY1305_IETF_NPUBBYTES;
		if ( false === $bytes || strlen( $bytes ) <= $size ) {
			return null;
		}
		$text = sodium_crypto_aead_xchacha20poly1305_ietf_decrypt( substr( $bytes, $size ), '', substr( $bytes, 0, $size ), $this->key( 'seal' ) );
		return false === $text ? null : $text;
	}

	private function key( string $purpose ): string {
		return $this->keys[ $purpose ] ??= hash_hkdf( 'sha256', $this->root() . wp_salt( 'auth' ), 32, 'rights-desk/' . $purpose );
	}

	private function root(): string {
		$stored = get_option( self::OPTION );
		if ( ! is_string( $stored ) || 64 !== strlen( $stored ) ) {
			// add_option refuses when another request was first: both then read the same key.
			add_option( self::OPTION, bin2hex( random_bytes( 32 ) ), '', true );
			wp_cache_delete( self::OPTION, 'options' );
			$stored = get_option( self::OPTION );
		}
		return is_string( $stored ) ? $stored : throw new \RuntimeException( 'The key cannot be stored.' );
	}
}
