<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * Rows with a person's address in places that no exporter covers: without them a copy would say that
 * nothing is held where a plugin keeps it and offers no export.
 *
 * @phpstan-import-type PlaceRow from CoverageStore
 */
final readonly class Uncovered {

	private const ROWS = 200;

	/** Settings of the site: beside an address they hold keys and passwords, which are nobody's personal data. */
	private const SETTINGS = array( 'options', 'sitemeta' );

	public function __construct( private \wpdb $db, private Schema $schema, private Coverage $coverage ) {}

	/**
	 * As an exporter answers. Empty pages while it is still being looked where addresses stand.
	 *
	 * @return array{data: list<array<string, mixed>>, done: bool}
	 */
	public function export( string $email, int $page ): array {
		$ready = $this->coverage->look();
		$items = array();
		foreach ( $ready ? $this->coverage->open() : array() as $place ) {
			array_push( $items, ...$this->rows( $place, strtolower( trim( $email ) ) ) );
		}
		return array(
			'data' => $items,
			'done' => $ready,
		);
	}

	/**
	 * @param PlaceRow $place
	 * @return list<array<string, mixed>>
	 */
	private function rows( array $place, string $email ): array {
		$table = $this->coverage->whole( $place['table'] );
		$shape = $this->schema->of( $table );
		$group = '' === $place['key'] ? '' : $this->coverage->group( $place['table'], $shape['text'] );
		$like  = '%' . $this->db->esc_like( $email ) . '%';
		$coded = '%' . $this->db->esc_like( str_replace( '@', '\u0040', $email ) ) . '%';
		$names = '' === $shape['key'] ? array( $place['column'] ) : array( $place['column'], $shape['key'] );
		$sql   = 'SELECT ' . implode( ', ', array_fill( 0, count( $names ), '%i' ) ) . ' FROM %i WHERE ( %i LIKE %s OR %i LIKE %s )' . ( '' === $group ? '' : ' AND %i LIKE %s' ) . ' LIMIT %d';
		$args  = array_merge( $names, array( $table, $place['column'], $like, $place['column'], $coded ), '' === $group ? array() : array( $group, str_replace( '*', '%', $this->db->esc_like( $place['key'] ) ) ), array( self::ROWS ) );
		$found = $this->db->get_results( (string) $this->db->prepare( $sql, $args ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders in it.
		if ( '' !== $this->db->last_error ) {
			throw SourceFault::says( $this->db->last_error );
		}
		$items = array();
		foreach ( is_array( $found ) ? $found : array() as $row ) {
			$value = (string) $row[ $place['column'] ];
			if ( in_array( $email, AddressText::all( $value ), true ) ) {
				$items[] = array(
					'group_id'    => 'uncovered-' . $place['id'],
					'group_label' => $this->coverage->label( $place ),
					'item_id'     => '' === $shape['key'] ? '' : $place['place'] . ' ' . (string) $row[ $shape['key'] ],
					'data'        => array(
						array(
							'name'  => '' === $place['key'] ? $place['column'] : $place['key'],
							'value' => in_array( $place['table'], self::SETTINGS, true ) ? __( 'A setting of this site names your address.', 'rights-desk' ) : $value,
						),
					),
				);
			}
		}
		return $items;
	}
}
