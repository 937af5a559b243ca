<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Judge;

/** What a style sheet, or a style attribute, would fetch. */
final readonly class Sheet {

	private const ESCAPE = '\\\\(?:[0-9a-f]{1,6}\s?|[^0-9a-f])';
	// Possessive: pictures in the text itself are long, and PCRE's stack is not.
	private const QUOTED = '"[^"\\\\]*+(?:\\\\.[^"\\\\]*+)*+"|\'[^\'\\\\]*+(?:\\\\.[^\'\\\\]*+)*+\'';

	public function __construct( private Judge $judge ) {}

	/**
	 * The same with what needs leave as data:text/rd,ADDRESS, which loads nothing and which run.js turns back, so that
	 * the rest of it may stand; and whose leave that is, '' for nobody's. The original can't be kept beside it:
	 * browsers look ahead for an @import in a <style> of any type.
	 *
	 * @return array{0: string, 1: string}
	 */
	public function without( string $css ): array {
		$mark   = '';
		$failed = false;
		$empty  = function ( array $found ) use ( &$mark, &$failed ): string {
			$of      = static fn ( int|string $group ): string => is_string( $found[ $group ] ?? null ) ? $found[ $group ] : '';
			$text    = $of( 'quoted' ) . $of( 'string' );
			$address = self::read( '' !== $text ? substr( $text, 1, -1 ) : $of( 'bare' ) );
			$failed  = $failed || null === $address;
			$address = (string) $address;
			$held    = $this->judge->address( $address );
			$kept    = '"data:text/rd,' . rawurlencode( $address ) . '"';
			$mark    = Marks::stricter( $mark, $held );
			return match ( true ) {
				'' === $held => $of( 0 ),
				str_starts_with( $of( 0 ), '@' ) => "@import url($kept)",
				'' !== $of( 'url' ) => "url($kept)",
				default => $kept,
			};
		};
		$quoted = '(?<quoted>' . self::QUOTED . ')';
		$bare   = '(?<bare>[^\s"\'()\\\\]*+(?:' . self::ESCAPE . '[^\s"\'()\\\\]*+)*+)';
		$name   = '(?:u|\\\\0{0,4}[57]5\s?)(?:r|\\\\0{0,4}[57]2\s?)(?:l|\\\\0{0,4}[46]c\s?)';
		$import = '@import(?:\s++|/\*[^*]*+(?:\*(?!/)[^*]*+)*+\*/)*+';
		$rest   = preg_replace_callback( "~(?:$import)?(?<url>$name\(|src\()\s*(?:$quoted|$bare)\s*\)|$import(?<string>" . self::QUOTED . ')~is', $empty, $css );
		// Here a string is an address too.
		$sets = '~image-set\((?:[^()]++|\([^()]*+\))*+\)~i';
		$rest = null === $rest ? null : preg_replace_callback(
			$sets,
			static function ( array $set ) use ( $quoted, $empty, &$failed ): string {
				$left   = preg_replace_callback( "~$quoted~s", $empty, $set[0] );
				$failed = $failed || null === $left;
				return (string) $left;
			},
			$rest
		);
		// What PCRE has no room for may hold anything.
		return null === $rest || $failed ? array( '', 't:' ) : array( $rest, $mark );
	}

	/** Without CSS's escapes. */
	private static function read( string $text ): ?string {
		return preg_replace_callback(
			'/\\\\(?:([0-9a-f]{1,6})\s?|\n|(.))/is',
			static fn ( array $found ): string => '' !== ( $found[1] ?? '' ) ? ( html_entity_decode( "&#x$found[1];", ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : ( $found[2] ?? '' ),
			$text
		);
	}
}
