<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/**
 * Which pages a scan looks at: of each kind some, those that hold something of others first, and each time a few others.
 *
 * @phpstan-type Page array{path: string, kind: string, state: string, why: string}
 */
final readonly class Pages {

	private const MOST   = 40;
	private const OTHERS = 4;

	public function __construct( private \wpdb $db ) {}

	/**
	 * @param list<string> $again Paths on which something was found.
	 * @return list<Page>
	 */
	public function choose( array $again = array() ): array {
		$paths = array();
		$add   = function ( string $kind, mixed $url ) use ( &$paths ): void {
			$path = is_string( $url ) ? self::path( $url ) : '';
			if ( '' !== $path && ! isset( $paths[ $path ] ) ) {
				$paths[ $path ] = $kind;
			}
		};
		$add( 'home', home_url( '/' ) );
		foreach ( $again as $path ) {
			$add( 'page', $this->origin() . $path );
		}
		foreach ( array( 'page_for_posts', 'wp_page_for_privacy_policy', 'woocommerce_shop_page_id', 'woocommerce_cart_page_id', 'woocommerce_checkout_page_id', 'woocommerce_myaccount_page_id' ) as $option ) {
			$id = get_option( $option );
			$add( 'page', is_numeric( $id ) && (int) $id > 0 && 'publish' === get_post_status( (int) $id ) ? get_permalink( (int) $id ) : false );
		}
		foreach ( $this->telling() as $id ) {
			$add( (string) get_post_type( $id ), get_permalink( $id ) );
		}
		foreach ( get_post_types( array( 'public' => true ) ) as $type ) {
			foreach ( 'attachment' === $type ? array() : $this->samples( $type ) as $id ) {
				$add( $type, get_permalink( $id ) );
			}
			$add( 'archive', get_post_type_archive_link( $type ) );
		}
		foreach ( get_taxonomies( array( 'public' => true ) ) as $taxonomy ) {
			$terms = get_terms( array( 'taxonomy' => $taxonomy, 'number' => 1, 'hide_empty' => true, 'orderby' => 'count', 'order' => 'DESC' ) );
			foreach ( is_array( $terms ) ? $terms : array() as $term ) {
				$add( 'archive', $term instanceof \WP_Term ? get_term_link( $term ) : false );
			}
		}
		foreach ( $this->authors() as $id ) {
			$add( 'archive', get_author_posts_url( $id ) );
		}
		$add( 'search', get_search_link( 'a' ) );
		$add( '404', home_url( '/rd-no-such-page/' ) );
		/** Addresses that a scan looks at besides, such as a landing page that nothing links to. */
		$more = apply_filters( 'rights_desk_scan_pages', array() );
		foreach ( is_array( $more ) ? $more : array() as $url ) {
			$add( 'page', $url );
		}
		foreach ( $this->others() as $id ) {
			$add( (string) get_post_type( $id ), get_permalink( $id ) );
		}
		return self::shape( array_slice( $paths, 0, self::MOST, true ) );
	}

	/**
	 * @param list<string> $paths
	 * @return list<Page>
	 */
	public function just( array $paths ): array {
		$known = array_filter( array_map( fn ( string $path ): string => str_starts_with( $path, '//' ) ? '' : self::path( $this->origin() . $path ), $paths ) );
		return self::shape( array_fill_keys( array_slice( $known, 0, self::MOST ), 'page' ) );
	}

	/** How many pages there are to look at in all. */
	public function all(): int {
		$types = array_diff( get_post_types( array( 'public' => true ) ), array( 'attachment' ) );
		return 1 + array_sum( array_map( static fn ( string $type ): int => is_numeric( $count = wp_count_posts( $type )->publish ?? 0 ) ? (int) $count : 0, $types ) );
	}

	/** @return list<int> With frames, scripts, embeds or shortcodes in their text. */
	private function telling(): array {
		$marks = array( '%<iframe%', '%<script%', '%wp:embed%', '%wp:html%', '%wp:shortcode%', '%wp:core-embed%' );
		$types = array_values( array_diff( get_post_types( array( 'public' => true ) ), array( 'attachment' ) ) );
		$where = implode( ' OR ', array_fill( 0, count( $marks ), 'post_content LIKE %s' ) );
		$in    = implode( ',', array_fill( 0, count( $types ), '%s' ) );
		// phpcs:ignore WordPress.DB.PreparedSQL, WordPress.DB.PreparedSQLPlaceholders -- Placeholders alone are joined.
		$ids = $this->db->get_col( $this->db->prepare( "SELECT ID FROM %i WHERE post_status = 'publish' AND post_password = '' AND post_type IN ($in) AND ($where) ORDER BY post_modified DESC LIMIT 10", $this->db->posts, ...$types, ...$marks ) );
		return array_map( intval( ... ), $ids );
	}

	/** @return list<int> The newest, the oldest, and one of each template. */
	private function samples( string $type ): array {
		$ask  = array( 'post_type' => $type, 'post_status' => 'publish', 'has_password' => false, 'fields' => 'ids', 'orderby' => 'date' );
		$ids  = array_merge( get_posts( $ask + array( 'numberposts' => 2 ) ), get_posts( $ask + array( 'numberposts' => 1, 'order' => 'ASC' ) ) );
		$kept = $this->db->get_col( $this->db->prepare( "SELECT MIN(p.ID) FROM %i p JOIN %i m ON m.post_id = p.ID AND m.meta_key = '_wp_page_template' WHERE p.post_type = %s AND p.post_status = 'publish' AND p.post_password = '' GROUP BY m.meta_value LIMIT 6", $this->db->posts, $this->db->postmeta, $type ) );
		return array_values( array_unique( array_map( static fn ( mixed $id ): int => is_numeric( $id ) ? (int) $id : 0, array_merge( $ids, $kept ) ) ) );
	}

	/** @return list<int> */
	private function authors(): array {
		return array_values( array_map( static fn ( mixed $id ): int => is_numeric( $id ) ? (int) $id : 0, get_users( array( 'has_published_posts' => true, 'number' => 1, 'fields' => 'ID' ) ) ) );
	}

	/** @return list<int> Others each time, so that in time all are seen. */
	private function others(): array {
		$ids = get_posts( array( 'post_type' => 'any', 'post_status' => 'publish', 'has_password' => false, 'fields' => 'ids', 'numberposts' => self::OTHERS, 'orderby' => 'rand' ) );
		return array_values( array_filter( $ids, is_int( ... ) ) );
	}

	private function origin(): string {
		return (string) preg_replace( '#^(https?://[^/]+).*$#', '$1', home_url() );
	}

	/** @return string Path and query, or '' when it isn't of this site. */
	private static function path( string $url ): string {
		$url  = wp_parse_url( $url );
		$home = (string) wp_parse_url( home_url(), PHP_URL_HOST );
		if ( ! is_array( $url ) || strtolower( $url['host'] ?? '' ) !== strtolower( $home ) ) {
			return '';
		}
		return ( $url['path'] ?? '/' ) . ( isset( $url['query'] ) ? '?' . $url['query'] : '' );
	}

	/**
	 * @param array<string, string> $kinds By path.
	 * @return list<Page>
	 */
	private static function shape( array $kinds ): array {
		$pages = array();
		foreach ( $kinds as $path => $kind ) {
			$pages[] = array( 'path' => (string) $path, 'kind' => $kind, 'state' => '', 'why' => '' );
		}
		return $pages;
	}
}
