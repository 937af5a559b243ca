<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

/**
 * Where people are known from: read in ascending order of a number, so that reading goes on where it stopped.
 *
 * @phpstan-type Known array{id: int, email: string, name: string, locale: string}
 */
final readonly class Source {

	/**
	 * @param \Closure(int, int): list<Known> $page  At most so many, with numbers above the first.
	 * @param \Closure(): int                  $count How many addresses about.
	 */
	public function __construct( public string $key, public string $label, private \Closure $page, private \Closure $count ) {}

	/** @return list<Known> */
	public function page( int $after, int $limit ): array {
		return ( $this->page )( $after, $limit );
	}

	public function count(): int {
		return ( $this->count )();
	}

	/**
	 * Rows of a query as people.
	 *
	 * @return list<Known>
	 */
	public static function people( mixed $rows ): array {
		$people = array();
		foreach ( is_iterable( $rows ) ? $rows : array() as $row ) {
			if ( ! is_array( $row ) || ! is_numeric( $row['id'] ?? null ) || ! is_string( $row['email'] ?? null ) ) {
				continue;
			}
			$text     = static fn ( string $field ): string => is_string( $row[ $field ] ?? null ) ? $row[ $field ] : '';
			$people[] = array( 'id' => (int) $row['id'], 'email' => $row['email'], 'name' => $text( 'name' ), 'locale' => $text( 'locale' ) );
		}
		return $people;
	}
}
