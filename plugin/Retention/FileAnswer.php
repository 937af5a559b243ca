<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** A file as the answer of a REST route: sent as it is read, saved and never shown by the browser. */
final readonly class FileAnswer {

	public function __construct( private string $name, private string $mime, private int $bytes ) {}

	/** @param \Closure(): \Generator<string> $contents */
	public function of( \Closure $contents ): \WP_REST_Response {
		$answer = new \WP_REST_Response();
		$plain  = (string) preg_replace( '/[^A-Za-z0-9._-]/', '_', $this->name );
		$answer->header( 'Content-Type', 1 === preg_match( '#^[a-z]+/[a-z0-9.+-]+$#', $this->mime ) ? $this->mime : 'application/octet-stream' );
		$answer->header( 'Content-Disposition', "attachment; filename=\"$plain\"; filename*=UTF-8''" . rawurlencode( $this->name ) );
		$answer->header( 'Content-Length', (string) $this->bytes );
		$answer->header( 'Cache-Control', 'no-store, private' );
		$answer->header( 'X-Content-Type-Options', 'nosniff' );
		$answer->header( 'Content-Security-Policy', "sandbox; default-src 'none'" );
		add_filter(
			'rest_pre_serve_request',
			static function ( bool $served, mixed $result, \WP_REST_Request $call ) use ( $answer, $contents ): bool {
				if ( $result !== $answer || 'GET' !== $call->get_method() ) {
					return $served;
				}
				while ( ob_get_level() > 0 && ob_end_flush() ) {
					continue;
				}
				foreach ( $contents() as $piece ) {
					echo $piece; // phpcs:ignore WordPress.Security.EscapeOutput -- A file, sent as one.
				}
				return true;
			},
			10,
			3
		);
		return $answer;
	}
}
