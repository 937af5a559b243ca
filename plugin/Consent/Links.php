<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Vault;

/** Addresses of pages on which somebody confirms or withdraws. The one to withdraw never ends, and costs no row a mail. */
final readonly class Links {

	/** Days in which a consent can be confirmed. */
	public const DAYS = 14;

	public function __construct( private Tokens $tokens, private Clock $clock, private Vault $vault ) {}

	public function confirm( int $id ): string {
		$key = $this->tokens->issue( 0, Tokens::CONSENT, $this->clock->now()->modify( '+' . self::DAYS . ' days' ), $id );
		return home_url( '/?rights-desk=consent&key=' . $key );
	}

	public function confirms( string $key ): ?int {
		return '' === $key ? null : $this->tokens->ref_for( $key, Tokens::CONSENT );
	}

	public function withdraw( int $id ): string {
		return home_url( '/?rights-desk=withdraw&key=' . $this->key( $id ) );
	}

	/** Without a key: where one asks for it. */
	public function lost(): string {
		return home_url( '/?rights-desk=withdraw' );
	}

	public function withdraws( string $key ): ?int {
		$id = (int) strtok( $key, '-' );
		return $id > 0 && hash_equals( $this->key( $id ), $key ) ? $id : null;
	}

	public function forget( int $id ): void {
		$this->tokens->forget_ref( Tokens::CONSENT, $id );
	}

	private function key( int $id ): string {
		return $id . '-' . substr( $this->vault->hmac( 'consent-link', (string) $id ), 0, 43 );
	}
}
