<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/**
 * Numbers what a category holds: visitors are asked again when something comes to it or changes in what
 * they were told of it, not when something goes, nor for a better word.
 */
final readonly class Versions {

	/** Not autoloaded: only read when the register changes. */
	public const OPTION = 'rights_desk_cookie_versions';

	/**
	 * @param list<Service> $services Active ones.
	 * @param bool          $others   Pages load from others whom nobody put in the register: they need leave for tracking.
	 * @return array{analytical: int, tracking: int} 0: nothing to ask for.
	 */
	public function of( array $services, bool $others = false ): array {
		$stored = get_option( self::OPTION, array() );
		$stored = is_array( $stored ) ? $stored : array();
		$kept   = array();
		$now    = array();
		foreach ( array( 'analytical', 'tracking' ) as $category ) {
			$was             = is_array( $stored[ $category ] ?? null ) ? $stored[ $category ] : array();
			// Sites that share a host may share the cookie, and none is to take another's choice for one of its own.
			$number          = is_int( $was['number'] ?? null ) ? $was['number'] : random_int( 100, 40000 );
			$held            = Shape::strings( $was['held'] ?? null );
			$holds           = array_map( $this->digest( ... ), array_values( array_filter( $services, static fn ( Service $one ): bool => $category === $one->category ) ) );
			$number         += array() === array_diff( $holds, $held ) ? 0 : 1;
			$kept[ $category ] = array( 'number' => $number, 'held' => $holds );
			$now[ $category ]  = array() === $holds && ! ( $others && 'tracking' === $category ) ? 0 : $number;
		}
		if ( $kept !== $stored ) {
			update_option( self::OPTION, $kept, false );
		}
		return $now;
	}

	/** What a visitor is told, but for where it is run, its links, and the spelling of names. */
	private function digest( Service $service ): string {
		$entries = array_map( static fn ( Entry $one ): string => implode( "\n", array( $one->kind, $one->name, (string) $one->seconds, (string) (int) $one->first, $one->purpose ) ), $service->entries );
		sort( $entries );
		return substr( hash( 'sha256', implode( "\n\n", array( $service->slug, $service->party, $service->purpose, ...$entries ) ) ), 0, 16 );
	}
}
