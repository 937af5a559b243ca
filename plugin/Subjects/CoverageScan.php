<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Looks through one table for columns that hold addresses; keeps where and how many, never what. */
final readonly class CoverageScan {

	private const NAMES  = 500;
	private const SAMPLE = 25;

	public function __construct( private \wpdb $db, private Schema $schema ) {}

	/**
	 * @param string $table Its full name.
	 * @param string $short Without the site's prefix.
	 * @param string $group Column that says what a row is, where one table holds many things.
	 * @return list<Place>
	 */
	public function table( string $table, string $short, string $group ): array {
		$shape  = $this->schema->of( $table );
		$places = array();
		foreach ( $shape['text'] as $column ) {
			if ( $column !== $group ) {
				array_push( $places, ...( '' === $group ? $this->column( $table, $short, $column ) : $this->grouped( $table, $short, $column, $group ) ) );
			}
		}
		return $places;
	}

	/** @return list<Place> None or one. */
	private function column( string $table, string $short, string $column ): array {
		$form = $this->form( $this->values( $table, $column, '', '' ) );
		if ( '' === $form ) {
			return array();
		}
		list( $where, $values ) = $this->condition( $column );
		$count = $this->db->get_var( (string) $this->db->prepare( "SELECT COUNT(*) FROM %i WHERE $where", array_merge( array( $table ), $values ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders in it.
		$this->check();
		return array( new Place( $short, $column, '', (int) $count, $form ) );
	}

	/** @return list<Place> */
	private function grouped( string $table, string $short, string $column, string $group ): array {
		list( $where, $values ) = $this->condition( $column );
		$rows = $this->db->get_results( (string) $this->db->prepare( "SELECT %i AS name, COUNT(*) AS n FROM %i WHERE $where GROUP BY %i ORDER BY n DESC LIMIT %d", array_merge( array( $group, $table ), $values, array( $group, self::NAMES ) ) ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders in it.
		$this->check();
		$counts = array();
		$forms  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$name = (string) $row['name'];
			$form = str_starts_with( $name, 'rights_desk_' ) ? '' : $this->form( $this->values( $table, $column, $group, $name ) );
			if ( '' !== $form ) {
				$key            = Place::key( $name );
				$counts[ $key ] = ( $counts[ $key ] ?? 0 ) + (int) $row['n'];
				$forms[ $key ]  = ( $forms[ $key ] ?? $form ) === $form ? $form : 'mixed';
			}
		}
		$places = array();
		foreach ( $counts as $key => $count ) {
			$places[] = new Place( $short, $column, (string) $key, $count, $forms[ $key ] );
		}
		return $places;
	}

	/** @return list<string> A few values that may hold an address; read, told apart and let go. */
	private function values( string $table, string $column, string $group, string $name ): array {
		list( $where, $values ) = $this->condition( $column );
		$more = '' === $group ? '' : ' AND %i = %s';
		$sql  = "SELECT %i FROM %i WHERE $where$more LIMIT %d";
		$all  = $this->db->get_col( (string) $this->db->prepare( $sql, array_merge( array( $column, $table ), $values, '' === $group ? array() : array( $group, $name ), array( self::SAMPLE ) ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders in it.
		$this->check();
		return array_values( array_map( 'strval', $all ) );
	}

	/** @param list<string> $values */
	private function form( array $values ): string {
		$forms = array_unique( array_filter( array_map( AddressText::form( ... ), $values ) ) );
		return 1 < count( $forms ) ? 'mixed' : (string) current( $forms );
	}

	/** @return array{string, list<string>} */
	private function condition( string $column ): array {
		$values = array();
		foreach ( AddressText::LIKE as $like ) {
			array_push( $values, $column, $like );
		}
		return array( '( ' . implode( ' OR ', array_fill( 0, count( AddressText::LIKE ), '%i LIKE %s' ) ) . ' )', $values );
	}

	private function check(): void {
		if ( '' !== $this->db->last_error ) {
			throw SourceFault::says( $this->db->last_error );
		}
	}
}
