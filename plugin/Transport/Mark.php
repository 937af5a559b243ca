<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Vault;

/** By this, what SparkPost tells of this site's messages is known from what it tells of others of the same account. */
final readonly class Mark {

	private const FIELD = 'rights_desk_site';
	private const LAST  = 'rights_desk_last';

	public function __construct( private Vault $vault ) {}

	/**
	 * What a message bears, and its events bring back.
	 *
	 * @return array<string, string>
	 */
	public function metadata( bool $last = false ): array {
		return array( self::FIELD => $this->value() ) + ( $last ? array( self::LAST => '1' ) : array() );
	}

	/** @param array<array-key, mixed> $event Its metadata came back with it; what has none may be ours. */
	public function others( array $event ): bool {
		$mark = self::meta( $event )[ self::FIELD ] ?? null;
		return null !== $mark && $mark !== $this->value();
	}

	/** @param array<array-key, mixed> $event Whether its message was the last to who was erased. */
	public function last( array $event ): bool {
		return isset( self::meta( $event )[ self::LAST ] );
	}

	private function value(): string {
		return substr( $this->vault->hmac( 'transport', 'site' ), 0, 16 );
	}

	/**
	 * @param array<array-key, mixed> $event
	 * @return array<array-key, mixed>
	 */
	private static function meta( array $event ): array {
		$meta = $event['rcpt_meta'] ?? array();
		return is_array( $meta ) ? $meta : array();
	}
}
