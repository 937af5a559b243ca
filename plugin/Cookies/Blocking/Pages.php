<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/** Which answers are pages for visitors: nothing else is touched. */
final readonly class Pages {

	/** What page builders put in the address of the frame that they edit in. */
	private const BUILDERS = array( 'elementor-preview', 'fl_builder', 'et_fb', 'ct_builder', 'bricks', 'brizy-edit', 'brizy-edit-iframe', 'vc_editable', 'tve', 'oxygen_iframe', 'breakdance_iframe', 'wp_site_preview', 'zionbuilder-preview', 'vcv-editable', 'builder' );

	/** Once the main query is known. */
	public static function held(): bool {
		$held = ! is_admin() && ! is_feed() && ! is_robots() && ! is_favicon() && ! is_trackback() && ! is_embed() && ! self::edited();
		/**
		 * Whether this page holds back what needs leave.
		 *
		 * @param bool $held
		 */
		return (bool) apply_filters( 'rights_desk_holds', $held );
	}

	/** In an editor the page is somebody's work, not a visit, and no cache keeps it. Anybody may write ?preview=1: what counts is who asks. */
	private static function edited(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only whether the names are there; what is done is to leave the page as it is.
		$edits = is_customize_preview() || is_preview() || array() !== array_intersect( self::BUILDERS, array_map( 'strval', array_keys( $_GET ) ) );
		return $edits && is_user_logged_in() && ( current_user_can( 'edit_posts' ) || current_user_can( 'customize' ) );
	}
}
