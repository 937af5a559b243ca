<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** Kinds of mail that were refused, or that name no purpose, for staff to see. How many and when; never to whom. */
final readonly class MailLog {

	public const UNCLASSED = 'unclassed';

	private const MONTHS = 12;

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @param int $n Recipients. */
	public function note( string $origin, string $name, string $purpose, string $reason, int $n ): void {
		$print = hash( 'sha256', implode( "\n", array( $origin, $name, $purpose, $reason ) ) );
		$now   = $this->clock->sql();
		$this->db->query(
			$this->db->prepare(
				'INSERT IGNORE INTO %i (print, origin, name, purpose, reason, n, first_at, last_at) VALUES (%s, %s, %s, %s, %s, 0, %s, %s)',
				$this->table(),
				$print,
				mb_substr( $origin, 0, 100 ),
				mb_substr( $name, 0, 100 ),
				mb_substr( $purpose, 0, 60 ),
				$reason,
				$now,
				$now
			)
		);
		$this->db->query( $this->db->prepare( 'UPDATE %i SET n = n + %d, last_at = %s WHERE print = %s', $this->table(), $n, $now, $print ) );
	}

	/** @return list<array{id: int, origin: string, name: string, purpose: string, reason: string, n: int, first_at: ?string, last_at: ?string}> Newest first. */
	public function all(): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY last_at DESC, id DESC LIMIT 200', $this->table() ), ARRAY_A );
		/** @var list<array<string, ?string>> $rows */
		$rows = is_array( $rows ) ? $rows : array();
		return array_map(
			fn ( array $row ): array => array(
				'id'       => (int) $row['id'],
				'origin'   => (string) $row['origin'],
				'name'     => (string) $row['name'],
				'purpose'  => (string) $row['purpose'],
				'reason'   => (string) $row['reason'],
				'n'        => (int) $row['n'],
				'first_at' => $this->clock->iso( $row['first_at'] ),
				'last_at'  => $this->clock->iso( $row['last_at'] ),
			),
			$rows
		);
	}

	public function dismiss( int $id ): bool {
		return 1 === $this->db->delete( $this->table(), array( 'id' => $id ) );
	}

	public function sweep(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE last_at < %s', $this->table(), $this->clock->now()->modify( '-' . self::MONTHS . ' months' )->format( 'Y-m-d H:i:s' ) ) );
	}

	private function table(): string {
		return $this->tables->name( 'contact_mails' );
	}
}
