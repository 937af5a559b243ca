<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/**
 * A whole page without the theme: nothing of another plugin runs in it, no cache keeps it, and
 * the key in its address reaches nobody else.
 */
final readonly class Page {

	private const STYLE = ':root{color-scheme:light dark;--line:#757575;--accent:#0b5394;--bad:#b00020}
@media (prefers-color-scheme:dark){:root{--line:#9a9a9a;--accent:#8ec5ff;--bad:#ffb3b3}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-inline-size:42rem;font:1.0625rem/1.55 system-ui,sans-serif;background:Canvas;color:CanvasText;overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0 1rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
a{color:var(--accent)}header,footer{font-size:.95rem}footer{margin-block-start:3rem;border-block-start:1px solid var(--line)}
section{margin-block:1.5rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:6px}section>:first-child{margin-block-start:0}section>:last-child{margin-block-end:0}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.35rem 1rem}dt{font-weight:600}dd{margin:0}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-block-end:.5rem}}
button{font:inherit;min-block-size:2.75rem;padding:.4rem 1.2rem;border:2px solid var(--accent);border-radius:4px;background:var(--accent);color:Canvas;cursor:pointer}
button.second{background:transparent;color:var(--accent)}
input,textarea{font:inherit;max-inline-size:100%}
.said{border-inline-start:5px solid var(--accent);padding:.5rem 1rem}.bad{border-inline-start-color:var(--bad)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
@media (forced-colors:active){button{border-color:ButtonText}}';

	public function __construct( private string $form_style ) {}

	/**
	 * @param string $body   Escaped HTML.
	 * @param string $script Ours, run under a nonce.
	 */
	public function send( int $status, string $title, string $body, string $script = '' ): never {
		$nonce = base64_encode( random_bytes( 16 ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- As the CSP wants it.
		$site  = wp_specialchars_decode( get_bloginfo( 'name', 'raw' ), ENT_QUOTES );
		$this->headers( $status, 'text/html; charset=utf-8' );
		header( "Content-Security-Policy: default-src 'none'; style-src 'nonce-$nonce'; script-src 'nonce-$nonce'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" );
		$this->finish(
			'<!DOCTYPE html><html lang="' . esc_attr( get_bloginfo( 'language' ) ) . '" dir="' . ( is_rtl() ? 'rtl' : 'ltr' ) . '"><head><meta charset="utf-8">'
			. '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>' . esc_html( $title . ' – ' . $site ) . '</title>'
			. '<style nonce="' . $nonce . '">' . self::STYLE . "\n" . $this->form_style() . '</style></head><body>'
			. '<header><a href="' . esc_url( home_url( '/' ) ) . '">' . esc_html( $site ) . '</a></header><main><h1>' . esc_html( $title ) . '</h1>' . $body . '</main>'
			. ( '' === $script ? '' : '<script nonce="' . $nonce . '">' . $script . '</script>' ) . '</body></html>'
		);
	}

	/** @param array<string, mixed> $data */
	public function json( int $status, array $data ): never {
		$this->headers( $status, 'application/json; charset=utf-8' );
		$this->finish( (string) wp_json_encode( $data ) );
	}

	public function see( string $url ): never {
		$this->headers( 303, 'text/html; charset=utf-8' );
		header( 'Location: ' . esc_url_raw( $url ) );
		$this->finish( '' );
	}

	private function headers( int $status, string $type ): void {
		status_header( $status );
		header( 'Content-Type: ' . $type );
		header( 'Cache-Control: no-store, private, max-age=0' );
		header( 'Referrer-Policy: no-referrer' );
		header( 'X-Robots-Tag: noindex, nofollow' );
		header( 'X-Content-Type-Options: nosniff' );
		header( 'X-Frame-Options: DENY' );
		header( 'Vary: Cookie, Accept' );
	}

	/** The answer leaves before what only some addresses need is done, so that its time tells nothing. */
	private function finish( string $body ): never {
		while ( ob_get_level() > 0 && ob_end_clean() ) {
			continue;
		}
		if ( ! filter_var( ini_get( 'zlib.output_compression' ), FILTER_VALIDATE_BOOLEAN ) ) {
			header( 'Content-Length: ' . strlen( $body ) );
		}
		if ( 'HEAD' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
			echo $body; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		}
		flush();
		if ( function_exists( 'fastcgi_finish_request' ) ) {
			fastcgi_finish_request();
		}
		exit;
	}

	private function form_style(): string {
		return is_file( $this->form_style ) ? (string) file_get_contents( $this->form_style ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- Our own file.
	}
}
