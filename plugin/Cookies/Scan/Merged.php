<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** One thing on one page, over the looks at it: before any choice, after all is allowed, in other modes. */
final readonly class Merged {

	/**
	 * @param list<string> $leaks Modes that let it through before a choice.
	 * @param list<string> $tried Modes in which it was looked for.
	 */
	public function __construct( public Sighting $seen, public bool $before, public bool $after, public bool $held, public array $leaks, public array $tried ) {}

	/**
	 * @param string                         $mode   That of the site.
	 * @param array<string, list<Sighting>>  $passes none: before a choice, in the site's mode; all; default, full: before a choice, in these modes.
	 * @param \Closure( Sighting ): string   $name   What it is called.
	 * @return array<string, array{string, self}> Name and what was seen.
	 */
	public static function of( string $mode, array $passes, \Closure $name ): array {
		$all   = array();
		$modes = array_intersect( array( 'default', 'full' ), array_merge( array_keys( $passes ), isset( $passes['none'] ) ? array( $mode ) : array() ) );
		foreach ( $passes as $pass => $sightings ) {
			$as = 'none' === $pass ? $mode : $pass;
			foreach ( $sightings as $one ) {
				$called = $name( $one );
				$key    = "$one->kind|$called";
				$had    = $all[ $key ][1] ?? new self( $one, false, false, false, array(), array_values( $modes ) );
				$leaks  = in_array( $as, array( 'default', 'full' ), true ) && ! $one->held ? array( $as ) : array();
				$loud   = 'none' === $pass && ! $one->held;
				$better     = self::worth( $one ) > self::worth( $had->seen );
				$all[ $key ] = array( $called, new self( $better ? $one : $had->seen, $had->before || $loud, $had->after || 'all' === $pass, $had->held || $one->held, array_values( array_unique( array_merge( $had->leaks, $leaks ) ) ), $had->tried ) );
			}
		}
		return $all;
	}

	/** What isn't held says most; then what brought it, by name and line; a hint that something will be fetched says least. */
	private static function worth( Sighting $one ): int {
		return ( $one->held ? 0 : 8 ) + ( 'link' === $one->type ? 0 : 4 ) + ( '' === $one->from ? 0 : 2 ) + ( 0 === $one->line ? 0 : 1 );
	}
}
