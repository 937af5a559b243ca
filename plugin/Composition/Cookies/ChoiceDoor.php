<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Cookies\Proof\Choices;
use RightsDesk\Cookies\Proof\Decision;
use RightsDesk\Cookies\Proof\Desk;
use RightsDesk\Cookies\Proof\Meter;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/**
 * Takes a visitor's decision while WordPress still loads its plugins: what a decision needs is there by then, and
 * the rest of a page's work would cost the host many times as much. The same address by REST does the same, later.
 */
final readonly class ChoiceDoor {

	private const PATH = '/' . Routes::SPACE . '/choices';

	/** Ends a POST that brought a decision. */
	public static function open(): void {
		if ( ! self::called() ) {
			return;
		}
		/** @var \wpdb $wpdb */
		global $wpdb;
		$tables = new Tables( $wpdb );
		if ( ! $tables->current() ) {
			return;
		}
		$home   = wp_parse_url( self::option( 'home' ) );
		$site   = is_array( $home ) ? ( $home['host'] ?? '' ) . ( isset( $home['port'] ) ? ':' . $home['port'] : '' ) : '';
		$begun  = $_SERVER['REQUEST_TIME_FLOAT'] ?? null;
		$status = 403;
		if ( Desk::own( self::server( 'HTTP_SEC_FETCH_SITE' ), self::server( 'HTTP_ORIGIN' ), self::server( 'HTTP_HOST' ), $site ) ) {
			$clock  = new Clock();
			$desk   = new Desk( new Choices( $wpdb, $tables ), Meter::of_site( $wpdb->prefix ), $clock, new Limits( $wpdb, $tables, $clock, new Vault() ) );
			$status = $desk->take( (string) file_get_contents( 'php://input', false, null, 0, Decision::BYTES + 1 ), is_float( $begun ) ? $begun : microtime( true ) );
		}
		status_header( $status );
		header( 'Cache-Control: no-store' );
		header( 'X-Robots-Tag: noindex' );
		header_remove( 'Content-Type' );
		exit;
	}

	private static function called(): bool {
		$address = self::server( 'REQUEST_URI' );
		if ( ! str_contains( $address, 'choices' ) ) {
			return false;
		}
		$route = $_GET['rest_route'] ?? null; // phpcs:ignore WordPress.Security -- Compared, nothing else.
		return str_ends_with( rtrim( explode( '?', $address, 2 )[0], '/' ), self::PATH ) || ( is_string( $route ) && rtrim( $route, '/' ) === self::PATH );
	}

	private static function server( string $name ): string {
		return isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ? $_SERVER[ $name ] : ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared, nothing else; slashes come later.
	}

	private static function option( string $name ): string {
		$value = get_option( $name );
		return is_string( $value ) ? $value : '';
	}
}
