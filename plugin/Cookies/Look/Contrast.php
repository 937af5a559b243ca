<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

/** Colours as WCAG 2.2 measures them. All colours here are #rrggbb, lower case. */
final readonly class Contrast {

	/** Text (WCAG 1.4.3), and what must be seen to be used (1.4.11). */
	public const TEXT  = 4.5;
	public const SHAPE = 3.0;

	public static function ratio( string $one, string $other ): float {
		$a = self::luminance( $one );
		$b = self::luminance( $other );
		return ( max( $a, $b ) + 0.05 ) / ( min( $a, $b ) + 0.05 );
	}

	public static function luminance( string $colour ): float {
		$linear = array_map(
			static function ( string $hex ): float {
				$part = (int) hexdec( $hex ) / 255;
				return $part <= 0.04045 ? $part / 12.92 : ( ( $part + 0.055 ) / 1.055 ) ** 2.4;
			},
			str_split( substr( $colour, 1 ), 2 )
		);
		return 0.2126 * $linear[0] + 0.7152 * ( $linear[1] ?? 0.0 ) + 0.0722 * ( $linear[2] ?? 0.0 );
	}

	/** Black or white, whichever is read better on it. */
	public static function ink_on( string $back ): string {
		return self::ratio( '#000000', $back ) >= self::ratio( '#ffffff', $back ) ? '#000000' : '#ffffff';
	}

	/** What CSS says, as #rrggbb; '' when it isn't one opaque colour that can be known here. */
	public static function hex( string $css ): string {
		$css = strtolower( trim( $css ) );
		if ( 1 === preg_match( '/^#([0-9a-f]{3})f?$/', $css, $short ) ) {
			return '#' . preg_replace( '/./', '$0$0', $short[1] );
		}
		if ( 1 === preg_match( '/^(#[0-9a-f]{6})(ff)?$/', $css, $long ) ) {
			return $long[1];
		}
		if ( 1 === preg_match( '/^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,\/]\s*(?:1|1\.0+|100%)\s*)?\)$/', $css, $parts ) ) {
			return sprintf( '#%02x%02x%02x', min( 255, (int) $parts[1] ), min( 255, (int) $parts[2] ), min( 255, (int) $parts[3] ) );
		}
		return array( 'white' => '#ffffff', 'black' => '#000000' )[ $css ] ?? '';
	}
}
