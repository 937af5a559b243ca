<?php
declare( strict_types=1 );

namespace RightsDesk\History;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Counts;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;

/**
 * What happened, append-only and hash-chained.
 *
 * The chain holds salted commitments to what is personal (the moment, the actor, the text); those
 * stand beside it and can go, salt and all, without the chain noticing.
 */
final readonly class Chain {

	private const START = '0000000000000000000000000000000000000000000000000000000000000000';


	/** The row of the table counts with the number of links. */
	public const COUNT = 'events';

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Transaction $transaction ) {}

	/** @param array<string, mixed> $detail */
	public function append( int $request_id, string $type, Actor $actor, array $detail = array() ): void {
		$text = (string) wp_json_encode(
			array(
				'at'     => $this->clock->sql(),
				'actor'  => $actor->kind->value,
				'user'   => $actor->user_id,
				'detail' => (object) $detail,
			),
			JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
		);
		$this->transaction->run(
			function () use ( $request_id, $type, $text ): void {
				$salt = bin2hex( random_bytes( 32 ) );
				$id   = $this->link( $request_id, $type, substr( $this->clock->today(), 0, 7 ), hash( 'sha256', $salt . $text ) );
				$kept = $this->db->insert(
					$this->tables->name( 'event_details' ),
					array(
						'event_id'   => $id,
						'request_id' => $request_id,
						'salt'       => $salt,
						'detail'     => $text,
					)
				);
				if ( 1 !== $kept ) {
					throw new \RuntimeException( 'The history does not take an event.' );
				}
			}
		);
	}

	/** @return list<array{id: int, type: string, month: string, at: string|null, actor: string|null, user_id: int, detail: array<string, mixed>}> Oldest first. */
	public function of( int $request_id ): array {
		$rows = $this->db->get_results(
			$this->db->prepare(
				'SELECT e.id, e.type, e.month, d.detail FROM %i e LEFT JOIN %i d ON d.event_id = e.id WHERE e.request_id = %d ORDER BY e.id',
				$this->tables->name( 'events' ),
				$this->tables->name( 'event_details' ),
				$request_id
			),
			ARRAY_A
		);
		return array_map( $this->event( ... ), array_values( (array) $rows ) );
	}

	/** Lets go of all text of a request; the links stay. */
	public function forget( int $request_id ): void {
		$this->db->delete( $this->tables->name( 'event_details' ), array( 'request_id' => $request_id ) );
	}

	public function verify(): VerifyResult {
		return ( new Verification( $this->db, $this->tables, self::START ) )->run();
	}

	public static function hash( string $previous, int $request_id, string $type, string $month, string $commitment ): string {
		return hash( 'sha256', $previous . $request_id . $type . $month . $commitment );
	}

	private function link( int $request_id, string $type, string $month, string $commitment ): int {
		$table = $this->tables->name( 'events' );
		$this->count();
		// A locking read sees what others have committed since this transaction began; a plain one need not.
		$previous = $this->db->get_var( $this->db->prepare( 'SELECT hash FROM %i ORDER BY id DESC LIMIT 1 FOR UPDATE', $table ) ) ?? self::START;
		$added    = $this->db->insert(
			$table,
			array(
				'request_id' => $request_id,
				'type'       => $type,
				'month'      => $month,
				'commitment' => $commitment,
				'previous'   => $previous,
				'hash'       => self::hash( $previous, $request_id, $type, $month, $commitment ),
			)
		);
		if ( 1 !== $added ) {
			throw new \RuntimeException( 'The history does not take an event.' );
		}
		return $this->db->insert_id;
	}

	/** Counts the links, which shows when the last ones are cut off; and lets in one writer at a time. */
	private function count(): void {
		( new Counts( $this->db, $this->tables ) )->add( self::COUNT );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array{id: int, type: string, month: string, at: string|null, actor: string|null, user_id: int, detail: array<string, mixed>}
	 */
	private function event( array $row ): array {
		$text = isset( $row['detail'] ) ? json_decode( $row['detail'], true ) : null;
		$text = is_array( $text ) ? $text : array();
		return array(
			'id'      => (int) $row['id'],
			'type'    => (string) $row['type'],
			'month'   => (string) $row['month'],
			'at'      => isset( $text['at'] ) && is_string( $text['at'] ) ? $this->clock->iso( $text['at'] ) : null,
			'actor'   => isset( $text['actor'] ) && is_string( $text['actor'] ) ? $text['actor'] : null,
			'user_id' => isset( $text['user'] ) && is_int( $text['user'] ) ? $text['user'] : 0,
			'detail'  => self::named( $text['detail'] ?? null ),
		);
	}

	/** @return array<string, mixed> */
	private static function named( mixed $detail ): array {
		$named = array();
		foreach ( is_array( $detail ) ? $detail : array() as $name => $value ) {
			$named[ (string) $name ] = $value;
		}
		return $named;
	}
}
