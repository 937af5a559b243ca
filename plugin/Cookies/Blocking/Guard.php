<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Note;

/** What stands first in each page: it judges in the browser what scripts add, as Judge does here. */
final readonly class Guard {

	/** @param string $file The plugin's main file. */
	public function __construct( private string $file ) {}

	/** @param list<string> $own */
	public function html( Note $note, array $own, bool $dnt ): string {
		$path = dirname( $this->file ) . '/front/guard.js';
		$code = is_readable( $path ) ? trim( (string) file_get_contents( $path ) ) : '';
		if ( '' === $code ) {
			return '';
		}
		$setup = array(
			'v'     => array( $note->versions['analytical'], $note->versions['tracking'] ),
			'base'  => plugins_url( 'front/', $this->file ),
			'rules' => self::rules( $note, $own ),
			'dnt'   => (int) $dnt,
			...( self::pays() ? array( 'frames' => 1 ) : array() ),
		);
		$script = 'rightsDesk=' . wp_json_encode( $setup, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . ";$code";
		// WordPress's own filter: where a policy of the site's asks for a nonce, its plugin adds one here.
		$given = apply_filters( 'wp_inline_script_attributes', array( 'id' => 'rd-guard' ), $script ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- As wp_get_inline_script_tag() does.
		$nonce = is_array( $given ) && is_string( $given['nonce'] ?? null ) ? ' nonce="' . esc_attr( $given['nonce'] ) . '"' : '';
		return "<script id=\"rd-guard\"$nonce>$script</script>\n";
	}

	/** Where one pays, banks show pages of their own in frames, and no register can name all banks. */
	private static function pays(): bool {
		$is   = static fn ( string $page ): bool => function_exists( $page ) && true === $page();
		$pays = ( $is( 'is_checkout' ) && ! $is( 'is_order_received_page' ) ) || $is( 'is_add_payment_method_page' );
		/**
		 * Whether scripts of this page may open frames of anybody: not those that stand in its HTML.
		 *
		 * @param bool $open
		 */
		return (bool) apply_filters( 'rights_desk_open_frames', $pays );
	}

	/**
	 * Who may load, as a content security policy names them, and whose leave they need.
	 *
	 * @param list<string> $own
	 * @return list<array{0: string, 1: string}>
	 */
	public static function rules( Note $note, array $own ): array {
		$rules = array( array( implode( ' ', array_map( static fn ( string $host ): string => self::below( $host ), $own ) ), '' ) );
		foreach ( $note->rules as $rule ) {
			$rules[] = array( implode( ' ', array_unique( array_map( self::source( ... ), $rule['patterns'] ) ) ), Judge::mark( $rule ) );
		}
		return array_values( array_filter( $rules, static fn ( array $one ): bool => '' !== $one[0] ) );
	}

	/** A policy's path is a whole one unless it ends in a slash; it knows no query. */
	private static function source( string $pattern ): string {
		$cut  = strcspn( $pattern, '/' );
		$host = substr( $pattern, 0, $cut );
		// In a policy these end a directive, or the policy.
		$path = strtr( substr( $pattern, $cut, strcspn( $pattern, '?', $cut ) ), array( ';' => '%3B', ',' => '%2C' ) );
		$of   = static fn ( string $path ): string => str_starts_with( $host, '*.' ) ? "$host:*$path " . substr( $host, 2 ) . ":*$path" : "$host:*$path";
		return str_ends_with( $path, '/' ) || '' === $path || str_contains( $pattern, '?' ) ? $of( '/' === $path ? '' : $path ) : $of( $path ) . ' ' . $of( "$path/" );
	}

	private static function below( string $host ): string {
		return str_starts_with( $host, '*.' ) ? "$host " . substr( $host, 2 ) : $host;
	}
}
