<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Notice;

/**
 * Plugins that join, move or put off scripts leave ours where they are: the guard must run before all others,
 * and the notice must not wait for the first click. By their own filters, which cost nothing where they aren't.
 */
final readonly class Optimisers {

	/** What each inline script of ours holds; and the folder of the others. */
	private const INLINE = 'rightsDesk';
	private const FOLDER = 'rights-desk/front/';
	private const IDS    = array( 'rd-guard', 'rd-signals', 'rd-show' );

	public function hooks(): void {
		$lists = array(
			// SiteGround Speed Optimizer: by handle, by content, by id.
			'sgo_javascript_combine_exclude'                 => array( Notice::HANDLE ),
			'sgo_js_minify_exclude'                          => array( Notice::HANDLE ),
			'sgo_js_async_exclude'                           => array( Notice::HANDLE ),
			'sgo_javascript_combine_excluded_inline_content' => array( self::INLINE ),
			'sgo_javascript_combine_exclude_ids'             => self::IDS,
			// WP Rocket.
			'rocket_exclude_js'                              => array( '/(.*)' . self::FOLDER . '(.*).js' ),
			'rocket_exclude_defer_js'                        => array( self::FOLDER ),
			'rocket_delay_js_exclusions'                     => array( self::INLINE, self::FOLDER ),
			'rocket_excluded_inline_js_content'              => array( self::INLINE ),
			// LiteSpeed Cache.
			'litespeed_optimize_js_excludes'                 => array( self::INLINE, self::FOLDER ),
			'litespeed_optm_js_defer_exc'                    => array( self::INLINE, self::FOLDER ),
			'litespeed_optm_gm_js_exc'                       => array( self::INLINE, self::FOLDER ),
		);
		foreach ( $lists as $filter => $ours ) {
			add_filter( $filter, static fn ( mixed $list ): mixed => is_array( $list ) ? array_merge( $list, $ours ) : $list );
		}
		// Autoptimize keeps its list as one text.
		add_filter( 'autoptimize_filter_js_exclude', static fn ( mixed $list ): mixed => is_string( $list ) ? "$list, " . self::INLINE . ', ' . self::FOLDER : $list );
	}
}
