<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * What a version quoted, beside what is so now.
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Comparison {

	/** Before the name of a register. */
	public const TABLE = 'table:';

	/**
	 * @param array<string, Table>    $tables
	 * @param \Closure(string): ?Fact $find
	 */
	public function __construct( private array $tables, private \Closure $find ) {}

	/**
	 * @param array<array-key, mixed> $then
	 * @return list<array{name: string, then: string, now: string}>
	 */
	public function changed( array $then ): array {
		$changed = array();
		foreach ( $then as $name => $was ) {
			$difference = $this->difference( (string) $name, $was );
			if ( null !== $difference && $difference['then'] !== $difference['now'] ) {
				$changed[] = $difference;
			}
		}
		return $changed;
	}

	/**
	 * @param array<array-key, mixed> $used
	 * @return list<array{name: string, label: string, value: string}>
	 */
	public function words( array $used ): array {
		$words = array();
		foreach ( $used as $name => $value ) {
			$table   = $this->table( (string) $name );
			$words[] = array(
				'name'  => (string) $name,
				'label' => $this->label( (string) $name ),
				'value' => is_string( $value ) ? $value : implode( "\n", null === $table ? array() : self::lines( $table, $value ) ),
			);
		}
		return $words;
	}

	/** Its name where there is no such fact any more. */
	public function label( string $name ): string {
		return $this->table( $name )?->label() ?? ( $this->find )( $name )->label ?? $name;
	}

	/** @return array{name: string, then: string, now: string}|null */
	private function difference( string $name, mixed $was ): ?array {
		$table = $this->table( $name );
		if ( null !== $table ) {
			$then = self::lines( $table, $was );
			$now  = self::lines( $table, $table->rows() );
			return array(
				'name' => $name,
				'then' => implode( "\n", Cells::without( $then, $now ) ),
				'now'  => implode( "\n", Cells::without( $now, $then ) ),
			);
		}
		return str_starts_with( $name, self::TABLE ) || in_array( $name, SiteFacts::STEADY, true ) ? null : array(
			'name' => $name,
			'then' => is_string( $was ) ? $was : '',
			'now'  => ( $this->find )( $name )->value ?? '',
		);
	}

	private function table( string $name ): ?Table {
		return str_starts_with( $name, self::TABLE ) ? $this->tables[ substr( $name, strlen( self::TABLE ) ) ] ?? null : null;
	}

	/** @return list<string> */
	private static function lines( Table $table, mixed $rows ): array {
		$lines = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			if ( is_array( $row ) ) {
				/** @var Row $row As a table gave it; cells() reads each field with care. */
				$lines[] = Cells::line( $table, $row );
			}
		}
		return $lines;
	}
}
