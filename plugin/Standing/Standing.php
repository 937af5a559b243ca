<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** How somebody stands: free, restricted, or barred from some purposes. */
final readonly class Standing {

	public const FREE       = 'free';
	public const RESTRICTED = 'restricted';
	public const BARRED     = 'barred';

	/** @var list<string> Of all grounds together; empty when one of them covers more than it names. */
	public array $purposes;

	/** @param list<Cause> $grounds */
	public function __construct( public string $state = self::FREE, public ?string $since = null, public array $grounds = array() ) {
		$named = array_map( static fn ( Cause $cause ): array => $cause->purposes, $grounds );

		$this->purposes = in_array( array(), $named, true ) ? array() : array_values( array_unique( array_merge( array(), ...$named ) ) );
	}

	/** @param list<Cause> $grounds */
	public static function of( array $grounds ): self {
		if ( array() === $grounds ) {
			return new self();
		}
		$bars = array_filter( $grounds, static fn ( Cause $cause ): bool => Cause::BAR === $cause->ground );
		return new self(
			count( $bars ) === count( $grounds ) ? self::BARRED : self::RESTRICTED,
			min( array_map( static fn ( Cause $cause ): string => $cause->since, $grounds ) ),
			$grounds
		);
	}

	public function free(): bool {
		return self::FREE === $this->state;
	}

	/** Whether what the site holds on them may only be stored. */
	public function whole(): bool {
		foreach ( $this->grounds as $cause ) {
			if ( $cause->whole() ) {
				return true;
			}
		}
		return false;
	}

	/** @param 'restriction'|'objection'|'bar' $ground */
	public function has( string $ground ): bool {
		foreach ( $this->grounds as $cause ) {
			if ( $cause->ground === $ground ) {
				return true;
			}
		}
		return false;
	}
}
