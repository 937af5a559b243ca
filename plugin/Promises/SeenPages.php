<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** The site's front page, its policy page and its newest post, as a visitor gets them without having agreed to anything. */
final readonly class SeenPages {

	/** Without these a site cannot work for who asked for it: sessions, carts, languages, comments. */
	private const NEEDED = '/^(wordpress_|wp_lang|wp-settings|comment_author|phpsessid|woocommerce_|wp_woocommerce_session|edd_|pll_language|wp-wpml|_icl)/i';

	/** @param \Closure(): string $policy Address of the policy page, or ''. */
	public function __construct( private Visitor $visitor, private Trackers $trackers, private \Closure $policy ) {}

	/** @return array{pages: list<string>, cookies: list<string>, unneeded: list<string>, hosts: list<string>, trackers: list<string>, why: string} */
	public function see(): array {
		$cookies  = array();
		$hosts    = array();
		$trackers = array();
		$why      = '';
		$urls     = $this->urls();
		foreach ( $urls as $url ) {
			$page     = $this->visitor->see( $url );
			$why      = $page->came() ? $why : $page->why();
			$cookies  = array_merge( $cookies, $page->cookies );
			$hosts    = array_merge( $hosts, $page->third_parties() );
			$trackers = array_merge( $trackers, $this->trackers->of( $page ) );
		}
		$cookies = array_values( array_unique( $cookies ) );
		return array(
			'pages'    => $urls,
			'cookies'  => $cookies,
			'unneeded' => array_values( array_filter( $cookies, static fn ( string $name ): bool => 1 !== preg_match( self::NEEDED, $name ) ) ),
			'hosts'    => array_values( array_unique( $hosts ) ),
			'trackers' => array_values( array_unique( $trackers ) ),
			'why'      => $why,
		);
	}

	/** @return list<string> */
	private function urls(): array {
		$newest = get_posts( array( 'numberposts' => 1, 'fields' => 'ids' ) )[0] ?? 0;
		$post   = is_int( $newest ) && $newest > 0 ? get_permalink( $newest ) : false;
		return array_values( array_unique( array_filter( array( home_url( '/' ), ( $this->policy )(), false === $post ? '' : $post ) ) ) );
	}
}
