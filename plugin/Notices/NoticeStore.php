<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Counts;
use RightsDesk\Platform\Tables;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** The rows of notices. A change names the states that it may start from, so that of two at once one counts. */
final readonly class NoticeStore {

	private const CLAIM_SECONDS = 120;

	/** The row by which those who draft wait for one another. */
	private const TURN = 'notices';

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/**
	 * @param array<string, array{subject: string, body: string}> $texts
	 * @param list<string>                                        $sources
	 */
	public function add( int $version, array $texts, array $sources ): int {
		$added = $this->db->insert(
			$this->table(),
			array(
				'version'    => $version,
				'state'      => Notice::DRAFT,
				'texts'      => (string) wp_json_encode( $texts, JSON_UNESCAPED_UNICODE ),
				'sources'    => (string) wp_json_encode( $sources ),
				'figures'    => '{}',
				'created_at' => $this->clock->sql(),
			)
		);
		if ( 1 !== $added ) {
			throw new \RuntimeException( 'The notice cannot be stored.' );
		}
		return $this->db->insert_id;
	}

	/** Within a transaction: who else drafts waits until it ends. */
	public function alone(): void {
		if ( ! ( new Counts( $this->db, $this->tables ) )->add( self::TURN ) ) {
			throw new \RuntimeException( 'The notice cannot be stored.' );
		}
	}

	public function find( int $id ): ?Notice {
		return $this->several( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id ) )[0] ?? null;
	}

	/** The one of a version, unless it was cancelled. */
	public function of_version( int $version ): ?Notice {
		$found = $this->several( $this->db->prepare( "SELECT * FROM %i WHERE version = %d AND state <> 'cancelled' ORDER BY id DESC LIMIT 1", $this->table(), $version ) );
		$this->check();
		return $found[0] ?? null;
	}

	/** @return list<int> Others of its version: what was cancelled may have reached some. */
	public function others( Notice $notice ): array {
		$ids = $this->db->get_col( $this->db->prepare( 'SELECT id FROM %i WHERE version = %d AND id <> %d', $this->table(), $notice->version, $notice->id ) );
		$this->check();
		return array_values( array_map( intval( ... ), $ids ) );
	}

	/** @return list<Notice> Cancelled while mails were on their way: what became of those isn't known yet. */
	public function unsettled(): array {
		return $this->several( $this->db->prepare( "SELECT n.* FROM %i n WHERE n.state = 'cancelled' AND EXISTS ( SELECT 1 FROM %i r WHERE r.notice_id = n.id AND r.state IN ( 'sending', 'unsure' ) ) ORDER BY n.id", $this->table(), $this->tables->name( 'notice_recipients' ) ) );
	}

	/** @return list<Notice> The newest first. */
	public function all(): array {
		return $this->several( $this->db->prepare( 'SELECT * FROM %i ORDER BY id DESC LIMIT 200', $this->table() ) );
	}

	/** @return list<Notice> Those that have work, whether now or when their pause is over. */
	public function running(): array {
		return $this->several( $this->db->prepare( "SELECT * FROM %i WHERE state = 'running' ORDER BY id", $this->table() ) );
	}

	/** @return list<Notice> Whose delivery record has served its time. */
	public function finished_before( string $moment ): array {
		return $this->several( $this->db->prepare( "SELECT * FROM %i WHERE state IN ( 'done', 'cancelled' ) AND finished_at < %s AND figures = '{}' ORDER BY id LIMIT 20", $this->table(), $moment ) );
	}

	/** Those whose time has come begin. */
	public function begin_due(): int {
		$now = $this->clock->sql();
		return (int) $this->db->query( $this->db->prepare( "UPDATE %i SET state = 'running', started_at = %s WHERE state = 'scheduled' AND send_at <= %s", $this->table(), $now, $now ) );
	}

	/** When the next one begins; null: none is scheduled. */
	public function next(): ?\DateTimeImmutable {
		return $this->clock->read( $this->db->get_var( $this->db->prepare( "SELECT MIN( send_at ) FROM %i WHERE state = 'scheduled'", $this->table() ) ) );
	}

	/**
	 * @param array<string, string|int|null> $columns
	 * @param list<string>                   $from    States that it may be in; empty: any.
	 */
	public function change( int $id, array $columns, array $from = array() ): bool {
		$set    = array();
		$values = array( $this->table() );
		foreach ( $columns as $column => $value ) {
			$set[]    = null === $value ? '%i = NULL' : '%i = %s';
			$values[] = $column;
			if ( null !== $value ) {
				$values[] = (string) $value;
			}
		}
		$query    = 'UPDATE %i SET ' . implode( ', ', $set ) . ' WHERE id = %d';
		$values[] = (string) $id;
		if ( array() !== $from ) {
			$query .= ' AND state IN ( ' . implode( ', ', array_fill( 0, count( $from ), '%s' ) ) . ' )';
			$values = array( ...$values, ...$from );
		}
		$done = $this->db->query( $this->db->prepare( $query, $values ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Placeholders alone are put together.
		if ( false === $done ) {
			throw new \RuntimeException( 'The notice cannot be stored.' );
		}
		return $done > 0;
	}

	/** Of several workers one gathers. */
	public function lease( int $id ): bool {
		$until = $this->clock->now()->modify( '+' . self::CLAIM_SECONDS . ' seconds' )->format( 'Y-m-d H:i:s' );
		return 1 === $this->db->query( $this->db->prepare( "UPDATE %i SET claimed_until = %s WHERE id = %d AND state = 'running' AND gathered = 0 AND ( claimed_until IS NULL OR claimed_until < %s )", $this->table(), $until, $id, $this->clock->sql() ) );
	}

	public function release( int $id ): void {
		$this->db->query( $this->db->prepare( 'UPDATE %i SET claimed_until = NULL WHERE id = %d', $this->table(), $id ) );
	}

	/** A step of the gathering, if nobody else made it meanwhile, or called it all off. */
	public function advance( int $id, string $from, string $to, bool $gathered, int $skipped ): bool {
		return 1 === $this->db->query( $this->db->prepare( "UPDATE %i SET place = %s, gathered = %d, skipped = skipped + %d WHERE id = %d AND place = %s AND gathered = 0 AND state = 'running'", $this->table(), $to, $gathered ? 1 : 0, $skipped, $id, $from ) );
	}

	public function skip( int $id, int $people ): void {
		$this->db->query( $this->db->prepare( 'UPDATE %i SET skipped = skipped + %d WHERE id = %d', $this->table(), $people, $id ) );
	}

	/** Waits, and waits longer each time in a row. */
	public function wait( int $id, int $seconds, string $trouble ): void {
		$this->db->query( $this->db->prepare( 'UPDATE %i SET next_at = %s, tries = tries + 1, trouble = %s WHERE id = %d', $this->table(), $this->clock->now()->modify( "+$seconds seconds" )->format( 'Y-m-d H:i:s' ), mb_substr( $trouble, 0, 190 ), $id ) );
	}

	/** It works (again). */
	public function fine( Notice $notice ): void {
		if ( $notice->tries > 0 || '' !== $notice->trouble ) {
			$this->change( $notice->id, array( 'tries' => 0, 'trouble' => '', 'next_at' => null ) );
		}
	}

	private function table(): string {
		return $this->tables->name( 'notices' );
	}

	/** @return list<Notice> */
	private function several( ?string $query ): array {
		return array_map( Notice::from( ... ), array_values( (array) $this->db->get_results( (string) $query, ARRAY_A ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by the callers.
	}

	/** A query that failed doesn't mean that there is none. */
	private function check(): void {
		if ( '' !== $this->db->last_error ) {
			throw new \RuntimeException( $this->db->last_error );
		}
	}
}
