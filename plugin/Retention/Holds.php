<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Clock;

/** Which records of a person the law makes the firm keep, and until when. */
final class Holds {

	/** @var array<string, list<Held>> Of this request: a page of an exporter asks once a row. */
	private array $known = array();

	public function __construct( private readonly HoldStore $store, private readonly Keepers $keepers, private readonly Disputes $disputes, private readonly Clock $clock ) {}

	/** @return list<Held> */
	public function held( string $email, int $user_id ): array {
		return $this->known[ "$email/$user_id" ] ??= $this->look( $email, $user_id );
	}

	/**
	 * The hold over a row of an exporter, or null.
	 *
	 * @param string     $source Its key.
	 * @param list<Held> $held   Of that person.
	 */
	public function over( string $source, string $item_id, array $held ): ?Held {
		foreach ( array() === $held ? array() : $this->keepers->all() as $type => $keeper ) {
			$number = str_starts_with( $source, $keeper->sources() ) ? $keeper->number( $item_id ) : null;
			foreach ( null === $number ? array() : $held as $one ) {
				if ( $one->record->type === $type && $one->record->id === $number ) {
					return $one;
				}
			}
		}
		return null;
	}

	/**
	 * Numbers of the records of one kind that an eraser must leave.
	 *
	 * @return list<int>
	 */
	public function ids( string $type, string $email, int $user_id = 0 ): array {
		return self::ids_of( $type, $this->held( $email, $user_id ) );
	}

	/**
	 * While it runs, erasers leave what is held, and take all else.
	 *
	 * @template T
	 * @param list<Held>   $held
	 * @param \Closure(): T $work
	 * @return T
	 */
	public function guarded( array $held, \Closure $work ): mixed {
		$keepers = $this->keepers->all();
		foreach ( $keepers as $type => $keeper ) {
			$keeper->guard( self::ids_of( $type, $held ) );
		}
		try {
			return $work();
		} finally {
			foreach ( $keepers as $keeper ) {
				$keeper->ease();
			}
		}
	}

	/**
	 * Where the rows of these stand, which a proof of erasure leaves out.
	 *
	 * @param list<Held> $held
	 * @return array<string, array<string, list<int>>> Table → column → values.
	 */
	public function rows( array $held ): array {
		$rows = array();
		foreach ( $this->keepers->all() as $type => $keeper ) {
			foreach ( $keeper->rows( self::ids_of( $type, $held ) ) as $table => $columns ) {
				foreach ( $columns as $column => $values ) {
					$rows[ $table ][ $column ] = array_values( array_unique( array_merge( $rows[ $table ][ $column ] ?? array(), $values ) ) );
				}
			}
		}
		return $rows;
	}

	/**
	 * Whether a source is one of those that have held records: what its eraser says of them we say better.
	 *
	 * @param list<Held> $held
	 */
	public function speaks_for( string $source, array $held ): bool {
		foreach ( $this->keepers->all() as $type => $keeper ) {
			if ( array() !== self::ids_of( $type, $held ) && str_starts_with( $source, $keeper->sources() ) ) {
				return true;
			}
		}
		return false;
	}

	/** Whether a record may not go yet, whoever asks. */
	public function keeps( ?Kept $record ): bool {
		$longest = null === $record ? null : $this->longest( $record );
		return null !== $longest && ( $longest->until > $this->clock->today() || $this->disputes->stop( '', $longest->hold_id ) );
	}

	/** The hold that keeps a record longest, or null: for what has waited already too. */
	public function longest( Kept $record ): ?Held {
		$longest = null;
		foreach ( $this->store->all() as $hold ) {
			$until = $hold->covers( $record ) ? $hold->term->over( $record->day ) : '';
			if ( '' !== $until && ( null === $longest || $until > $longest->until ) ) {
				$longest = new Held( $record, $hold->id, $hold->law, $hold->article, $until, false );
			}
		}
		return $longest;
	}

	/**
	 * @param list<Held> $held
	 * @return list<int>
	 */
	public static function ids_of( string $type, array $held ): array {
		$ids = array();
		foreach ( $held as $one ) {
			if ( $one->record->type === $type ) {
				$ids[] = $one->record->id;
			}
		}
		return $ids;
	}

	/** @return list<Held> */
	private function look( string $email, int $user_id ): array {
		$today = $this->clock->today();
		$held  = array();
		foreach ( $this->keepers->all() as $keeper ) {
			foreach ( $keeper->of( $email, $user_id ) as $record ) {
				$longest = $this->longest( $record );
				if ( null === $longest ) {
					continue;
				}
				$stopped = $this->disputes->stop( $email, $longest->hold_id );
				if ( $stopped || $longest->until > $today ) {
					$held[] = new Held( $record, $longest->hold_id, $longest->law, $longest->article, $longest->until, $stopped );
				}
			}
		}
		return $held;
	}
}
