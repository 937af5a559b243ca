<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** Kinds of mail that were refused, or that name no purpose, for staff to see. How many and when; never to whom. */
final class MailLog {

	public const UNCLASSED = 'unclassed';

	private const MONTHS = 12;
	private const MOST   = 500;

	/** @var array<string, array{0: string, 1: string, 2: string, 3: string, 4: int}> What is still to be written: a mail must cost no query for this. */
	private array $noted = array();

	private int $waiting = 0;

	public function __construct( private readonly \wpdb $db, private readonly Tables $tables, private readonly Clock $clock ) {}

	/** @param int $n Recipients. */
	public function note( string $origin, string $name, string $purpose, string $reason, int $n ): void {
		if ( 0 === $this->waiting ) {
			add_action( 'shutdown', $this->write( ... ), 20 );
		}
		$kind = implode( "\n", array( $origin, $name, $purpose, $reason ) );
		$n   += $this->noted[ $kind ][4] ?? 0;

		$this->noted[ $kind ] = array( $origin, $name, $purpose, $reason, $n );
		if ( ++$this->waiting >= self::MOST ) {
			$this->write();
		}
	}

	private function write(): void {
		foreach ( $this->noted as $kind => [ $origin, $name, $purpose, $reason, $n ] ) {
			$this->add( hash( 'sha256', $kind ), $origin, $name, $purpose, $reason, $n );
		}
		$this->noted   = array();
		$this->waiting = 0;
	}

	private function add( string $print, string $origin, string $name, string $purpose, string $reason, int $n ): void {
		$now = $this->clock->sql();
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
		$this->write();
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
