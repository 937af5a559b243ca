<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * One category as a table: a row an item, a column a field; fields past the columns share the last one.
 *
 * @phpstan-import-type Item from Harvest
 */
final readonly class CsvFile {

	public const COLUMNS = 300;

	private const BOM = "\xEF\xBB\xBF";

	/** @param \Closure(string): void $sink */
	public function __construct( private \Closure $sink ) {}

	/**
	 * @param list<string>                                                  $columns
	 * @param iterable<array{category: string, source: string, item: Item}> $items
	 */
	public function write( array $columns, iterable $items ): void {
		$places = array_flip( $columns );
		( $this->sink )( self::BOM . Cell::row( array_merge( array( __( 'Group', 'rights-desk' ), __( 'Number', 'rights-desk' ), __( 'Origin', 'rights-desk' ) ), $columns, array( __( 'Other', 'rights-desk' ) ) ) ) );
		foreach ( $items as $one ) {
			$cells = array_fill( 0, count( $columns ), '' );
			$other = array();
			foreach ( $one['item']['fields'] as $field ) {
				$place = $places[ $field['name'] ] ?? null;
				$value = isset( $field['withheld'] ) ? $this->withheld( $field['withheld'] ) : $field['value'];
				if ( null === $place ) {
					$other[] = $field['name'] . ': ' . $value;
				} else {
					// A name may come twice in one item.
					$cells[ $place ] .= ( '' === $cells[ $place ] ? '' : "\n" ) . $value;
				}
			}
			if ( isset( $one['item']['withheld'] ) ) {
				$other[] = $this->withheld( $one['item']['withheld'] );
			}
			( $this->sink )( Cell::row( array_merge( array( $one['item']['label'], $one['item']['id'], Provenance::label( $one['item']['provenance'] ?? Provenance::PROVIDED ) ), array_values( $cells ), array( implode( "\n", $other ) ) ) ) );
		}
	}

	private function withheld( string $reason ): string {
		/* translators: %s: reason. */
		return sprintf( __( 'Withheld: %s', 'rights-desk' ), $reason );
	}
}
