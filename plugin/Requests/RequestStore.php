<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Counts;
use RightsDesk\Platform\Tables;

/** Rows of requests and request_subjects. Only use cases write here. */
final readonly class RequestStore {

	public const JOINED = 'SELECT r.*, s.email, s.email_key, s.name, s.message, s.decision, s.contact, s.asked, s.answered, s.user_id FROM %i r LEFT JOIN %i s ON s.request_id = r.id ';

	public function __construct( private \wpdb $db, private Tables $tables ) {}

	public function find( int $id ): ?Request {
		return $this->many( 'WHERE r.id = %d', $id )[0] ?? null;
	}

	/**
	 * @param list<int> $ids
	 * @return list<Request> In the order of the numbers given.
	 */
	public function all( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$found = array();
		foreach ( $this->many( 'WHERE r.id IN (' . implode( ',', array_fill( 0, count( $ids ), '%d' ) ) . ')', ...$ids ) as $request ) {
			$found[ $request->id ] = $request;
		}
		return array_values( array_filter( array_map( static fn ( int $id ): ?Request => $found[ $id ] ?? null, $ids ) ) );
	}

	/** @return list<Request> Newest first, at most 100. */
	public function of_address( string $email_key ): array {
		return $this->many( 'WHERE s.email_key = %s ORDER BY r.id DESC LIMIT 100', $email_key );
	}

	/** @return list<Request> Those in which this address acts for another. */
	public function of_contact( string $email ): array {
		return '' === $email ? array() : $this->many( 'WHERE s.contact = %s ORDER BY r.id DESC LIMIT 100', $email );
	}

	/** @return list<Request> */
	public function unconfirmed_of( string $email_key ): array {
		return $this->many( 'WHERE s.email_key = %s AND r.state = %s ORDER BY r.id DESC LIMIT 100', $email_key, State::Asked->value );
	}

	/**
	 * @param array<string, string|int|null> $request
	 * @param array<string, string|int>      $subject
	 */
	public function add( array $request, array $subject ): int {
		$added = $this->db->insert( $this->tables->name( 'requests' ), $request );
		$id    = $this->db->insert_id;
		if ( 1 !== $added || 1 !== $this->db->insert( $this->tables->name( 'request_subjects' ), array( 'request_id' => $id ) + $subject ) ) {
			throw new \RuntimeException( 'The request cannot be stored.' );
		}
		return $id;
	}

	/**
	 * Changes a request if it still is as it was read.
	 *
	 * @param array<string, string|int|null> $changes
	 * @return bool False when another was first.
	 */
	public function change( Request $request, array $changes ): bool {
		$done = $this->db->update(
			$this->tables->name( 'requests' ),
			array( 'revision' => $request->revision + 1 ) + $changes,
			array(
				'id'       => $request->id,
				'revision' => $request->revision,
			)
		);
		return false === $done ? throw new \RuntimeException( 'The request cannot be changed.' ) : 1 === $done;
	}

	/** @param array<string, string|int> $changes */
	public function change_subject( int $id, array $changes ): void {
		if ( false === $this->db->update( $this->tables->name( 'request_subjects' ), $changes, array( 'request_id' => $id ) ) ) {
			throw new \RuntimeException( 'The request cannot be changed.' );
		}
	}

	/**
	 * @param 'asked'|'answered'      $what
	 * @param array<array-key, mixed> $fields
	 */
	public function keep( int $id, string $what, array $fields ): void {
		$this->change_subject( $id, array( $what => (string) wp_json_encode( (object) $fields, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ) );
	}

	public function forget_subject( int $id ): void {
		$this->db->delete( $this->tables->name( 'request_subjects' ), array( 'request_id' => $id ) );
	}

	public function delete( Request $request ): bool {
		$gone = 1 === $this->db->delete(
			$this->tables->name( 'requests' ),
			array(
				'id'       => $request->id,
				'revision' => $request->revision,
			)
		);
		if ( $gone ) {
			$this->forget_subject( $request->id );
		}
		return $gone;
	}

	public function count( string $month, string $name ): void {
		( new Counts( $this->db, $this->tables ) )->add( $name, $month );
	}

	/**
	 * @param string     $where What follows the join.
	 * @param string|int ...$values
	 * @return list<Request>
	 */
	public function many( string $where, string|int ...$values ): array {
		$rows = $this->db->get_results( $this->db->prepare( self::JOINED . $where, $this->tables->name( 'requests' ), $this->tables->name( 'request_subjects' ), ...$values ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- The callers in this room pass literals with placeholders.
		return array_map( Request::from_row( ... ), array_values( (array) $rows ) );
	}
}
