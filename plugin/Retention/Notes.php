<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** What the register says of an erasure that left something: how much, under which law, until when; never what or whose. */
final readonly class Notes {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @param list<Held> $held */
	public function write( int $request_id, array $held ): void {
		$sums = array();
		foreach ( $held as $one ) {
			$key            = "$one->law\n$one->article\n$one->until";
			$sums[ $key ] ??= array(
				'request_id' => $request_id,
				'law'        => $one->law,
				'article'    => $one->article,
				'until'      => $one->until,
				'records'    => 0,
			);
			++$sums[ $key ]['records'];
		}
		foreach ( $sums as $row ) {
			$this->db->insert( $this->table(), $row );
		}
	}

	/** Erased and proven, now. */
	public function released( int $request_id ): void {
		$this->db->query( $this->db->prepare( 'UPDATE %i SET released = %s WHERE request_id = %d AND released = %s AND until <= %s', $this->table(), substr( $this->clock->today(), 0, 7 ), $request_id, '', $this->clock->today() ) );
	}

	/** @return list<array{law: string, article: string, until: string, records: int, released: string}> */
	public function of( int $request_id ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE request_id = %d ORDER BY until, id', $this->table(), $request_id ), ARRAY_A );
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$all[] = array(
				'law'      => (string) $row['law'],
				'article'  => (string) $row['article'],
				'until'    => (string) $row['until'],
				'records'  => (int) $row['records'],
				'released' => (string) $row['released'],
			);
		}
		return $all;
	}

	private function table(): string {
		return $this->tables->name( 'held_notes' );
	}
}
