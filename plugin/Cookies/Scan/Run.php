<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/**
 * One walk through the site's pages.
 *
 * @phpstan-import-type Page from Pages
 */
final readonly class Run {

	/**
	 * @param string     $way   browser or server.
	 * @param string     $mode  That of the site when it was made.
	 * @param string     $state running, done or stopped.
	 * @param list<Page> $pages
	 * @param int        $of    How many pages the site has.
	 */
	public function __construct( public int $id, public string $way, public string $mode, public string $state, public string $started_at, public ?string $ended_at, public array $pages, public int $of ) {}

	/** @param array<string, ?string> $row */
	public static function from( array $row ): self {
		$pages = json_decode( (string) $row['pages'], true );
		$text  = static fn ( array $one, string $name ): string => is_string( $one[ $name ] ?? null ) ? $one[ $name ] : '';
		return new self(
			(int) $row['id'],
			(string) $row['way'],
			(string) $row['mode'],
			(string) $row['state'],
			(string) $row['started_at'],
			$row['ended_at'],
			array_values( array_map( static fn ( array $one ): array => array( 'path' => $text( $one, 'path' ), 'kind' => $text( $one, 'kind' ), 'state' => $text( $one, 'state' ), 'why' => $text( $one, 'why' ) ), array_filter( is_array( $pages ) ? $pages : array(), is_array( ... ) ) ) ),
			(int) $row['of_pages'],
		);
	}

	/** @return list<string> Paths that were looked at. */
	public function seen(): array {
		return array_values( array_column( array_filter( $this->pages, static fn ( array $one ): bool => 'done' === $one['state'] ), 'path' ) );
	}

	/** @return list<array{path: string, why: string}> */
	public function failed(): array {
		return array_values( array_map( static fn ( array $one ): array => array( 'path' => $one['path'], 'why' => $one['why'] ), array_filter( $this->pages, static fn ( array $one ): bool => 'failed' === $one['state'] ) ) );
	}

	/** @return ?int Number of the first page that nobody has looked at. */
	public function next(): ?int {
		foreach ( $this->pages as $n => $page ) {
			if ( '' === $page['state'] ) {
				return $n;
			}
		}
		return null;
	}
}
