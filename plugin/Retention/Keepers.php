<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** The keepers of what is active on this site. */
final class Keepers {

	/** @var array<string, Keeper>|null */
	private ?array $known = null;

	/** @param \Closure(): list<Keeper> $own Asked once, when all plugins are there. */
	public function __construct( private readonly \Closure $own ) {}

	/** @return array<string, Keeper> By type. */
	public function all(): array {
		return $this->known ??= $this->look();
	}

	/** @return array<string, Keeper> */
	private function look(): array {
		/** For plugins whose records a law makes the firm keep: a list of Retention\Keeper. */
		$named = apply_filters( 'rights_desk_keepers', ( $this->own )() );
		$all   = array();
		foreach ( is_array( $named ) ? $named : array() as $keeper ) {
			if ( $keeper instanceof Keeper ) {
				$all[ $keeper->type() ] = $keeper;
			}
		}
		return $all;
	}
}
