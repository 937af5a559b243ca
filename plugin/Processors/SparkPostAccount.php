<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Vault;

/** Where SparkPost is reached, and with which key. One in wp-config.php or the environment goes before the stored one, which is sealed. */
final readonly class SparkPostAccount {

	public const OPTION = 'rights_desk_sparkpost';

	private const PLACES = array(
		'us' => 'https://api.sparkpost.com',
		'eu' => 'https://api.eu.sparkpost.com',
	);

	public function __construct( private Vault $vault ) {}

	/** Without slash at the end. */
	public function url(): string {
		/** For accounts with an endpoint of their own, and for tests. */
		$url = apply_filters( 'rights_desk_sparkpost_url', self::PLACES[ $this->region() ] );
		return is_string( $url ) ? untrailingslashit( $url ) : self::PLACES['us'];
	}

	/** @return 'us'|'eu' An account of one does not exist at the other. */
	public function region(): string {
		return 'eu' === ( $this->stored()['region'] ?? 'us' ) ? 'eu' : 'us';
	}

	public function key(): string {
		$sealed = $this->stored()['key'] ?? '';
		return match ( $this->from() ) {
			'constant'    => self::constant(),
			'environment' => (string) getenv( 'SPARKPOST_API_KEY' ),
			'stored'      => is_string( $sealed ) ? (string) $this->vault->open( $sealed ) : '',
			default       => '',
		};
	}

	/** @return 'constant'|'environment'|'stored'|'' Where the key comes from. */
	public function from(): string {
		return match ( true ) {
			defined( 'RIGHTS_DESK_SPARKPOST_KEY' )       => 'constant',
			'' !== (string) getenv( 'SPARKPOST_API_KEY' ) => 'environment',
			'' !== ( $this->stored()['key'] ?? '' )       => 'stored',
			default                                      => '',
		};
	}

	/** @param ?string $key Null leaves it as it is, '' removes it. */
	public function change( string $region, ?string $key ): void {
		$stored           = $this->stored();
		$stored['region'] = 'eu' === $region ? 'eu' : 'us';
		if ( null !== $key ) {
			$stored['key'] = '' === $key ? '' : $this->vault->seal( $key );
		}
		update_option( self::OPTION, $stored, false );
	}

	/** @return array{region: string, key_from: string, key_ends: string} Never the key. */
	public function shape(): array {
		$key = $this->key();
		return array(
			'region'   => $this->region(),
			'key_from' => $this->from(),
			'key_ends' => strlen( $key ) >= 16 ? substr( $key, -4 ) : '',
		);
	}

	private static function constant(): string {
		$key = defined( 'RIGHTS_DESK_SPARKPOST_KEY' ) ? constant( 'RIGHTS_DESK_SPARKPOST_KEY' ) : '';
		return is_string( $key ) ? $key : '';
	}

	/** @return array<array-key, mixed> */
	private function stored(): array {
		$stored = get_option( self::OPTION, array() );
		return is_array( $stored ) ? $stored : array();
	}
}
