<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** The table of what scans found. */
final readonly class FindingStore {

	private const PAGES = 5;

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @return list<Finding> Breaches first, then the newest. */
	public function all(): array {
		$rows = $this->db->get_results( $this->db->prepare( "SELECT * FROM %i WHERE state <> 'gone' ORDER BY seen_before DESC, first_seen DESC, id DESC LIMIT 500", $this->table() ), ARRAY_A );
		return array_map( Finding::from( ... ), array_values( is_array( $rows ) ? $rows : array() ) );
	}

	/** @return list<string> Of others; those that staff have nothing said of, but perhaps put in the register. */
	public function addresses(): array {
		$rows = $this->db->get_results( $this->db->prepare( "SELECT * FROM %i WHERE state = 'open' AND kind = 'address' LIMIT 500", $this->table() ), ARRAY_A );
		return array_map( static fn ( array $row ): string => Finding::from( $row )->address(), array_values( is_array( $rows ) ? $rows : array() ) );
	}

	public function find( int $id ): ?Finding {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id ), ARRAY_A );
		return is_array( $row ) ? Finding::from( $row ) : null;
	}

	/**
	 * Notes what a page of a scan showed.
	 *
	 * @param Merged $merged Within a transaction.
	 * @return bool Whether it is new, or back.
	 */
	public function put( string $name, Merged $merged, Run $run, string $path ): bool {
		$kind  = $merged->seen->kind;
		$ident = hash( 'sha256', "$kind|$name" );
		$now   = $this->clock->sql();
		$row   = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE ident = %s', $this->table(), $ident ), ARRAY_A );
		$had   = is_array( $row ) ? Finding::from( $row ) : null;
		// What the browser saw, the server cannot deny: it sees less.
		$again = null !== $had && ( (int) ( $row['scan_id'] ?? 0 ) === $run->id || ( 'server' === $run->way && 'browser' === $had->way ) );
		$told  = array(
			'sample'  => $merged->seen->name,
			'at'      => $merged->seen->at,
			'tag'     => $merged->seen->tag,
			'from'    => $merged->seen->from,
			'line'    => $merged->seen->line,
			'type'    => $merged->seen->type,
			'seconds' => $merged->seen->seconds,
			'held'    => $merged->held || ( $again && $had->held ),
			'leaks'   => array_values( array_unique( array_merge( $again ? $had->leaks : array(), $merged->leaks ) ) ),
			'tried'   => array_values( array_unique( array_merge( $again ? $had->tried : array(), $merged->tried ) ) ),
			'pages'   => array_slice( array_values( array_unique( array_merge( $again ? $had->pages : array(), array( $path ) ) ) ), 0, self::PAGES ),
		);
		// The page where it stands unheld says more than one where it doesn't.
		if ( $again && $had->before && ! $merged->before ) {
			$told = array( 'sample' => $had->seen->name, 'at' => $had->seen->at, 'tag' => $had->seen->tag, 'from' => $had->seen->from, 'line' => $had->seen->line, 'type' => $had->seen->type, 'seconds' => $had->seen->seconds ) + $told;
		}
		$values = array(
			'told'        => (string) wp_json_encode( $told, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ),
			'seen_before' => (int) ( $merged->before || ( $again && $had->before ) ),
			'seen_after'  => (int) ( $merged->after || ( $again && $had->after ) ),
			'way'         => $again && 'browser' === $had->way ? 'browser' : $run->way,
			'scan_id'     => $again && 'browser' === $had->way ? (int) ( $row['scan_id'] ?? 0 ) : $run->id,
			'last_seen'   => $now,
		);
		if ( null === $had ) {
			return 1 === $this->db->query( $this->db->prepare( "INSERT IGNORE INTO %i (ident, kind, name, told, seen_before, seen_after, way, scan_id, state, first_seen, last_seen) VALUES (%s, %s, %s, %s, %d, %d, %s, %d, 'open', %s, %s)", $this->table(), $ident, $kind, $name, $values['told'], $values['seen_before'], $values['seen_after'], $values['way'], $run->id, $now, $now ) );
		}
		$back = 'gone' === $had->state;
		$this->db->update( $this->table(), $values + ( $back ? array( 'state' => 'open', 'first_seen' => $now ) : array() ), array( 'ident' => $ident ) );
		return $back || ( $merged->before && ! $had->before );
	}

	/** What stood on pages that were all looked at again, and wasn't there: of the server's own findings after a scan of the server. */
	public function let_go( Run $run ): void {
		$this->db->query( $this->db->prepare( "DELETE FROM %i WHERE state = 'gone' AND last_seen < %s", $this->table(), $this->clock->now()->modify( '-1 year' )->format( 'Y-m-d H:i:s' ) ) );
		$rows = $this->db->get_results( $this->db->prepare( "SELECT * FROM %i WHERE state <> 'gone' AND scan_id <> %d AND ( way = %s OR %s = 'browser' )", $this->table(), $run->id, $run->way, $run->way ), ARRAY_A );
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			if ( array() === array_diff( Finding::from( $row )->pages, $run->seen() ) ) {
				$this->db->update( $this->table(), array( 'state' => 'gone' ), array( 'id' => $row['id'] ) );
			}
		}
	}

	/** @return list<string> Paths on which something stood, so that they are looked at again. */
	public function pages(): array {
		$pages = array_merge( array(), ...array_map( static fn ( Finding $one ): array => array_slice( $one->pages, 0, 2 ), $this->all() ) );
		return array_slice( array_values( array_unique( $pages ) ), 0, 12 );
	}

	public function dismiss( int $id, string $reason ): bool {
		return 1 === $this->db->query( $this->db->prepare( "UPDATE %i SET state = 'dismissed', reason = %s WHERE id = %d AND state = 'open'", $this->table(), $reason, $id ) );
	}

	private function table(): string {
		return $this->tables->name( 'cookie_findings' );
	}
}
