<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

use RightsDesk\Platform\Tables;

/** The register of security measures (P33): suggestions, as staff took them over, and their own. */
final readonly class Register {

	public function __construct( private \wpdb $db, private Tables $tables, private Suggestions $suggestions ) {}

	/** @return list<Measure> In the language of the moment, or the one named. */
	public function all( string $locale = '' ): array {
		$switched = '' !== $locale && determine_locale() !== $locale && switch_to_locale( $locale );
		$all      = $this->read();
		if ( $switched ) {
			restore_previous_locale();
		}
		return $all;
	}

	/** @return list<Measure> What the firm says that it does. */
	public function active( string $locale = '' ): array {
		return array_values( array_filter( $this->all( $locale ), static fn ( Measure $one ): bool => $one->active ) );
	}

	public function of( string $slug ): ?Measure {
		foreach ( $this->all() as $one ) {
			if ( $one->slug === $slug ) {
				return $one;
			}
		}
		return null;
	}

	/** @param string $label '' leaves the suggestion's words, which are there in each language. */
	public function keep( string $slug, string $label, string $what, bool $active ): void {
		$stored = $this->stored();
		$row    = array(
			'slug'   => $slug,
			'data'   => (string) wp_json_encode( array( 'label' => $label, 'what' => $what ) ),
			'active' => $active ? 1 : 0,
		);
		$kept   = isset( $stored[ $slug ] ) ? $this->db->update( $this->table(), $row, array( 'slug' => $slug ) ) : $this->db->insert( $this->table(), $row );
		if ( false === $kept ) {
			throw new \RuntimeException( 'The measure cannot be stored.' );
		}
	}

	public function drop( string $slug ): void {
		$this->db->delete( $this->table(), array( 'slug' => $slug ) );
	}

	/** @return list<Measure> */
	private function read(): array {
		$stored    = $this->stored();
		$suggested = $this->suggestions->all();
		$all       = array();
		foreach ( array_keys( $suggested + $stored ) as $slug ) {
			$words = $suggested[ $slug ] ?? array( '', '' );
			$kept  = $stored[ $slug ] ?? null;
			$all[] = new Measure(
				$slug,
				null === $kept || '' === $kept['label'] ? $words[0] : $kept['label'],
				null === $kept || '' === $kept['what'] ? $words[1] : $kept['what'],
				! isset( $suggested[ $slug ] ),
				null === $kept ? in_array( $slug, Suggestions::OURS, true ) : $kept['active']
			);
		}
		return $all;
	}

	/** @return array<string, array{label: string, what: string, active: bool}> */
	private function stored(): array {
		$rows   = $this->db->get_results( $this->db->prepare( 'SELECT slug, data, active FROM %i ORDER BY id', $this->table() ), ARRAY_A );
		$stored = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$data = json_decode( (string) $row['data'], true );
			$text = static fn ( string $key ): string => is_array( $data ) && is_string( $data[ $key ] ?? null ) ? $data[ $key ] : '';

			$stored[ (string) $row['slug'] ] = array( 'label' => $text( 'label' ), 'what' => $text( 'what' ), 'active' => '1' === (string) $row['active'] );
		}
		return $stored;
	}

	private function table(): string {
		return $this->tables->name( 'measures' );
	}
}
