<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** A row of a SealedTable, opened. */
final readonly class SealedRow {

	/**
	 * @param array<string, string|null> $columns
	 * @param array<string, string>      $secret
	 */
	private function __construct( public int $id, public int $request_id, private array $columns, public array $secret ) {}

	/**
	 * @param array<array-key, mixed> $row
	 * @param array<string, string>   $secret
	 */
	public static function from( array $row, array $secret ): self {
		$columns = array();
		foreach ( $row as $name => $value ) {
			$columns[ (string) $name ] = is_scalar( $value ) ? (string) $value : null;
		}
		return new self( (int) ( $columns['id'] ?? 0 ), (int) ( $columns['request_id'] ?? 0 ), $columns, $secret );
	}

	public function text( string $column ): string {
		return $this->columns[ $column ] ?? '';
	}

	public function number( string $column ): int {
		return (int) ( $this->columns[ $column ] ?? 0 );
	}

	public function said( string $name ): string {
		return $this->secret[ $name ] ?? '';
	}

	/** A moment as REST shows it; null when there is none. */
	public function moment( string $column ): ?string {
		$moment = $this->columns[ $column ] ?? '';
		return '' === $moment ? null : str_replace( ' ', 'T', $moment ) . 'Z';
	}
}
