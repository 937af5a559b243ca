<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/**
 * What each page must know of the policy without asking the tables: an autoloaded option.
 *
 * next: when the next version takes effect (Unix time, 0: none is announced); pages: where the block stands;
 * copy: hash of the copy that those pages carry; changed: when visitors last had something else to see.
 *
 * @phpstan-type Shape array{next: int, pages: list<int>, copy: string, changed: int}
 */
final readonly class Note {

	public const OPTION = 'rights_desk_policy';

	/** @return Shape */
	public function read(): array {
		$note  = get_option( self::OPTION, array() );
		$note  = is_array( $note ) ? $note : array();
		$pages = is_array( $note['pages'] ?? null ) ? $note['pages'] : array();
		return array(
			'next'    => is_int( $note['next'] ?? null ) ? $note['next'] : 0,
			'pages'   => array_values( array_filter( $pages, is_int( ... ) ) ),
			'copy'    => is_string( $note['copy'] ?? null ) ? $note['copy'] : '',
			'changed' => is_int( $note['changed'] ?? null ) ? $note['changed'] : 0,
		);
	}

	/** @param Shape $note */
	public function write( array $note ): void {
		update_option( self::OPTION, $note, true );
	}

	/** What a cache has of it may be older than the tables. */
	public function let_go(): void {
		wp_cache_delete_multiple( array( 'alloptions', 'notoptions', self::OPTION ), 'options' );
	}

	public function due( int $now ): bool {
		$next = $this->read()['next'];
		return $next > 0 && $next <= $now;
	}

	/** Whether the policy is on this page, as far as is known without looking at its text. */
	public function on( int $page ): bool {
		return $page > 0 && in_array( $page, $this->read()['pages'], true );
	}
}
