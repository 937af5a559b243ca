<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Frontdoor\Panel;
use RightsDesk\Requests\Effects\Effect;
use RightsDesk\Requests\Request;

/** What all parts add, asked for when it is needed. */
final readonly class Shares {

	/** @param \Closure(): list<Part> $parts */
	public function __construct( private \Closure $parts ) {}

	/** @return array<string, list<Effect>> By kind; under '' of every kind. */
	public function effects(): array {
		$all = array();
		foreach ( $this->all() as $share ) {
			foreach ( $share->effects as $kind => $effects ) {
				$all[ $kind ] = array( ...( $all[ $kind ] ?? array() ), ...$effects );
			}
		}
		return $all;
	}

	/** @return array<string, \Closure(Request): mixed> */
	public function more(): array {
		return array_merge( ...array_map( static fn ( Share $share ): array => $share->more, $this->all() ) );
	}

	/** @return list<Panel> */
	public function panels(): array {
		return array_merge( ...array_map( static fn ( Share $share ): array => $share->panels, $this->all() ) );
	}

	/** @return array<string, \Closure(bool, string, array<array-key, mixed>): never> */
	public function doors(): array {
		return array_merge( ...array_map( static fn ( Share $share ): array => $share->doors, $this->all() ) );
	}

	/** @return list<Share> */
	private function all(): array {
		$shares = array();
		foreach ( ( $this->parts )() as $part ) {
			if ( $part instanceof Sharing ) {
				$shares[] = $part->share();
			}
		}
		return $shares;
	}
}
