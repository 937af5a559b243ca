<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Note;

/** What stands first in each page: it judges in the browser what scripts add, as Judge does here. */
final readonly class Guard {

	/** @param string $file The plugin's main file. */
	public function __construct( private string $file ) {}

	/** @param list<string> $own */
	public function html( Note $note, array $own, bool $dnt ): string {
		$path = dirname( $this->file ) . '/front/guard.js';
		$code = is_readable( $path ) ? trim( (string) file_get_contents( $path ) ) : '';
		if ( '' === $code ) {
			return '';
		}
		$setup = array(
			'v'     => array( $note->versions['analytical'], $note->versions['tracking'] ),
			'base'  => plugins_url( 'front/', $this->file ),
			'rules' => self::rules( $note, $own ),
			'dnt'   => (int) $dnt,
		);
		return '<script id="rd-guard">rightsDesk=' . wp_json_encode( $setup, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . ";$code</script>\n";
	}

	/**
	 * So that the first that occurs in ^.host/path decides: the site's own, then the longest.
	 *
	 * @param list<string> $own
	 * @return list<array{0: string, 1: string}>
	 */
	public static function rules( Note $note, array $own ): array {
		$rules = array_map( static fn ( string $host ): array => array( self::form( $host ), '' ), $own );
		$found = array();
		foreach ( $note->rules as $rule ) {
			foreach ( $rule['patterns'] as $pattern ) {
				$found[] = array( self::form( $pattern ), Judge::mark( $rule ), strlen( str_starts_with( $pattern, '*.' ) ? substr( $pattern, 2 ) : $pattern ) );
			}
		}
		// Sorting is stable: of two that are as long, the first rule's stays first.
		usort( $found, static fn ( array $one, array $other ): int => $other[2] <=> $one[2] );
		return array( ...$rules, ...array_map( static fn ( array $one ): array => array( $one[0], $one[1] ), $found ) );
	}

	private static function form( string $pattern ): string {
		$plain = str_starts_with( $pattern, '*.' ) ? substr( $pattern, 1 ) : "^.$pattern";
		return str_contains( $plain, '/' ) ? $plain : "$plain/";
	}
}
