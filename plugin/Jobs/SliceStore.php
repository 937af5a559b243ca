<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/**
 * Slices, claimed row by row.
 *
 * A claim is a conditional UPDATE with a random name and an end: of two workers one gets the row,
 * and what a killed worker had is free again when its time is over. Only who still holds the claim
 * can finish the slice, so a worker that comes back late changes nothing.
 */
final readonly class SliceStore {

	public const ATTEMPTS = 3;

	private string $table;

	public function __construct( private \wpdb $db, Tables $tables, private Clock $clock ) {
		$this->table = $tables->name( 'slices' );
	}

	/** @param list<Todo> $todo */
	public function plan( int $job_id, array $todo ): void {
		foreach ( $todo as $one ) {
			$made = $this->db->query(
				(string) $this->db->prepare(
					'INSERT IGNORE INTO %i ( job_id, phase, round, source, label, category, position, page, state, message ) VALUES ( %d, %s, %d, %s, %s, %s, %d, %d, %s, %s )',
					$this->table,
					$job_id,
					$one->phase,
					$one->round,
					mb_substr( $one->source, 0, 190 ),
					mb_substr( $one->label, 0, 190 ),
					mb_substr( $one->category, 0, 190 ),
					$one->position,
					$one->page,
					$one->state,
					$one->message
				)
			);
			if ( false === $made ) {
				throw new \RuntimeException( 'The next slice could not be stored.' );
			}
		}
	}

	/**
	 * @param bool $ordered One after another: nothing is claimed while another worker is busy on the job.
	 * @param int  $seconds How long the claim lasts.
	 */
	public function claim( int $job_id, bool $ordered, int $seconds ): ?Slice {
		$rows = $this->db->get_results(
			$this->db->prepare( "SELECT * FROM %i WHERE job_id = %d AND state IN ( 'todo', 'busy' ) ORDER BY " . ( $ordered ? '' : 'attempts, ' ) . 'position, page, id LIMIT 10', $this->table, $job_id ), // phpcs:ignore WordPress.DB.PreparedSQL -- A fixed word.
			ARRAY_A
		);
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			if ( 'busy' === $row['state'] && (string) $row['claimed_until'] > $this->clock->sql() ) {
				if ( $ordered ) {
					return null;
				}
				continue;
			}
			if ( (int) $row['attempts'] >= self::ATTEMPTS ) {
				$this->give_up( Slice::from_row( $row ) );
				continue;
			}
			$slice = $this->take( Slice::from_row( $row ), $seconds );
			if ( null !== $slice || $ordered ) {
				return $slice;
			}
		}
		return null;
	}

	private function take( Slice $slice, int $seconds ): ?Slice {
		$claim = bin2hex( random_bytes( 16 ) );
		$now   = $this->clock->now();
		$taken = $this->db->query(
			(string) $this->db->prepare(
				"UPDATE %i SET state = 'busy', claim = %s, claimed_until = %s, attempts = attempts + 1 WHERE id = %d AND claim = %s AND ( state = 'todo' OR ( state = 'busy' AND claimed_until <= %s ) )",
				$this->table,
				$claim,
				$now->modify( "+$seconds seconds" )->format( 'Y-m-d H:i:s' ),
				$slice->id,
				$slice->claim,
				$now->format( 'Y-m-d H:i:s' )
			)
		);
		return 1 === $taken ? $this->find( $slice->id, $claim ) : null;
	}

	/** The last attempt ended without a word: its worker was killed, or ran out of time or memory. */
	private function give_up( Slice $slice ): void {
		$this->db->query(
			(string) $this->db->prepare(
				"UPDATE %i SET state = 'failed', message = %s WHERE id = %d AND claim = %s AND state IN ( 'todo', 'busy' )",
				$this->table,
				'' === $slice->message ? __( 'No answer: it was stopped, or ran out of time or memory.', 'rights-desk' ) : $slice->message,
				$slice->id,
				$slice->claim
			)
		);
	}

	private function find( int $id, string $claim ): ?Slice {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d AND claim = %s', $this->table, $id, $claim ), ARRAY_A );
		return is_array( $row ) ? Slice::from_row( $row ) : null;
	}

	/** @return bool False when the claim was lost: the result must be thrown away. */
	public function finish( Slice $slice, Result $result ): bool {
		// What follows is planned first: killed in between, the slice is done again, and nothing is left out.
		$this->plan( $slice->job_id, $result->next );
		return 1 === $this->db->query(
			(string) $this->db->prepare(
				"UPDATE %i SET state = 'done', items = %d, removed = %d, retained = %d, message = %s, digest = %s WHERE id = %d AND claim = %s AND state = 'busy'",
				$this->table,
				$result->items,
				$result->removed,
				$result->retained,
				$result->message,
				$result->digest,
				$slice->id,
				$slice->claim
			)
		);
	}

	/** To be tried again, or failed for good with its reason. */
	public function fail( Slice $slice, string $reason ): bool {
		return 1 === $this->db->query(
			(string) $this->db->prepare(
				"UPDATE %i SET state = %s, message = %s WHERE id = %d AND claim = %s AND state = 'busy'",
				$this->table,
				$slice->attempts >= self::ATTEMPTS ? 'failed' : 'todo',
				mb_substr( $reason, 0, 1000 ),
				$slice->id,
				$slice->claim
			)
		);
	}

	/** The digest of the page before, or ''. */
	public function digest_before( Slice $slice ): string {
		return (string) $this->db->get_var(
			$this->db->prepare( 'SELECT digest FROM %i WHERE job_id = %d AND phase = %s AND round = %d AND source = %s AND page = %d', $this->table, $slice->job_id, $slice->phase, $slice->round, $slice->source, $slice->page - 1 )
		);
	}

	/** @return array<string, int> Number of slices by state. */
	public function by_state( int $job_id ): array {
		return $this->states( array( $job_id ) )[ $job_id ] ?? array();
	}

	/**
	 * @param non-empty-list<int> $job_ids
	 * @return array<int, array<string, int>> Number of slices by job and state.
	 */
	public function states( array $job_ids ): array {
		$rows = $this->db->get_results(
			$this->db->prepare( 'SELECT job_id, state, COUNT(*) AS n FROM %i WHERE job_id IN ( ' . implode( ', ', array_fill( 0, count( $job_ids ), '%d' ) ) . ' ) GROUP BY job_id, state', array_merge( array( $this->table ), $job_ids ) ), // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders are added.
			ARRAY_A
		);
		if ( '' !== $this->db->last_error ) {
			throw new \RuntimeException( 'The slices cannot be counted.' );
		}
		$kept = array();
		foreach ( $rows ?? array() as $row ) {
			$kept[ (int) $row['job_id'] ][ (string) $row['state'] ] = (int) $row['n'];
		}
		return $kept;
	}

	/** Failed slices become work again, or what staff go on without. */
	public function settle_failed( int $job_id, bool $retry ): void {
		$this->db->query(
			$retry
				? (string) $this->db->prepare( "UPDATE %i SET state = 'todo', attempts = 0 WHERE job_id = %d AND state = 'failed'", $this->table, $job_id )
				: (string) $this->db->prepare( "UPDATE %i SET state = 'accepted' WHERE job_id = %d AND state = 'failed'", $this->table, $job_id )
		);
		if ( ! $retry ) {
			$this->db->query( (string) $this->db->prepare( "UPDATE %i SET state = 'accepted' WHERE job_id = %d AND state = 'missing'", $this->table, $job_id ) );
		}
	}

	/** Has the list of sources made again: what was missing may be back. */
	public function look_again( int $job_id ): void {
		$this->db->query( (string) $this->db->prepare( "DELETE FROM %i WHERE job_id = %d AND state = 'missing'", $this->table, $job_id ) );
		$this->db->query( (string) $this->db->prepare( "UPDATE %i SET state = 'todo', attempts = 0 WHERE job_id = %d AND source = 'plan'", $this->table, $job_id ) );
	}

	/**
	 * Slices of a phase in the order of their sources, read in stretches so that memory stays flat.
	 *
	 * @param list<string> $states
	 * @return \Generator<Slice>
	 */
	public function each( int $job_id, string $phase, int $round, array $states, string $category = '' ): \Generator {
		$position = -1;
		$page     = 0;
		$id       = 0;
		do {
			$rows = $this->db->get_results(
				$this->db->prepare( // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders are added.
					'SELECT * FROM %i WHERE job_id = %d AND phase = %s AND round = %d AND ( position > %d OR ( position = %d AND page > %d ) OR ( position = %d AND page = %d AND id > %d ) ) AND ( %s = %s OR category = %s ) AND state IN ( ' . implode( ', ', array_fill( 0, count( $states ), '%s' ) ) . ' ) ORDER BY position, page, id LIMIT 200',
					array_merge( array( $this->table, $job_id, $phase, $round, $position, $position, $page, $position, $page, $id, '', $category, $category ), $states )
				),
				ARRAY_A
			);
			$rows = is_array( $rows ) ? $rows : array();
			foreach ( $rows as $row ) {
				$slice    = Slice::from_row( $row );
				$position = $slice->position;
				$page     = $slice->page;
				$id       = $slice->id;
				yield $slice;
			}
		} while ( 200 === count( $rows ) );
	}

	/**
	 * The same over all rounds.
	 *
	 * @param list<string> $states
	 * @return \Generator<int, Slice>
	 */
	public function rounds( int $job_id, string $phase, array $states, string $category = '' ): \Generator {
		$last = (int) $this->db->get_var( $this->db->prepare( 'SELECT MAX(round) FROM %i WHERE job_id = %d AND phase = %s', $this->table, $job_id, $phase ) );
		for ( $round = 0; $round <= $last; $round++ ) {
			foreach ( $this->each( $job_id, $phase, $round, $states, $category ) as $slice ) {
				yield $slice;
			}
		}
	}

	/**
	 * @param string $but A category that isn't counted.
	 * @return array{items: int, removed: int, retained: int} Sums over a phase; round 0 means every round.
	 */
	public function sums( int $job_id, string $phase, int $round, string $but = '' ): array {
		$row = $this->db->get_row(
			$this->db->prepare( 'SELECT SUM(items) AS items, SUM(removed) AS removed, SUM(retained) AS retained FROM %i WHERE job_id = %d AND phase = %s AND ( 0 = %d OR round = %d ) AND ( %s = %s OR category <> %s )', $this->table, $job_id, $phase, $round, $round, '', $but, $but ),
			ARRAY_A
		);
		$row = is_array( $row ) ? $row : array();
		return array(
			'items'    => (int) ( $row['items'] ?? 0 ),
			'removed'  => (int) ( $row['removed'] ?? 0 ),
			'retained' => (int) ( $row['retained'] ?? 0 ),
		);
	}

	/** @return list<array<string, ?string>> One row a source, phase and round, with sums over its pages. */
	public function tally( int $job_id ): array {
		$rows = $this->db->get_results(
			$this->db->prepare(
				"SELECT source, phase, round, MIN(position) AS position, MAX(label) AS label, MAX(category) AS category, COUNT(*) AS pages, SUM(items) AS items, SUM(removed) AS removed, SUM(retained) AS retained, MAX(attempts) AS attempts, MAX(message) AS message,
				SUM( CASE WHEN state = 'done' THEN 1 ELSE 0 END ) AS done, SUM( CASE WHEN state = 'busy' THEN 1 ELSE 0 END ) AS busy, SUM( CASE WHEN state = 'failed' THEN 1 ELSE 0 END ) AS failed, SUM( CASE WHEN state = 'missing' THEN 1 ELSE 0 END ) AS missing, SUM( CASE WHEN state = 'accepted' THEN 1 ELSE 0 END ) AS accepted
				FROM %i WHERE job_id = %d GROUP BY source, phase, round ORDER BY MIN(id)",
				$this->table,
				$job_id
			),
			ARRAY_A
		);
		return is_array( $rows ) ? array_values( $rows ) : array();
	}

	public function forget( int $job_id ): void {
		$this->db->delete( $this->table, array( 'job_id' => $job_id ) );
	}
}
