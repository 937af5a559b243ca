<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Notice;

use RightsDesk\Cookies\Look\Look;

/** The notice as a visitor gets it, for the screen where its looks are chosen. */
final readonly class Preview {

	/** @param array{analytical: int, tracking: int} $versions */
	public static function html( Look $look, string $locale, array $versions ): string {
		return '<style>' . Style::css( $look ) . '</style>' . ( new Markup( $look->texts( $locale, $versions ) ) )->section( $versions, array(), home_url( '/#rd-list' ), false );
	}
}
