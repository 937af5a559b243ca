<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/** The outbox: who still gets it, who has it. Rows are claimed by a conditional update, so that no two workers have the same. */
final readonly class RecipientStore {

	private const CLAIM_SECONDS = 120;
	private const TURNS         = 5;

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault, private Transaction $transaction ) {}

	/**
	 * Those who stand there already keep their row; only a language becomes known.
	 *
	 * @param list<array{person_key: string, email_key: string, email: string, name: string, locale: string}> $people
	 */
	public function add( int $notice_id, array $people ): void {
		$rows  = array();
		$known = array();
		foreach ( $people as $one ) {
			$sealed = $this->vault->seal( (string) wp_json_encode( array( 'email' => $one['email'], 'name' => $one['name'] ), JSON_UNESCAPED_UNICODE ) );
			$rows[] = $this->db->prepare( "(%d, %s, %s, %s, 'waiting', %s, %s)", $notice_id, $one['person_key'], $one['email_key'], $one['locale'], $sealed, $this->clock->sql() );
			if ( '' !== $one['locale'] ) {
				$known[ $one['locale'] ][] = $one['person_key'];
			}
		}
		if ( array() === $rows ) {
			return;
		}
		$this->run( $this->db->prepare( 'INSERT IGNORE INTO %i (notice_id, person_key, email_key, locale, state, sealed, changed_at) VALUES ', $this->table() ) . implode( ', ', $rows ) );
		foreach ( $known as $locale => $keys ) {
			$this->run( $this->db->prepare( "UPDATE %i SET locale = %s WHERE notice_id = %d AND locale = '' AND person_key IN ( " . self::marks( $keys ) . ' )', $this->table(), (string) $locale, $notice_id, ...$keys ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
		}
	}

	/**
	 * Whom other notices have reached, or may have. Who could not be reached is none of them.
	 *
	 * @param list<int>    $notices
	 * @param list<string> $keys    Of people and of their addresses: people may have been joined since.
	 * @return array<string, bool> By such a key: whether it is certain; if not, it will show.
	 */
	public function reached( array $notices, array $keys ): array {
		$found = array();
		foreach ( array() === $notices || array() === $keys ? array() : array( 'person_key', 'email_key' ) as $column ) {
			$rows = $this->db->get_results( $this->db->prepare( "SELECT %i AS who, MAX( CASE WHEN state IN ( 'sending', 'unsure' ) THEN 0 ELSE 1 END ) AS certain FROM %i WHERE notice_id IN ( " . self::marks( $notices ) . ' ) AND %i IN ( ' . self::marks( $keys ) . " ) AND state NOT IN ( 'waiting', 'claimed' ) AND ( state <> 'failed' OR sealed = '' ) GROUP BY %i", $column, $this->table(), ...array( ...$notices, $column, ...$keys, $column ) ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Placeholders alone.
			if ( '' !== $this->db->last_error ) {
				throw new \RuntimeException( 'The outbox cannot be read.' );
			}
			foreach ( (array) $rows as $row ) {
				$found[ (string) $row['who'] ] = ( $found[ (string) $row['who'] ] ?? false ) || 1 === (int) $row['certain'];
			}
		}
		return $found;
	}

	/** So many of one language, or null when nobody waits. What was claimed is not yet being sent. */
	public function claim( int $notice_id, int $most ): ?Claim {
		for ( $turn = 0; $turn < self::TURNS; $turn++ ) {
			$now   = $this->clock->sql();
			$first = $this->db->get_row( $this->db->prepare( "SELECT id, locale FROM %i WHERE notice_id = %d AND state = 'waiting' AND ( next_at IS NULL OR next_at <= %s ) ORDER BY locale, id LIMIT 1", $this->table(), $notice_id, $now ), ARRAY_A );
			if ( ! is_array( $first ) ) {
				return null;
			}
			$ids   = $this->db->get_col( $this->db->prepare( "SELECT id FROM %i WHERE notice_id = %d AND state = 'waiting' AND locale = %s AND ( next_at IS NULL OR next_at <= %s ) ORDER BY id LIMIT %d", $this->table(), $notice_id, (string) $first['locale'], $now, $most ) );
			$batch = bin2hex( random_bytes( 8 ) );
			$until = $this->clock->now()->modify( '+' . self::CLAIM_SECONDS . ' seconds' )->format( 'Y-m-d H:i:s' );
			$taken = array() === $ids ? 0 : $this->run( $this->db->prepare( "UPDATE %i SET state = 'claimed', batch = %s, claimed_at = %s, claimed_until = %s, next_at = NULL, attempts = attempts + 1 WHERE state = 'waiting' AND id IN ( " . self::marks( $ids ) . ' )', $this->table(), $batch, $now, $until, ...$ids ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
			if ( $taken > 0 ) {
				return new Claim( $batch, (string) $first['locale'], $this->of_batch( $batch ) );
			}
		}
		return null;
	}

	/**
	 * The last moment before it goes: only what is still ours.
	 *
	 * @return int How many.
	 */
	public function begin( string $batch, int $id = 0 ): int {
		$one = $id > 0 ? $this->db->prepare( ' AND id = %d', $id ) : '';
		return $this->run( $this->db->prepare( "UPDATE %i SET state = 'sending', claimed_until = %s WHERE batch = %s AND state = 'claimed' AND claimed_until > %s", $this->table(), $this->clock->now()->modify( '+' . self::CLAIM_SECONDS . ' seconds' )->format( 'Y-m-d H:i:s' ), $batch, $this->clock->sql() ) . $one );
	}

	/** What became of what was being sent. A surer word that came meanwhile stays. */
	public function settle( string $batch, string $state, string $reason = '', int $id = 0, ?\DateTimeImmutable $next = null ): int {
		$gone = in_array( $state, array( Recipient::SENT, Recipient::DELIVERED ), true ) ? ", sealed = ''" : '';
		$one  = $id > 0 ? $this->db->prepare( ' AND id = %d', $id ) : '';
		$at   = null === $next ? 'NULL' : "'" . $next->format( 'Y-m-d H:i:s' ) . "'";
		return $this->run( $this->db->prepare( 'UPDATE %i SET state = %s, reason = %s, changed_at = %s, claimed_until = NULL', $this->table(), $state, mb_substr( $reason, 0, 190 ), $this->clock->sql() ) . ", next_at = $at$gone" . $this->db->prepare( " WHERE batch = %s AND state IN ( 'claimed', 'sending', 'unsure' )", $batch ) . $one );
	}

	/** Nothing was sent: back into the line, as if it had not been claimed. */
	public function give_back( string $batch ): void {
		$this->run( $this->db->prepare( "UPDATE %i SET state = 'waiting', batch = '', claimed_until = NULL, next_at = NULL, attempts = IF( attempts > 0, attempts - 1, 0 ) WHERE batch = %s AND state IN ( 'claimed', 'sending', 'unsure' )", $this->table(), $batch ) );
	}

	/** Time is up: those whose turn didn't come. */
	public function give_back_untried( string $batch ): void {
		$this->run( $this->db->prepare( "UPDATE %i SET state = 'waiting', batch = '', claimed_until = NULL, attempts = IF( attempts > 0, attempts - 1, 0 ) WHERE batch = %s AND state = 'claimed'", $this->table(), $batch ) );
	}

	/** Workers that died: what they had not begun to send goes back; of the rest nobody knows yet. */
	public function orphans( Notice $notice, \DateTimeImmutable $look ): void {
		$now   = $this->clock->sql();
		$stale = fn ( string $state ): array => $this->db->get_col( $this->db->prepare( 'SELECT id FROM %i WHERE notice_id = %d AND state = %s AND claimed_until < %s LIMIT 1000', $this->table(), $notice->id, $state, $now ) );
		$ids   = $stale( Recipient::CLAIMED );
		if ( array() !== $ids ) {
			$this->run( $this->db->prepare( "UPDATE %i SET state = 'waiting', batch = '', claimed_until = NULL, attempts = IF( attempts > 0, attempts - 1, 0 ) WHERE state = 'claimed' AND claimed_until < %s AND id IN ( " . self::marks( $ids ) . ' )', $this->table(), $now, ...$ids ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
		}
		$ids = $stale( Recipient::SENDING );
		if ( array() !== $ids ) {
			$this->run( $this->db->prepare( "UPDATE %i SET state = %s, claimed_until = NULL, next_at = %s, changed_at = %s WHERE state = 'sending' AND claimed_until < %s AND id IN ( " . self::marks( $ids ) . ' )', $this->table(), Notice::SPARKPOST === $notice->via ? Recipient::UNSURE : Recipient::UNCERTAIN, $look->format( 'Y-m-d H:i:s' ), $now, $now, ...$ids ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
		}
	}

	/** @return array{batch: string, claimed_at: string}|null A batch of which nobody knows, due to be asked about; another worker leaves it alone until $until. */
	public function unsure( int $notice_id, \DateTimeImmutable $until ): ?array {
		$now = $this->clock->sql();
		$row = $this->db->get_row( $this->db->prepare( "SELECT batch, claimed_at FROM %i WHERE notice_id = %d AND state = 'unsure' AND next_at <= %s ORDER BY id LIMIT 1", $this->table(), $notice_id, $now ), ARRAY_A );
		if ( ! is_array( $row ) || 0 === $this->run( $this->db->prepare( "UPDATE %i SET next_at = %s WHERE batch = %s AND state = 'unsure' AND next_at <= %s", $this->table(), $until->format( 'Y-m-d H:i:s' ), (string) $row['batch'], $now ) ) ) {
			return null;
		}
		return array( 'batch' => (string) $row['batch'], 'claimed_at' => (string) $row['claimed_at'] );
	}

	/** What SparkPost says of one mail. */
	public function told( int $notice_id, string $batch, string $email_key, string $state, string $reason ): bool {
		$below = Recipient::below( $state );
		$clear = Recipient::FAILED === $state ? '' : ", sealed = ''";
		return 0 < $this->run( $this->db->prepare( "UPDATE %i SET state = %s, reason = %s, changed_at = %s, claimed_until = NULL, next_at = NULL$clear WHERE notice_id = %d AND batch = %s AND email_key = %s AND state IN ( " . self::marks( $below ) . ' )', $this->table(), $state, mb_substr( $reason, 0, 190 ), $this->clock->sql(), $notice_id, $batch, $email_key, ...$below ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
	}

	/** @param list<int> $ids Who must not get it. */
	public function drop( array $ids ): int {
		return array() === $ids ? 0 : $this->run( $this->db->prepare( "DELETE FROM %i WHERE state = 'claimed' AND id IN ( " . self::marks( $ids ) . ' )', $this->table(), ...$ids ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
	}

	/** @param list<int> $ids Of whom it must show first whether another notice reached them. */
	public function postpone( array $ids, \DateTimeImmutable $until ): void {
		if ( array() !== $ids ) {
			$this->run( $this->db->prepare( "UPDATE %i SET state = 'waiting', batch = '', claimed_until = NULL, next_at = %s, attempts = IF( attempts > 0, attempts - 1, 0 ) WHERE state = 'claimed' AND id IN ( " . self::marks( $ids ) . ' )', $this->table(), $until->format( 'Y-m-d H:i:s' ), ...$ids ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
		}
	}

	/** Staff say that those of whom it isn't known, or who failed, get it again. */
	public function again( int $notice_id, string $state ): int {
		return $this->run( $this->db->prepare( "UPDATE %i SET state = 'waiting', batch = '', attempts = 0, next_at = NULL, reason = '' WHERE notice_id = %d AND state = %s AND sealed <> ''", $this->table(), $notice_id, $state ) );
	}

	/** Staff leave it at that: what waits for them waits no longer. */
	public function leave( int $notice_id, string $reason ): int {
		return $this->run( $this->db->prepare( "UPDATE %i SET state = 'failed', sealed = '', reason = %s WHERE notice_id = %d AND state = 'uncertain'", $this->table(), $reason, $notice_id ) );
	}

	/** @return list<Recipient> */
	private function of_batch( string $batch ): array {
		$people = array();
		foreach ( (array) $this->db->get_results( $this->db->prepare( "SELECT id, person_key, email_key, sealed, attempts FROM %i WHERE batch = %s AND state = 'claimed' ORDER BY id", $this->table(), $batch ), ARRAY_A ) as $row ) {
			$data     = json_decode( (string) $this->vault->open( (string) $row['sealed'] ), true );
			$data     = is_array( $data ) ? $data : array();
			$people[] = new Recipient( (int) $row['id'], (string) $row['email_key'], is_string( $data['email'] ?? null ) ? $data['email'] : '', is_string( $data['name'] ?? null ) ? $data['name'] : '', (int) $row['attempts'], (string) $row['person_key'] );
		}
		return $people;
	}

	/** @param non-empty-array<mixed>|array<mixed> $values */
	private static function marks( array $values ): string {
		return implode( ', ', array_fill( 0, count( $values ), '%s' ) );
	}

	/** A single statement that gave way to another's (deadlock) is made again; within a transaction that one sees to it. */
	private function run( ?string $query ): int {
		for ( $turn = 1; ; $turn++ ) {
			$done = $this->db->query( (string) $query ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by the callers.
			if ( false !== $done ) {
				return (int) $done;
			}
			if ( $turn >= self::TURNS || $this->transaction->open() || 1 !== preg_match( '/deadlock|lock wait timeout|database is locked/i', $this->db->last_error ) ) {
				throw new \RuntimeException( 'The outbox cannot be written.' );
			}
			usleep( random_int( 5000, 50000 ) );
		}
	}

	private function table(): string {
		return $this->tables->name( 'notice_recipients' );
	}
}
