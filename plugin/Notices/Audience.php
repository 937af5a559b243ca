<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Jobs\Fault;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Whom a notice can go to, and how many those are about. */
final readonly class Audience {

	/** Up to so many rows people are counted one by one; above, each source is. */
	private const COUNTED = 5000;
	private const A_PAGE  = 500;

	/** @param \Closure(): list<Source> $own The sources of this plugin. */
	public function __construct( private \Closure $own, private People $people, private \wpdb $db ) {}

	/** @return array<string, Source> By key. */
	public function sources(): array {
		$all = array();
		foreach ( ( $this->own )() as $source ) {
			$all[ $source->key ] = $source;
		}
		/** People whom a plugin knows: key => array( 'label' => string, 'page' => callable( int $after, int $limit ): array of array( id, email, name, locale ), 'count' => callable ). */
		$more = apply_filters( 'rights_desk_audience', array() );
		foreach ( is_array( $more ) ? $more : array() as $key => $one ) {
			if ( is_string( $key ) && 1 === preg_match( '/^[a-z0-9_-]{1,40}$/', $key ) && ! isset( $all[ $key ] ) && is_array( $one ) && is_string( $one['label'] ?? null ) && is_callable( $one['page'] ?? null ) ) {
				$page        = $one['page'];
				$count       = $one['count'] ?? null;
				$all[ $key ] = new Source( $key, $one['label'], static fn ( int $after, int $limit ): array => array_slice( Source::people( $page( $after, $limit ) ), 0, $limit ), static fn (): int => is_callable( $count ) && is_numeric( $counted = $count() ) ? (int) $counted : 0 );
			}
		}
		return $all;
	}

	/**
	 * The next people of a source. A query that failed found nobody, which doesn't mean that there is nobody.
	 *
	 * @return list<array{id: int, email: string, name: string, locale: string}>
	 */
	public function page( Source $source, int $after ): array {
		$this->db->last_error = '';
		try {
			$page = $source->page( $after, self::A_PAGE );
		} catch ( \Throwable $fault ) {
			throw new \RuntimeException( "$source->label: " . Fault::words( $fault ), 0, $fault );
		}
		if ( array() === $page ) {
			$this->asked( $source );
		}
		return $page;
	}

	/**
	 * @param list<string> $keys
	 * @return array{people: int, exact: bool, sources: array<string, int>}
	 */
	public function estimate( array $keys ): array {
		$sources = array_intersect_key( $this->sources(), array_flip( $keys ) );
		$counts  = array_map( $this->count( ... ), $sources );
		$exact   = array_sum( $counts ) <= self::COUNTED;
		return array(
			'people'  => $exact ? $this->counted( $sources ) : (int) array_sum( $counts ),
			'exact'   => $exact,
			'sources' => $counts,
		);
	}

	private function count( Source $source ): int {
		$this->db->last_error = '';
		$people               = $source->count();
		if ( 0 === $people ) {
			$this->asked( $source );
		}
		return $people;
	}

	/** That a source answers nobody is believed when its query went well. */
	private function asked( Source $source ): void {
		if ( '' !== $this->db->last_error ) {
			throw new \RuntimeException( "$source->label: " . Fault::short( $this->db->last_error ) );
		}
	}

	/** @param array<string, Source> $sources */
	private function counted( array $sources ): int {
		$people = array();
		foreach ( $sources as $source ) {
			$after = 0;
			$turns = 0;
			do {
				$page    = $this->page( $source, $after );
				$people += array_flip( array_column( $this->people->of( $page ), 'person_key' ) );
				$last    = array() === $page ? $after : max( array_column( $page, 'id' ) );
				$on      = $last > $after && ++$turns < 200;
				$after   = $last;
			} while ( $on );
		}
		return count( $people );
	}
}
