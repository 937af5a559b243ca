<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\FindingStore;

/**
 * Counts what is found, by place and kind; keeps keys of rows and nothing of their content.
 *
 * @phpstan-import-type Found from FindingStore
 */
final class Tally {

	private const SAMPLE = 5;

	/** @var array<string, Found> */
	private array $found = array();

	public function __construct( private readonly string $table ) {}

	/** @param list<Needle> $needles */
	public function look( string $column, string $value, array $needles, string $key ): void {
		$seen = array();
		foreach ( $needles as $needle ) {
			if ( '' !== $value && ! isset( $seen[ $needle->what ] ) && $needle->in( $value ) ) {
				$seen[ $needle->what ] = true;
				$this->add( "$this->table.$column", $needle->what, $key );
			}
		}
	}

	public function add( string $place, string $what, string $key ): void {
		$one         = $this->found[ "$place $what" ] ?? array(
			'place'  => $place,
			'what'   => $what,
			'rows'   => 0,
			'sample' => array(),
		);
		$one['rows'] = $one['rows'] + 1;
		if ( '' !== $key && count( $one['sample'] ) < self::SAMPLE ) {
			$one['sample'][] = $key;
		}
		$this->found[ "$place $what" ] = $one;
	}

	/** @return list<Found> */
	public function found(): array {
		return array_values( $this->found );
	}

	public function rows(): int {
		return array_sum( array_column( $this->found, 'rows' ) );
	}
}
