<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** What scans saw of one thing, over all pages. */
final readonly class Finding {

	/**
	 * @param string       $kind    cookie, local, session, indexeddb, cache, address or inline.
	 * @param string       $name    Of what is kept; host of an address.
	 * @param bool         $before  Seen although nobody had agreed.
	 * @param bool         $after   Seen once everything was allowed.
	 * @param bool         $held    Seen held back.
	 * @param list<string> $leaks   Modes that do not hold it back, as far as they were tried.
	 * @param list<string> $tried   Modes in which it was looked for.
	 * @param list<string> $pages   Paths, the first ones.
	 * @param string       $state   open, dismissed, or gone: not seen again.
	 */
	public function __construct( public int $id, public string $kind, public string $name, public Sighting $seen, public bool $before, public bool $after, public bool $held, public array $leaks, public array $tried, public array $pages, public string $state, public string $reason, public string $way, public string $first_seen, public string $last_seen ) {}

	/** @param array<string, ?string> $row */
	public static function from( array $row ): self {
		$told  = json_decode( (string) $row['told'], true );
		$told  = is_array( $told ) ? $told : array();
		$text  = static fn ( string $name ): string => is_string( $told[ $name ] ?? null ) ? $told[ $name ] : '';
		$words = static fn ( string $name ): array => array_values( array_filter( is_array( $told[ $name ] ?? null ) ? $told[ $name ] : array(), is_string( ... ) ) );
		$seen  = new Sighting( (string) $row['kind'], $text( 'sample' ), $text( 'at' ), ! empty( $told['held'] ), $text( 'tag' ), $text( 'from' ), is_int( $told['line'] ?? null ) ? $told['line'] : 0, $text( 'type' ), is_int( $told['seconds'] ?? null ) ? $told['seconds'] : -1 );
		return new self( (int) $row['id'], (string) $row['kind'], (string) $row['name'], $seen, '1' === $row['seen_before'], '1' === $row['seen_after'], ! empty( $told['held'] ), $words( 'leaks' ), $words( 'tried' ), $words( 'pages' ), (string) $row['state'], (string) $row['reason'], (string) $row['way'], (string) $row['first_seen'], (string) $row['last_seen'] );
	}

	/** What is known of it by its name and by where it was asked from. */
	public function address(): string {
		return 'address' === $this->kind ? $this->seen->name : '';
	}
}
