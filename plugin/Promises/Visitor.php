<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** Fetches pages of this site as somebody without login gets them; each once in a run. */
final class Visitor {

	private const SECONDS = 10;

	/** @var array<string, Visit> */
	private array $seen = array();

	public function see( string $url ): Visit {
		return $this->seen[ $url ] ??= $this->fetch( $url );
	}

	private function fetch( string $url ): Visit {
		$answer = wp_remote_get(
			$url,
			array(
				'timeout'     => self::SECONDS,
				'redirection' => 3,
				'cookies'     => array(),
				// As core does for its own loopback requests: the certificate of a test site is its own.
				'sslverify'   => (bool) apply_filters( 'https_local_ssl_verify', false, $url ), // phpcs:ignore WordPress.NamingConventions -- Core's own filter.
			)
		);
		if ( is_wp_error( $answer ) ) {
			return new Visit( $url, 0, '', array(), $answer->get_error_message() );
		}
		$cookies = array_map( static fn ( mixed $cookie ): string => $cookie instanceof \WP_Http_Cookie ? (string) $cookie->name : '', wp_remote_retrieve_cookies( $answer ) );
		return new Visit( $url, (int) wp_remote_retrieve_response_code( $answer ), wp_remote_retrieve_body( $answer ), array_values( array_filter( $cookies ) ), '' );
	}
}
