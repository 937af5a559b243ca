<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/** The rows of tasks. Who it is about and what came back stand sealed. */
final readonly class TaskStore {

	private const CLAIM_SECONDS = 180;

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault ) {}

	/** @param list<string> $emails */
	public function add( int $request_id, int $processor_id, string $kind, string $about, string $how, string $state, array $emails, string $locale, string $what, ?\DateTimeImmutable $next, ?\DateTimeImmutable $expires ): int {
		$person = (string) wp_json_encode( array( 'emails' => $emails, 'locale' => $locale, 'what' => $what ) );
		$added  = $this->db->insert(
			$this->tables->name( 'tasks' ),
			array(
				'request_id'   => $request_id,
				'processor_id' => $processor_id,
				'kind'         => $kind,
				'about'        => $about,
				'how'          => $how,
				'state'        => $state,
				'sealed'       => $this->vault->seal( $person ),
				'said'         => '',
				'progress'     => '',
				'opened_at'    => $this->clock->sql(),
				'next_at'      => $next?->format( 'Y-m-d H:i:s' ),
				'expires_at'   => $expires?->format( 'Y-m-d H:i:s' ),
			)
		);
		if ( 1 !== $added ) {
			throw new \RuntimeException( 'The task cannot be stored.' );
		}
		return $this->db->insert_id;
	}

	public function find( int $id ): ?Task {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id ), ARRAY_A );
		return is_array( $row ) ? $this->read( $row ) : null;
	}

	/** @return list<Task> */
	public function of( int $request_id ): array {
		return $this->several( $this->db->prepare( 'SELECT * FROM %i WHERE request_id = %d ORDER BY id', $this->table(), $request_id ) );
	}

	/** @return list<Task> All that are still to be settled, the oldest first. */
	public function unsettled(): array {
		return $this->several( $this->db->prepare( "SELECT * FROM %i WHERE state IN ( 'open', 'waiting', 'failed' ) ORDER BY id LIMIT 500", $this->table() ) );
	}

	public function count_open( int $request_id, string $kind ): int {
		return (int) $this->db->get_var(
			$this->db->prepare( "SELECT COUNT(*) FROM %i WHERE request_id = %d AND state IN ( 'open', 'waiting', 'failed' ) AND ( %s = '' OR kind = %s )", $this->table(), $request_id, $kind, $kind )
		);
	}

	/** @return list<Task> Whose time has come. */
	public function due(): array {
		$now = $this->clock->sql();
		return $this->several( $this->db->prepare( "SELECT * FROM %i WHERE state IN ( 'open', 'waiting' ) AND next_at <= %s AND ( claimed_until IS NULL OR claimed_until < %s ) ORDER BY next_at, id LIMIT 20", $this->table(), $now, $now ) );
	}

	/** @return list<Task> That outlived their request for as long as they may. */
	public function expired(): array {
		return $this->several( $this->db->prepare( 'SELECT * FROM %i WHERE expires_at < %s AND request_id = 0 LIMIT 100', $this->table(), $this->clock->sql() ) );
	}

	/** Of two workers one gets it. */
	public function claim( int $id ): bool {
		$until = $this->clock->now()->modify( '+' . self::CLAIM_SECONDS . ' seconds' )->format( 'Y-m-d H:i:s' );
		return 1 === $this->db->query(
			$this->db->prepare( "UPDATE %i SET claimed_until = %s, attempts = attempts + 1, tried_at = %s WHERE id = %d AND state IN ( 'open', 'waiting' ) AND ( claimed_until IS NULL OR claimed_until < %s )", $this->table(), $until, $this->clock->sql(), $id, $this->clock->sql() )
		);
	}

	/**
	 * Only while it is unsettled: of two answers the first counts.
	 *
	 * @param array<string, string|int|null> $columns
	 */
	public function change( int $id, array $columns ): bool {
		$set    = array();
		$values = array( $this->table() );
		foreach ( array( 'claimed_until' => null ) + $columns as $column => $value ) {
			$set[]    = null === $value ? '%i = NULL' : '%i = %s';
			$values[] = $column;
			if ( null !== $value ) {
				$values[] = (string) $value;
			}
		}
		$values[] = (string) $id;
		$query    = 'UPDATE %i SET ' . implode( ', ', $set ) . " WHERE id = %d AND state IN ( 'open', 'waiting', 'failed' )";
		return 1 === $this->db->query( $this->db->prepare( $query, $values ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Placeholders alone are put together.
	}

	public function sealed( mixed $data ): string {
		return $this->vault->seal( (string) wp_json_encode( $data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
	}

	/** The request becomes anonymous: what must still be told goes on without it. */
	public function detach( int $request_id, \DateTimeImmutable $until ): void {
		$this->db->query( $this->db->prepare( "UPDATE %i SET request_id = 0, expires_at = COALESCE( expires_at, %s ) WHERE request_id = %d AND about = 'erasure' AND state IN ( 'open', 'waiting', 'failed' )", $this->table(), $until->format( 'Y-m-d H:i:s' ), $request_id ) );
		foreach ( $this->of( $request_id ) as $task ) {
			$this->remove( $task->id );
		}
	}

	public function remove( int $id ): void {
		$this->db->delete( $this->tables->name( 'task_parts' ), array( 'task_id' => $id ) );
		$this->db->delete( $this->table(), array( 'id' => $id ) );
	}

	private function table(): string {
		return $this->tables->name( 'tasks' );
	}

	/** @return list<Task> */
	private function several( ?string $query ): array {
		return array_map( $this->read( ... ), array_values( (array) $this->db->get_results( (string) $query, ARRAY_A ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by the callers.
	}

	/** @param array<string, string|null> $row */
	private function read( array $row ): Task {
		$person   = $this->opened( $row['sealed'] );
		$said     = $this->opened( $row['said'] );
		$progress = $this->opened( $row['progress'] );
		$text     = static fn ( array $data, string $field ): string => is_string( $data[ $field ] ?? null ) ? $data[ $field ] : '';
		return new Task(
			(int) $row['id'],
			(int) $row['request_id'],
			(int) $row['processor_id'],
			(string) $row['kind'],
			(string) $row['about'],
			(string) $row['how'],
			(string) $row['state'],
			array_values( array_filter( is_array( $person['emails'] ?? null ) ? $person['emails'] : array(), is_string( ... ) ) ),
			$text( $person, 'locale' ),
			$text( $person, 'what' ),
			array( 'text' => $text( $said, 'text' ), 'note' => $text( $said, 'note' ), 'files' => self::files( $said['files'] ?? null ) ),
			array( 'next' => $text( $progress, 'next' ), 'from' => $text( $progress, 'from' ), 'to' => $text( $progress, 'to' ), 'pages' => is_int( $progress['pages'] ?? null ) ? $progress['pages'] : 0 ),
			(string) $row['error'],
			(int) $row['attempts'],
			(int) $row['reminded'],
			$row['next_at'],
			(string) $row['opened_at'],
			$row['tried_at'],
			$row['settled_at'],
			$row['expires_at'],
		);
	}

	/** @return list<array{file: int, name: string, bytes: int}> */
	private static function files( mixed $stored ): array {
		$files = array();
		foreach ( is_array( $stored ) ? $stored : array() as $file ) {
			if ( is_array( $file ) && is_int( $file['file'] ?? null ) && is_string( $file['name'] ?? null ) && is_int( $file['bytes'] ?? null ) ) {
				$files[] = array( 'file' => $file['file'], 'name' => $file['name'], 'bytes' => $file['bytes'] );
			}
		}
		return $files;
	}

	/** @return array<array-key, mixed> */
	private function opened( ?string $sealed ): array {
		$data = null === $sealed || '' === $sealed ? null : json_decode( (string) $this->vault->open( $sealed ), true );
		return is_array( $data ) ? $data : array();
	}
}
