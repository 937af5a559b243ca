<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

// phpcs:disable WordPress.DB.PreparedSQL -- Texts of our own; names of tables in braces, values as placeholders.

/** What the tables hold. A query that fails proves nothing, so it is no zero. */
final readonly class Rows {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @param string $sql Tables of ours in braces, WordPress's as {wp:comments}. */
	public function count( string $sql, string|int ...$values ): int {
		return (int) ( array_values( $this->all( $sql, ...$values )[0] ?? array() )[0] ?? 0 );
	}

	/** @return list<array<string, ?string>> */
	public function all( string $sql, string|int ...$values ): array {
		$sql    = (string) preg_replace_callback( '/\{(wp:)?(\w+)\}/', fn ( array $name ): string => '`' . ( '' === $name[1] ? $this->tables->name( $name[2] ) : $this->db->prefix . $name[2] ) . '`', $sql );
		$hidden = $this->db->suppress_errors( true );
		$rows   = $this->db->get_results( array() === $values ? $sql : $this->db->prepare( $sql, ...$values ), ARRAY_A );
		$this->db->suppress_errors( $hidden );
		if ( '' !== $this->db->last_error || ! is_array( $rows ) ) {
			throw new \RuntimeException( 'The tables cannot be read.' );
		}
		return array_values( $rows );
	}

	/** @return list<string> The first column. */
	public function column( string $sql, string|int ...$values ): array {
		return array_map( static fn ( array $row ): string => (string) ( array_values( $row )[0] ?? '' ), $this->all( $sql, ...$values ) );
	}

	/** @return list<string> Names of the columns of one of our tables. */
	public function columns( string $name ): array {
		return $this->column( "SHOW COLUMNS FROM {{$name}}" );
	}

	/** A name with the site's prefix, such as that of the user meta with the roles. */
	public function prefixed( string $name ): string {
		return $this->db->get_blog_prefix() . $name;
	}

	public function today(): string {
		return $this->clock->today();
	}

	/** A moment, as the tables hold them. @param string $shift Such as '-30 days'. */
	public function moment( string $shift = '+0 days' ): string {
		return $this->clock->now()->modify( $shift )->format( 'Y-m-d H:i:s' );
	}

	/** A day of the site. */
	public function day( string $shift ): string {
		return $this->clock->day( $this->clock->now()->modify( $shift ) );
	}
}
