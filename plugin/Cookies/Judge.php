<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/**
 * Whose leave a page needs to load something. What isn't the site's own and belongs to no service of the register
 * needs that for tracking: who isn't known isn't trusted. In the browser the guard makes a
 * policy of the same rules (Blocking\Guard); test/golden/judge.json holds both to them.
 *
 * A mark is the first letter of the category, a colon, and the code of the service: a:ga, t:yt, t: (nobody known).
 *
 * @phpstan-import-type Rule from Note
 */
final readonly class Judge {

	/**
	 * @param list<string>                                                                   $own      Hosts, with a port where it isn't the usual one; *.host too.
	 * @param array<string, list<array{below: bool, path: string, fit: int, mark: string}>> $patterns By host.
	 * @param list<array{0: string, 1: string}>                                              $inline   What it holds, whose it is; longest first.
	 * @param array<string, string>                                                          $names    By code.
	 */
	private function __construct( private array $own, private array $patterns, private array $inline, private array $names ) {}

	/** @param list<string> $own Of Blocking\Own. */
	public static function from( Note $note, array $own ): self {
		$patterns = array();
		$inline   = array();
		$names    = array();
		foreach ( $note->rules as $rule ) {
			$mark                   = self::mark( $rule );
			$names[ $rule['code'] ] = $rule['name'];
			foreach ( $rule['patterns'] as $pattern ) {
				$below               = str_starts_with( $pattern, '*.' );
				$plain               = $below ? substr( $pattern, 2 ) : $pattern;
				$cut                 = strcspn( $plain, '/' );
				$host                = substr( $plain, 0, $cut );
				$patterns[ $host ][] = array( 'below' => $below, 'path' => substr( $plain, $cut ), 'fit' => strlen( $plain ), 'mark' => $mark );
			}
			foreach ( $rule['inline'] as $text ) {
				$inline[] = array( $text, $mark );
			}
		}
		// Sorting is stable: of two that are as long, the first rule's stays first.
		usort( $inline, static fn ( array $one, array $other ): int => strlen( $other[0] ) <=> strlen( $one[0] ) );
		return new self( $own, $patterns, $inline, $names );
	}

	/**
	 * Knows the site's own hosts alone.
	 *
	 * @param list<string> $own Of Blocking\Own.
	 */
	public static function without_rules( array $own ): self {
		return new self( $own, array(), array(), array() );
	}

	/** @param Rule $rule */
	public static function mark( array $rule ): string {
		return $rule['category'][0] . ':' . $rule['code'];
	}

	/** Empty when it may load now. */
	public function address( string $url ): string {
		$address = Address::of( $url );
		if ( null === $address || $this->owns( $address->with_port() ) ) {
			return '';
		}
		$best = 0;
		$mark = 't:';
		$host = $address->host;
		for ( $below = false; '' !== $host; $below = true ) {
			foreach ( $this->patterns[ $host ] ?? array() as $pattern ) {
				if ( $pattern['fit'] > $best && ( $pattern['below'] || ! $below ) && str_starts_with( $address->path, $pattern['path'] ) ) {
					$best = $pattern['fit'];
					$mark = $pattern['mark'];
				}
			}
			$dot  = strpos( $host, '.' );
			$host = false === $dot ? '' : substr( $host, $dot + 1 );
		}
		return self::held( $mark );
	}

	/** The same of what an inline script holds. */
	public function inline( string $code ): string {
		foreach ( $this->inline as [ $text, $mark ] ) {
			if ( str_contains( $code, $text ) ) {
				return self::held( $mark );
			}
		}
		return '';
	}

	/** Who it is, in words; empty for nobody known. */
	public function name( string $mark ): string {
		return $this->names[ substr( $mark, 2 ) ] ?? '';
	}

	/** Whether a text holds anything by which an inline script is known. */
	public function mentions( string $html ): bool {
		foreach ( $this->inline as [ $text ] ) {
			if ( str_contains( $html, $text ) ) {
				return true;
			}
		}
		return false;
	}

	/** @param string $host As URL.host has it. */
	public function owns( string $host ): bool {
		if ( in_array( $host, $this->own, true ) ) {
			return true;
		}
		foreach ( $this->own as $own ) {
			if ( str_starts_with( $own, '*.' ) && ( substr( $own, 2 ) === $host || str_ends_with( $host, substr( $own, 1 ) ) ) ) {
				return true;
			}
		}
		return false;
	}

	private static function held( string $mark ): string {
		return 'f' === $mark[0] ? '' : $mark;
	}
}
