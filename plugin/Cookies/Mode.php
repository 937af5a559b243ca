<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

use RightsDesk\Platform\Settings;

/** The setting cookie_mode, for pages that visitors see: it alone, without the settings' schema. */
final readonly class Mode {

	/** @return 'off'|'default'|'full' */
	public static function of(): string {
		$stored = get_option( Settings::OPTION, array() );
		$mode   = is_array( $stored ) ? $stored['cookie_mode'] ?? 'off' : 'off';
		return 'full' === $mode || 'default' === $mode ? $mode : 'off';
	}
}
