<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/**
 * Nothing in PHP keeps a plugin from writing to the database itself. What a restricted person's
 * rows were like is remembered as a keyed hash, so that such a change is found within the hour and
 * reported; it is not undone.
 */
final readonly class Prints {

	private const COLUMNS = array(
		'user'    => array( 'user_login', 'user_nicename', 'user_email', 'user_url', 'display_name' ),
		'comment' => array( 'comment_author', 'comment_author_email', 'comment_author_url', 'comment_content', 'comment_approved', 'user_id' ),
		'post'    => array( 'post_author', 'post_content', 'post_title', 'post_excerpt', 'post_status', 'post_password', 'post_name' ),
	);

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault, private Clock $clock, private Chain $chain ) {}

	/** @param array<string, list<int>> $has */
	public function take( string $email_key, array $has ): void {
		foreach ( $has as $type => $ids ) {
			foreach ( $ids as $id ) {
				$this->db->replace(
					$this->table(),
					array(
						'email_key' => $email_key,
						'type'      => $type,
						'object_id' => $id,
						'print'     => $this->print( $type, $id ),
					)
				);
			}
		}
	}

	/** The person's own act, or a recorded use, changed it rightly. */
	public function renew( string $type, int $id ): void {
		$this->db->update( $this->table(), array( 'print' => $this->print( $type, $id ) ), array( 'type' => $type, 'object_id' => $id ) ); // phpcs:ignore WordPress.Arrays
	}

	public function drop( string $type, int $id ): void {
		$this->db->delete( $this->table(), array( 'type' => $type, 'object_id' => $id ) ); // phpcs:ignore WordPress.Arrays
	}

	/** Looks at all of them, and reports each change once. */
	public function check(): void {
		$after = 0;
		do {
			$rows = $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE id > %d AND touched_at IS NULL ORDER BY id LIMIT 200', $this->table(), $after ) );
			foreach ( $rows as $row ) {
				$after = (int) $row['id'];
				if ( ! hash_equals( (string) $row['print'], $this->print( (string) $row['type'], (int) $row['object_id'] ) ) ) {
					$this->db->update( $this->table(), array( 'touched_at' => $this->clock->sql() ), array( 'id' => $after ) ); // phpcs:ignore WordPress.Arrays
					$this->chain->append( 0, 'standing_touched', Actor::system(), array( 'type' => (string) $row['type'], 'object' => (int) $row['object_id'] ) );
				}
			}
		} while ( array() !== $rows );
	}

	/** @return list<array{type: string, id: int, at: ?string}> */
	public function touched( string $email_key ): array {
		$rows = $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE email_key = %s AND touched_at IS NOT NULL ORDER BY id', $this->table(), $email_key ) );
		return array_map(
			fn ( array $row ): array => array(
				'type' => (string) $row['type'],
				'id'   => (int) $row['object_id'],
				'at'   => $this->clock->iso( $row['touched_at'] ),
			),
			$rows
		);
	}

	public function forget( string $email_key ): void {
		$this->db->delete( $this->table(), array( 'email_key' => $email_key ) );
	}

	private function print( string $type, int $id ): string {
		[ $table, $key ] = match ( $type ) {
			'user'    => array( $this->db->users, 'ID' ),
			'comment' => array( $this->db->comments, 'comment_ID' ),
			default   => array( $this->db->posts, 'ID' ),
		};
		$row  = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE %i = %d', $table, $key, $id ), ARRAY_A );
		$kept = array();
		foreach ( self::COLUMNS[ $type ] ?? array() as $column ) {
			$kept[] = is_array( $row ) && is_scalar( $row[ $column ] ?? null ) ? (string) $row[ $column ] : null;
		}
		return $this->vault->hmac( 'print', (string) wp_json_encode( $kept, JSON_INVALID_UTF8_SUBSTITUTE ) );
	}

	private function table(): string {
		return $this->tables->name( 'prints' );
	}

	/** @return list<array<string, ?string>> */
	private function found( string $query ): array {
		$rows = $this->db->get_results( $query, ARRAY_A );
		/** @var list<array<string, ?string>> */
		return is_array( $rows ) ? $rows : array();
	}
}
