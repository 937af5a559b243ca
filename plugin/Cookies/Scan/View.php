<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Vault;

/**
 * A page of this site as somebody without login gets it, in the browser of who scans: once, within minutes, by a
 * signed address. What it would keep there goes into a jar of its own, and it tells what it kept and asked for.
 */
final class View {

	public const KEY = 'rd-scan';

	private const PURPOSE = 'scan';
	private const SECONDS = 300;

	/** What may stand in for the visitor's choice and the site's mode. */
	private const CONSENTS = array( 'none', 'all' );
	private const MODES    = array( 'off', 'default', 'full' );

	private bool $verified = false;

	/** @var array{token: string, consent: string, mode: string, sign: string, path: string}|null */
	private ?array $asked = null;

	/**
	 * @param \Closure(): string       $choice Value of the visitor's cookie that allows everything.
	 * @param \Closure(): string       $probe  The script that goes first.
	 * @param \Closure( string ): list<array<string, mixed>> $read What the page's HTML holds.
	 */
	public function __construct( private readonly Tokens $tokens, private readonly Vault $vault, private readonly Clock $clock, private readonly \Closure $choice, private readonly \Closure $probe, private readonly \Closure $read ) {}

	/** @param string $path Path and query of a page of this site. */
	public function address( string $path, string $consent, string $mode, int $scan ): string {
		$token = $this->tokens->issue( 0, self::PURPOSE, $this->clock->now()->modify( '+' . self::SECONDS . ' seconds' ), $scan );
		$value = "$token.$consent.$mode." . $this->sign( $token, $consent, $mode, $path );
		$home  = (string) preg_replace( '#^(https?://[^/]+).*$#', '$1', home_url() );
		return $home . $path . ( str_contains( $path, '?' ) ? '&' : '?' ) . self::KEY . '=' . $value;
	}

	/** At once, before anything looks who is there. What isn't signed ends when the keys can be read. */
	public function enter(): void {
		$value = $_GET[ self::KEY ] ?? null; // phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- Checked as a whole by its signature.
		if ( null === $value || 'GET' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			return;
		}
		$parts = is_string( $value ) ? explode( '.', $value ) : array();
		if ( 4 !== count( $parts ) || ! in_array( $parts[1], self::CONSENTS, true ) || ! in_array( $parts[2], self::MODES, true ) ) {
			return;
		}
		$this->asked = array( 'token' => $parts[0], 'consent' => $parts[1], 'mode' => $parts[2], 'sign' => $parts[3], 'path' => $this->forget_key() );
		$_COOKIE     = 'all' === $parts[1] ? array( 'rd-choice' => ( $this->choice )() ) : array();
		$mode        = $parts[2];
		foreach ( array( 'option_', 'default_option_' ) as $when ) {
			add_filter( $when . Settings::OPTION, static fn ( mixed $all ): array => array( 'cookie_mode' => $mode ) + ( is_array( $all ) ? $all : array() ), PHP_INT_MAX );
		}
		// Others' constant, by which page caches stay away.
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
		ob_start( $this->tell( ... ) );
		// The earliest moment at which texts may be translated.
		add_action( 'init', $this->verify( ... ), PHP_INT_MIN );
		add_filter( 'redirect_canonical', '__return_false' );
		add_filter( 'wp_redirect', $this->elsewhere( ... ), PHP_INT_MAX );
		add_filter( 'show_admin_bar', '__return_false', PHP_INT_MAX );
	}

	private function verify(): void {
		$asked = $this->asked;
		if ( null === $asked || ! hash_equals( $this->sign( $asked['token'], $asked['consent'], $asked['mode'], $asked['path'] ), $asked['sign'] ) || null === $this->tokens->use_once( $asked['token'], self::PURPOSE ) ) {
			$this->asked = null;
			wp_die( esc_html__( 'This look at a page is over. Start it again from the screen of the scan.', 'rights-desk' ), '', array( 'response' => 403 ) );
		}
		$this->verified = true;
		nocache_headers();
	}

	/** A page that leads away is told as such; what it leads to is another page. */
	private function elsewhere( mixed $to ): bool {
		$this->asked = null;
		status_header( 200 );
		$told = wp_json_encode( array( 'rd' => 'scan', 'failed' => 'redirect', 'to' => is_string( $to ) ? $to : '' ), JSON_HEX_TAG | JSON_HEX_AMP );
		echo '<!DOCTYPE html><script>parent.postMessage(' . $told . ',location.origin)</script>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON for a script.
		return false;
	}

	/** The page, with the probe before everything else. Whatever the server would set goes into the report instead. */
	private function tell( string $html ): string {
		if ( ! $this->verified || null === $this->asked || '' === $html ) {
			return $html;
		}
		$set = array();
		if ( ! headers_sent() ) {
			$set = array_values( array_filter( array_map( Cookie::of( ... ), array_filter( headers_list(), static fn ( string $one ): bool => 0 === stripos( $one, 'set-cookie:' ) ) ) ) );
			header_remove( 'Set-Cookie' );
			header_remove( 'X-Frame-Options' );
			header( 'Cache-Control: no-store, private' );
			header( 'X-Robots-Tag: noindex' );
		}
		$told  = array(
			'jar'  => 'all' === $this->asked['consent'] ? 'rd-choice=' . ( $this->choice )() : '',
			'http' => $set,
			'html' => ( $this->read )( $html ),
		);
		// Marks by which those who combine and delay scripts leave one alone.
		$probe = '<script id="rd-probe" data-cfasync="false" data-no-optimize="1" data-no-defer="1" nowprocket>var rdProbe=' . wp_json_encode( $told, JSON_HEX_TAG | JSON_HEX_AMP | JSON_INVALID_UTF8_SUBSTITUTE ) . ';' . ( $this->probe )() . '</script>';
		$with  = preg_replace_callback( '/<head(?:\s[^>]*)?>/i', static fn ( array $head ): string => $head[0] . $probe, $html, 1, $done );
		return 1 === $done ? (string) $with : $probe . $html;
	}

	private function sign( string $token, string $consent, string $mode, string $path ): string {
		return substr( $this->vault->hmac( 'scan', "$token|$consent|$mode|$path" ), 0, 32 );
	}

	/** No script of the page is to see the key, and no link to carry it. @return string The path without it. */
	private function forget_key(): string {
		$uri  = is_string( $_SERVER['REQUEST_URI'] ?? null ) ? $_SERVER['REQUEST_URI'] : '/'; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared by its signature.
		$path = (string) preg_replace( '/([?&])' . self::KEY . '=[^&]*(&|$)/', '$1', $uri );
		$path = rtrim( $path, '?&' );
		unset( $_GET[ self::KEY ], $_REQUEST[ self::KEY ] );
		$_SERVER['REQUEST_URI']  = $path;
		$_SERVER['QUERY_STRING'] = (string) wp_parse_url( $path, PHP_URL_QUERY );
		return $path;
	}
}
