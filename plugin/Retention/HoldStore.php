<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Contract;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tables;

/**
 * The holds of this site; until staff touch them, the presets of the firm's country.
 *
 * @phpstan-type Preset array{preset: string, label: string, law: string, article: string, months: int, starts: string, covers: list<string>, valid_from: string, valid_until: string, source: string, checked_on: string, active: bool}
 */
final class HoldStore {

	/** @var list<Hold>|null */
	private ?array $all = null;

	public function __construct( private readonly \wpdb $db, private readonly Tables $tables, private readonly Contract $contract, private readonly Settings $settings ) {}

	/** @return list<Hold> */
	public function all(): array {
		if ( null === $this->all ) {
			$rows = $this->rows();
			if ( array() === $rows ) {
				$country = $this->settings->text( 'authority_country' );
				$this->bring( isset( $this->presets()[ $country ] ) ? $country : 'EU' );
				$rows = $this->rows();
			}
			$this->all = array_map( Hold::from_row( ... ), $rows );
		}
		return $this->all;
	}

	public function find( int $id ): ?Hold {
		foreach ( $this->all() as $hold ) {
			if ( $hold->id === $id ) {
				return $hold;
			}
		}
		return null;
	}

	/** @return array<string, list<Preset>> By country. */
	public function presets(): array {
		/** @var array{countries: array<string, list<Preset>>} $table As contract/holds.json has it. */
		$table = $this->contract->table( 'holds' );
		return $table['countries'];
	}

	/** Takes a country's presets over; those that are there already stay as staff left them. @return int How many are new. */
	public function bring( string $country ): int {
		$new = 0;
		foreach ( $this->presets()[ $country ] ?? array() as $preset ) {
			$values = $this->columns( $preset ) + array(
				'preset'  => $preset['preset'],
				'country' => $country,
			);
			$there = $this->db->get_var( $this->db->prepare( 'SELECT id FROM %i WHERE preset = %s', $this->table(), $preset['preset'] ) );
			// Two at once: the key is unique, and the second adds nothing.
			$new += null === $there && 1 === $this->quietly( $values ) ? 1 : 0;
		}
		$this->all = null;
		return $new;
	}

	/** @param array<string, mixed> $values */
	public function add( array $values ): int {
		$this->db->insert(
			$this->table(),
			$this->columns( $values ) + array(
				'preset'  => 'own-' . bin2hex( random_bytes( 8 ) ),
				'country' => '',
			)
		);
		$this->all = null;
		return $this->db->insert_id;
	}

	/** @param array<string, mixed> $values */
	public function change( int $id, array $values ): bool {
		$this->all = null;
		return false !== $this->db->update( $this->table(), $this->columns( $values ), array( 'id' => $id ) );
	}

	/** @param array<string, string|int|null> $values */
	private function quietly( array $values ): int {
		$quiet = $this->db->suppress_errors( true );
		$made  = (int) $this->db->insert( $this->table(), $values );
		$this->db->suppress_errors( $quiet );
		return $made;
	}

	/**
	 * @param array<string, mixed> $values
	 * @return array<string, string|int|null>
	 */
	private function columns( array $values ): array {
		$columns = array();
		foreach ( array( 'label', 'law', 'article', 'starts', 'source' ) as $text ) {
			if ( is_string( $values[ $text ] ?? null ) ) {
				$columns[ $text ] = $values[ $text ];
			}
		}
		foreach ( array( 'valid_from', 'valid_until', 'checked_on' ) as $day ) {
			if ( is_string( $values[ $day ] ?? null ) ) {
				$columns[ $day ] = '' === $values[ $day ] ? null : $values[ $day ];
			}
		}
		if ( is_int( $values['months'] ?? null ) ) {
			$columns['months'] = $values['months'];
		}
		if ( is_bool( $values['active'] ?? null ) ) {
			$columns['active'] = (int) $values['active'];
		}
		if ( is_array( $values['covers'] ?? null ) ) {
			$columns['covers'] = (string) wp_json_encode( array_values( $values['covers'] ) );
		}
		return $columns;
	}

	/** @return list<array<string, ?string>> */
	private function rows(): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY id', $this->table() ), ARRAY_A );
		return is_array( $rows ) ? array_values( $rows ) : array();
	}

	private function table(): string {
		return $this->tables->name( 'holds' );
	}
}
