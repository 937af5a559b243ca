<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Vault;

/** By this, what SparkPost tells of this site's messages is known from what it tells of others of the same account. */
final readonly class Mark {

	public const FIELD = 'rights_desk_site';

	public function __construct( private Vault $vault ) {}

	public function value(): string {
		return substr( $this->vault->hmac( 'transport', 'site' ), 0, 16 );
	}

	/** @param array<array-key, mixed> $event Its metadata came back with it; what has none may be ours. */
	public function others( array $event ): bool {
		$meta = $event['rcpt_meta'] ?? array();
		$mark = is_array( $meta ) ? $meta[ self::FIELD ] ?? null : null;
		return null !== $mark && $mark !== $this->value();
	}
}
