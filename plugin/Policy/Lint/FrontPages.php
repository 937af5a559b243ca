<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Lint;

/** Reads some of the site's own pages as a visitor gets them, and says whose servers they call. */
final readonly class FrontPages {

	private const SECONDS = 8;
	private const BYTES   = 2 * MB_IN_BYTES;

	public function __construct( private Reading $reading, private Services $services ) {}

	/** @return array{third_parties: list<array{host: string, name: string, by: string, kinds: list<string>, pages: list<string>}>, read: list<string>, unread: list<string>} */
	public function look(): array {
		$own   = strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
		$calls = array();
		$read  = array();
		$not   = array();
		foreach ( $this->addresses() as $url ) {
			$path = self::path( $url );
			// A site that doesn't answer itself won't the next time either, and each time takes seconds.
			$html = count( $not ) > count( $read ) ? null : $this->fetch( $url );
			if ( null === $html ) {
				$not[] = $path;
				continue;
			}
			$read[] = $path;
			foreach ( $this->reading->hosts( $html, $own ) as $host => $kinds ) {
				$calls[ $host ]['kinds'] = array_merge( $calls[ $host ]['kinds'] ?? array(), $kinds );
				$calls[ $host ]['pages'] = array_merge( $calls[ $host ]['pages'] ?? array(), array( $path ) );
			}
		}
		$found = array();
		foreach ( $calls as $host => $seen ) {
			$found[] = array( 'host' => (string) $host ) + $this->services->of( (string) $host ) + array(
				'kinds' => array_values( array_unique( $seen['kinds'] ) ),
				'pages' => array_values( array_unique( $seen['pages'] ) ),
			);
		}
		return array( 'third_parties' => $found, 'read' => $read, 'unread' => $not );
	}

	/** @return list<string> Of different kinds, since each kind of page loads other things. */
	public function addresses(): array {
		$ids = array();
		foreach ( array( 'post', 'page', 'product' ) as $type ) {
			if ( post_type_exists( $type ) ) {
				$ids = array_merge( $ids, get_posts( array( 'post_type' => $type, 'post_status' => 'publish', 'has_password' => false, 'numberposts' => 'page' === $type ? 3 : 1, 'fields' => 'ids', 'orderby' => 'modified' ) ) );
			}
		}
		foreach ( array( 'page_for_posts', 'wp_page_for_privacy_policy', 'woocommerce_shop_page_id', 'woocommerce_checkout_page_id' ) as $option ) {
			$id    = get_option( $option );
			$ids[] = is_numeric( $id ) ? (int) $id : 0;
		}
		$urls = array( home_url( '/' ) );
		foreach ( $ids as $id ) {
			if ( $id > 0 && 'publish' === get_post_status( $id ) ) {
				$urls[] = (string) get_permalink( $id );
			}
		}
		/** @var mixed $urls */
		$urls = apply_filters( 'rights_desk_front_pages', array_values( array_unique( $urls ) ) );
		$home = strtolower( (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
		$list = array_filter( is_array( $urls ) ? $urls : array(), static fn ( mixed $url ): bool => is_string( $url ) && strtolower( (string) wp_parse_url( $url, PHP_URL_HOST ) ) === $home );
		return array_slice( array_values( $list ), 0, 8 );
	}

	private static function path( string $url ): string {
		$query = (string) wp_parse_url( $url, PHP_URL_QUERY );
		return '/' . ltrim( (string) wp_parse_url( $url, PHP_URL_PATH ), '/' ) . ( '' === $query ? '' : "?$query" );
	}

	private function fetch( string $url ): ?string {
		$answer = wp_remote_get(
			$url,
			array(
				'timeout'             => self::SECONDS,
				'redirection'         => 3,
				'limit_response_size' => self::BYTES,
				'cookies'             => array(),
				/** This filter is documented in wp-includes/class-wp-http-streams.php */
				'sslverify'           => (bool) apply_filters( 'https_local_ssl_verify', false ), // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own.
			)
		);
		return is_wp_error( $answer ) || 200 !== wp_remote_retrieve_response_code( $answer ) ? null : wp_remote_retrieve_body( $answer );
	}
}
