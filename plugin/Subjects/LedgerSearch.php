<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Looks for addresses in the whole database, sealed ones too, that the ledger knows: after a backup was restored, people are back. */
final readonly class LedgerSearch {

	private const STRETCH = 500;

	/** @param \Closure(): array<string, array<string, list<int>>> $waiting Rows of what a law keeps of who was erased, which brings nobody back: table → column → values. */
	public function __construct( private \wpdb $db, private Schema $schema, private SealedAddresses $sealed, private Ledger $ledger, private \Closure $waiting ) {}

	/** @return array<string, int> When each was erased, by address. */
	public function back(): array {
		$known = array();
		$back  = array();
		foreach ( $this->addresses() as $email ) {
			if ( isset( $known[ $email ] ) ) {
				continue;
			}
			// Memory stays flat; an address that comes again is looked up again.
			$known           = count( $known ) > 50000 ? array() : $known;
			$known[ $email ] = true;
			$found           = $this->ledger->find( $email );
			if ( null !== $found ) {
				$back[ $email ] = $found['at'];
			}
		}
		return $back;
	}

	/** @return \Generator<string> Some come more than once. */
	private function addresses(): \Generator {
		$waiting = ( $this->waiting )();
		foreach ( $this->schema->tables() as $table ) {
			foreach ( $this->texts( $table, $waiting[ $table ] ?? array() ) as $text ) {
				foreach ( AddressText::all( $text ) as $email ) {
					yield $email;
				}
			}
		}
		foreach ( $this->sealed->all() as $email ) {
			yield $email;
		}
	}

	/**
	 * @param array<string, list<int>> $but Rows that are left out, by column.
	 * @return \Generator<string> Every value of a table that may hold an address.
	 */
	private function texts( string $table, array $but ): \Generator {
		$shape  = $this->schema->of( $table );
		$bounds = '';
		$limits = array();
		foreach ( array_filter( $but ) as $column => $ids ) {
			$bounds .= ' AND ( %i IS NULL OR %i NOT IN ( ' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ' ) )';
			array_push( $limits, $column, $column, ...$ids );
		}
		foreach ( $shape['text'] as $column ) {
			$offset = 0;
			do {
				// By rows of the table, not by hits: the next stretch starts where this one ended.
				$values = array();
				$parts  = array();
				foreach ( AddressText::LIKE as $like ) {
					$parts[] = '%i LIKE %s';
					array_push( $values, $column, $like );
				}
				$sql  = 'SELECT DISTINCT %i FROM %i WHERE ( ' . implode( ' OR ', $parts ) . " )$bounds ORDER BY %i LIMIT %d OFFSET %d";
				$rows = $this->db->get_col( (string) $this->db->prepare( $sql, array_merge( array( $column, $table ), $values, $limits, array( $column, self::STRETCH, $offset ) ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders in it.
				if ( '' !== $this->db->last_error ) {
					throw new \RuntimeException( 'The database cannot be searched.' );
				}
				foreach ( $rows as $value ) {
					yield (string) $value;
				}
				$offset += self::STRETCH;
			} while ( self::STRETCH === count( $rows ) );
		}
	}
}
