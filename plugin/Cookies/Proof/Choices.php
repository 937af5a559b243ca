<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

use RightsDesk\Platform\Tables;

/** The decisions, one row each. */
final readonly class Choices {

	/** Rows a day; more is an attack, and a disk is finite. */
	public const A_DAY = 200000;

	/** Rows in all: about one gigabyte. */
	private const MOST = 5000000;

	public function __construct( private \wpdb $db, private Tables $tables ) {}

	/** @return bool False when it could not be kept. */
	public function keep( Decision $decision, string $day ): bool {
		if ( $this->full( $day ) ) {
			return false;
		}
		$table = $this->tables->name( 'choices' );
		// A number comes once: what brings it again is the same decision, sent twice.
		if ( '' !== $decision->receipt && null !== $this->db->get_var( $this->db->prepare( 'SELECT id FROM %i WHERE receipt = %s LIMIT 1', $table, $decision->receipt ) ) ) {
			return true;
		}
		if ( '' !== $decision->was ) {
			$this->db->query( $this->db->prepare( 'UPDATE %i SET ended = %s WHERE receipt = %s AND ended IS NULL', $table, $day, $decision->was ) );
		}
		return 1 === $this->db->insert(
			$table,
			array(
				'day'          => $day,
				'said'         => $decision->said(),
				'analytical'   => (int) $decision->analytical,
				'tracking'     => (int) $decision->tracking,
				'changed'      => (int) $decision->changed,
				'v_analytical' => $decision->versions[0],
				'v_tracking'   => $decision->versions[1],
				'locale'       => $decision->locale,
				'text'         => $decision->text,
				'services'     => implode( '.', $decision->services ),
				'receipt'      => '' === $decision->receipt ? null : $decision->receipt,
			)
		);
	}

	/** @return list<array{day: string, analytical: bool, tracking: bool, changed: bool, versions: array{0: int, 1: int}, locale: string, text: string, services: list<string>, ended: string|null}> Oldest first. */
	public function of_receipt( string $receipt ): array {
		$rows  = (array) $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE receipt = %s ORDER BY id LIMIT 100', $this->tables->name( 'choices' ), $receipt ), ARRAY_A );
		$found = array();
		foreach ( $rows as $row ) {
			// The database may take upper for lower case.
			if ( is_array( $row ) && $row['receipt'] === $receipt ) {
				$found[] = array(
					'day'        => (string) $row['day'],
					'analytical' => '1' === (string) $row['analytical'],
					'tracking'   => '1' === (string) $row['tracking'],
					'changed'    => '1' === (string) $row['changed'],
					'versions'   => array( (int) $row['v_analytical'], (int) $row['v_tracking'] ),
					'locale'     => (string) $row['locale'],
					'text'       => (string) $row['text'],
					'services'   => '' === (string) $row['services'] ? array() : explode( '.', (string) $row['services'] ),
					'ended'      => is_string( $row['ended'] ) ? $row['ended'] : null,
				);
			}
		}
		return $found;
	}

	/** Hash of all that was recorded on a day; '' for a day without. What ends a consent comes later and isn't in it. */
	public function digest( string $day ): string {
		$hash = hash_init( 'sha256' );
		$last = 0;
		$any  = false;
		do {
			$rows = (array) $this->db->get_results( $this->db->prepare( 'SELECT id, said, analytical, tracking, changed, v_analytical, v_tracking, locale, text, services, receipt FROM %i WHERE day = %s AND id > %d ORDER BY id LIMIT 2000', $this->tables->name( 'choices' ), $day, $last ), ARRAY_N );
			foreach ( $rows as $row ) {
				$row  = is_array( $row ) ? array_map( static fn ( mixed $one ): string => is_scalar( $one ) ? (string) $one : '', $row ) : array();
				$last = (int) ( $row[0] ?? 0 );
				$any  = true;
				hash_update( $hash, implode( '|', $row ) . "\n" );
			}
		} while ( 2000 === count( $rows ) );
		return $any ? hash_final( $hash ) : '';
	}

	/** @param string $day The first that is kept. */
	public function prune( string $day ): void {
		$table = $this->tables->name( 'choices' );
		$last  = $this->db->get_var( $this->db->prepare( 'SELECT MAX(id) FROM %i WHERE day < %s', $table, $day ) );
		$first = $this->db->get_var( $this->db->prepare( 'SELECT MIN(id) FROM %i WHERE day < %s', $table, $day ) );
		if ( null === $last || null === $first ) {
			return;
		}
		// In small steps, so that no page waits for a lock; what remains goes an hour later.
		for ( $step = 0, $to = (int) $first; $step < 50 && $to <= (int) $last; $step++ ) {
			$from = $to;
			$to  += 2000;
			$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE id >= %d AND id < %d AND day < %s', $table, $from, $to, $day ) );
		}
	}

	private function full( string $day ): bool {
		// Four looks at ends of two indexes, (day,id) and (id): nothing is counted, however much there is.
		$table = $this->tables->name( 'choices' );
		$last  = (int) $this->db->get_var( $this->db->prepare( 'SELECT MAX(id) FROM %i', $table ) );
		return $last - (int) $this->db->get_var( $this->db->prepare( 'SELECT MIN(id) FROM %i', $table ) ) >= self::MOST
			|| (int) $this->db->get_var( $this->db->prepare( 'SELECT MAX(id) FROM %i WHERE day = %s', $table, $day ) ) - (int) $this->db->get_var( $this->db->prepare( 'SELECT MIN(id) FROM %i WHERE day = %s', $table, $day ) ) >= self::A_DAY;
	}
}
