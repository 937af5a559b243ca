<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** An address as browsers read it: with tabs in it, backslashes, a name before the host, in capitals. */
final readonly class Address {

	private const PORTS = array( 'http' => '80', 'https' => '443', 'ws' => '80', 'wss' => '443', 'ftp' => '21' );

	/**
	 * @param string $host Without port, in lower case.
	 * @param string $port Empty for the usual one.
	 * @param string $path Path and query in lower case, / first.
	 */
	private function __construct( public string $host, public string $port, public string $path ) {}

	/** Null: of this very site (relative), or nothing that is fetched from a host. */
	public static function of( string $url ): ?self {
		$url = str_replace( array( "\t", "\n", "\r" ), '', trim( $url, "\x00..\x20" ) );
		if ( 1 === preg_match( '~^([a-z][a-z0-9+.-]*):~i', $url, $found ) ) {
			$scheme = strtolower( $found[1] );
			$rest   = substr( $url, strlen( $found[0] ) );
			if ( ! isset( self::PORTS[ $scheme ] ) ) {
				return null;
			}
		} else {
			$scheme = '';
			$rest   = $url;
			if ( strspn( $rest, '/\\' ) < 2 ) {
				return null;
			}
		}
		$rest = substr( $rest, strspn( $rest, '/\\' ) );
		$end  = strcspn( $rest, '/\\?#' );
		$name = substr( $rest, 0, $end );
		$at   = strrpos( $name, '@' );
		$name = false === $at ? $name : substr( $name, $at + 1 );
		$port = 1 === preg_match( '/:([0-9]*)$/D', $name, $found ) ? $found[1] : '';
		$host = self::plain( 1 === preg_match( '/:[0-9]*$/D', $name ) ? substr( $name, 0, (int) strrpos( $name, ':' ) ) : $name );
		if ( '' === $host ) {
			return null;
		}
		$path = strtolower( substr( $rest, $end, strcspn( $rest, '#', $end ) ) );
		$cut  = strcspn( $path, '?' );
		$path = str_replace( '\\', '/', substr( $path, 0, $cut ) ) . substr( $path, $cut );
		$bare = '' === $scheme ? in_array( $port, array( '80', '443' ), true ) : self::PORTS[ $scheme ] === $port;
		return new self( $host, $bare ? '' : $port, str_starts_with( $path, '/' ) ? $path : "/$path" );
	}

	/** As URL.host has it. */
	public function with_port(): string {
		return '' === $this->port ? $this->host : "$this->host:$this->port";
	}

	private static function plain( string $host ): string {
		$host = strtolower( rawurldecode( $host ) );
		if ( 1 === preg_match( '/[^\x00-\x7f]/', $host ) && function_exists( 'idn_to_ascii' ) ) {
			$host = idn_to_ascii( $host, IDNA_NONTRANSITIONAL_TO_ASCII | IDNA_CHECK_BIDI, INTL_IDNA_VARIANT_UTS46 ) ?: $host;
		}
		return $host;
	}
}
