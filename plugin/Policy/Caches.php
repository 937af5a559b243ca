<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** Full-page caches let go of the pages that show the policy: each by its own public function. */
final readonly class Caches {

	/** Functions that take a page's number. */
	private const BY_PAGE = array( 'rocket_clean_post', 'w3tc_flush_post', 'wpsc_delete_post_cache', 'wpfc_clear_post_cache_by_id' );

	/** Functions that take an address; a version's own address goes with it. */
	private const BY_URL = array( 'sg_cachepress_purge_cache', 'w3tc_flush_url', 'wpsc_delete_url_cache' );

	/** Actions with a page's number: LiteSpeed, Cache Enabler, Hummingbird, Breeze and nginx-helper listen to one of these. */
	private const TOLD_PAGE = array( 'litespeed_purge_post', 'cache_enabler_clear_page_cache_by_post', 'wphb_clear_page_cache' );

	private const TOLD_ALL = array( 'rt_nginx_helper_purge_all', 'breeze_clear_all_cache', 'swcfpc_purge_everything' );

	/** Functions that let go of all. */
	private const ALL = array( 'sg_cachepress_purge_everything', 'rocket_clean_domain', 'w3tc_flush_posts', 'wp_cache_clear_cache', 'wpfc_clear_all_cache', 'wpo_cache_flush' );

	/** Actions that do: LiteSpeed, Cache Enabler, Hummingbird. */
	private const TOLD_OF_ALL = array( 'litespeed_purge_all', 'cache_enabler_clear_complete_cache', 'wphb_clear_page_cache' );

	/** Something changed that stands on every page. */
	public function purge_all(): void {
		foreach ( self::ALL as $function ) {
			if ( function_exists( $function ) ) {
				$function();
			}
		}
		foreach ( array( ...self::TOLD_OF_ALL, ...self::TOLD_ALL ) as $action ) {
			do_action( $action ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Other plugins' own actions.
		}
		$this->of_kinsta();
		do_action( 'rights_desk_pages_changed' );
	}

	/** @param list<int> $pages */
	public function purge( array $pages ): void {
		$urls = array();
		foreach ( array_unique( $pages ) as $page ) {
			clean_post_cache( $page );
			$url = get_permalink( $page );
			$this->page( $page );
			if ( is_string( $url ) ) {
				$urls[] = $url;
				$this->url( $url );
			}
		}
		foreach ( self::TOLD_ALL as $action ) {
			do_action( $action ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Other plugins' own actions.
		}
		$this->of_kinsta();
		do_action( 'rights_desk_policy_purge', $urls, $pages );
	}

	private function page( int $page ): void {
		foreach ( self::BY_PAGE as $function ) {
			if ( function_exists( $function ) ) {
				$function( $page );
			}
		}
		foreach ( self::TOLD_PAGE as $action ) {
			do_action( $action, $page ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Other plugins' own actions.
		}
		if ( is_callable( array( 'WPO_Page_Cache', 'delete_single_post_cache' ) ) ) {
			call_user_func( array( 'WPO_Page_Cache', 'delete_single_post_cache' ), $page );
		}
	}

	private function url( string $url ): void {
		foreach ( self::BY_URL as $function ) {
			if ( function_exists( $function ) ) {
				$function( $url );
			}
		}
		do_action( 'litespeed_purge_url', $url ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- LiteSpeed's own.
	}

	private function of_kinsta(): void {
		$kinsta = $GLOBALS['kinsta_cache'] ?? null;
		$purge  = is_object( $kinsta ) && isset( $kinsta->kinsta_cache_purge ) ? array( $kinsta->kinsta_cache_purge, 'purge_complete_caches' ) : null;
		if ( is_callable( $purge ) ) {
			$purge();
		}
	}
}
