<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Tables;

/** The processors and recipients that the firm named. */
final readonly class Register {

	public function __construct( private \wpdb $db, private Tables $tables, private Purposes $purposes ) {}

	/** @return list<Processor> Also those that the firm left, last. */
	public function everyone(): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY active DESC, name, id', $this->tables->name( 'processors' ) ), ARRAY_A );
		return array_map( $this->read( ... ), array_values( (array) $rows ) );
	}

	/** @return list<Processor> */
	public function all(): array {
		return array_values( array_filter( $this->everyone(), static fn ( Processor $one ): bool => $one->active ) );
	}

	public function find( int $id ): ?Processor {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->tables->name( 'processors' ), $id ), ARRAY_A );
		return is_array( $row ) ? $this->read( $row ) : null;
	}

	/**
	 * Who gets data of a category (Art. 15(1)(c)). One that names none gets of all.
	 *
	 * @return list<Processor>
	 */
	public function of_category( string $category ): array {
		return array_values( array_filter( $this->all(), static fn ( Processor $one ): bool => array() === $one->categories || in_array( $category, $one->categories, true ) ) );
	}

	/** @param array<string, mixed> $fields Checked; name and active among them. */
	public function add( array $fields ): int {
		$this->db->insert( $this->tables->name( 'processors' ), $this->row( $fields ) );
		return $this->db->insert_id;
	}

	/** @param array<string, mixed> $fields All of them. */
	public function change( int $id, array $fields ): void {
		$this->db->update( $this->tables->name( 'processors' ), $this->row( $fields ), array( 'id' => $id ) );
	}

	public function remove( int $id ): void {
		$this->db->delete( $this->tables->name( 'processors' ), array( 'id' => $id ) );
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array{name: string, active: int, data: string}
	 */
	private function row( array $fields ): array {
		$name   = is_string( $fields['name'] ?? null ) ? $fields['name'] : '';
		$active = false !== ( $fields['active'] ?? true );
		unset( $fields['name'], $fields['active'], $fields['id'], $fields['findings'], $fields['purpose'] );
		return array(
			'name'   => $name,
			'active' => (int) $active,
			'data'   => (string) wp_json_encode( $fields, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
		);
	}

	/** @param array<string, string|null> $row */
	private function read( array $row ): Processor {
		$data  = json_decode( (string) $row['data'], true );
		$data  = is_array( $data ) ? $data : array();
		$slugs = is_array( $data['purposes'] ?? null ) ? $data['purposes'] : array();
		$words = array_map( fn ( mixed $slug ): string => is_string( $slug ) ? ( $this->purposes->of( $slug )->label ?? $slug ) : '', $slugs );
		return Processor::from( (int) $row['id'], (string) $row['name'], '1' === (string) $row['active'], $data, implode( ', ', array_filter( $words ) ) );
	}
}
