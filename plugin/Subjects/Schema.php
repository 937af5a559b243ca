<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * Tables of the database, their text columns and keys, asked in a way that MySQL, MariaDB and WordPress on SQLite all answer.
 *
 * @phpstan-type Shape array{text: list<string>, key: string}
 */
final readonly class Schema {

	private const TEXT = '/^(var)?char|text|blob|json|^(var)?binary|^enum|^set/i';

	public function __construct( private \wpdb $db ) {}

	/** @return list<string> */
	public function tables(): array {
		$names = array();
		foreach ( $this->db->get_col( 'SHOW TABLES' ) as $name ) {
			$names[] = (string) $name;
		}
		if ( '' !== $this->db->last_error ) {
			throw new \RuntimeException( 'The tables cannot be listed.' );
		}
		return $names;
	}

	/** @return Shape key is '' when the table has no key of one column. */
	public function of( string $table ): array {
		$text = array();
		$keys = array();
		$rows = $this->db->get_results( (string) $this->db->prepare( 'SHOW COLUMNS FROM %i', $table ), ARRAY_A );
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			if ( 1 === preg_match( self::TEXT, (string) $row['Type'] ) ) {
				$text[] = (string) $row['Field'];
			}
			if ( 'PRI' === $row['Key'] ) {
				$keys[] = (string) $row['Field'];
			}
		}
		return array(
			'text' => $text,
			'key'  => 1 === count( $keys ) ? $keys[0] : '',
		);
	}
}
