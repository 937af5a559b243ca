<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\History\Actor;

/** Looks at the pages as the server sends them to somebody without login: their HTML, and the cookies that come with it. */
final readonly class ServerScan {

	private const SECONDS = 10;
	private const BYTES   = 4 * MB_IN_BYTES;

	public function __construct( private ScanDesk $desk, private Html $html, private View $frames ) {}

	/** @param list<string> $paths */
	public function begin( array $paths = array() ): Run {
		$running = array() === $paths ? $this->desk->running( 'server' ) : null;
		return $running ?? $this->desk->start( 'server', $paths );
	}

	/** Goes on with the one under way, for at most so many seconds. @return bool Whether more is left. */
	public function work( int $seconds, Actor $actor ): bool {
		$until = microtime( true ) + $seconds;
		$run   = $this->desk->running( 'server' );
		while ( null !== $run ) {
			$n = $run->next();
			if ( null === $n ) {
				$this->desk->end( $run->id, 'done', $actor );
				return false;
			}
			if ( microtime( true ) > $until ) {
				return true;
			}
			$run = $this->look( $run, $n );
		}
		return false;
	}

	/** One page: as it stands, and in the modes that might be needed. */
	public function look( Run $run, int $n ): Run {
		$path = $run->pages[ $n ]['path'];
		$none = $this->fetch( $this->origin() . $path );
		if ( is_string( $none ) ) {
			return $this->desk->take( $run->id, $n, array(), $none );
		}
		$passes = array( 'none' => $none );
		$try    = array( 'off' => array( 'default', 'full' ), 'default' => array( 'full' ), 'full' => array() )[ $run->mode ] ?? array();
		$leaks  = $none;
		foreach ( $try as $mode ) {
			$leaks = array_filter( $leaks, static fn ( Sighting $one ): bool => ! $one->held && ! $one->stored() );
			$seen  = array() === $leaks ? '' : $this->fetch( $this->frames->address( $path, 'none', $mode, $run->id ) );
			if ( is_string( $seen ) ) {
				break;
			}
			$passes[ $mode ] = $seen;
			$leaks           = $seen;
		}
		return $this->desk->take( $run->id, $n, $passes );
	}

	/** @return list<Sighting>|string What it holds, or why it can't be read. */
	private function fetch( string $url ): array|string {
		$answer = wp_remote_get(
			$url,
			array(
				'timeout'             => self::SECONDS,
				'redirection'         => 0,
				'limit_response_size' => self::BYTES,
				'cookies'             => array(),
				/** This filter is documented in wp-includes/class-wp-http-streams.php */
				'sslverify'           => (bool) apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own.
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $answer->get_error_message();
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		if ( $status >= 300 && 404 !== $status ) {
			return $status < 400 ? 'redirect' : 'status';
		}
		$set  = wp_remote_retrieve_header( $answer, 'set-cookie' );
		$seen = $this->html->read( self::without_probe( wp_remote_retrieve_body( $answer ) ) );
		foreach ( array_filter( (array) $set, is_string( ... ) ) as $line ) {
			$cookie = Cookie::of( $line );
			if ( null !== $cookie ) {
				$seen[] = new Sighting( 'cookie', $cookie['name'], 'http', false, '', '', 0, '', $cookie['seconds'] );
			}
		}
		return $seen;
	}

	private static function without_probe( string $html ): string {
		return (string) preg_replace( '#<script id="rd-probe".*?</script>#s', '', $html, 1 );
	}

	private function origin(): string {
		return (string) preg_replace( '#^(https?://[^/]+).*$#', '$1', home_url() );
	}
}
