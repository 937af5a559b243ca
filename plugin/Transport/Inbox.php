<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/**
 * Batches of events: kept first, sealed, and worked off after. SparkPost waits ten seconds for an
 * answer, and sends what wasn't answered again, for eight hours.
 */
final readonly class Inbox {

	private const A_PART = 500;
	private const CLAIM  = '+2 minutes';
	private const TRIES  = 5;

	/** A batch that comes again within this time is known. */
	private const REMEMBER = '-10 days';

	/** @param \Closure(list<Event>): void $apply Within a transaction. */
	public function __construct(
		private \wpdb $db,
		private Tables $tables,
		private Clock $clock,
		private Vault $vault,
		private Transaction $transaction,
		private BatchReader $reader,
		private \Closure $apply,
	) {}

	/**
	 * @param string $id As SparkPost names the batch, or ''.
	 * @return array{taken: int, known: bool}
	 * @throws \UnexpectedValueException
	 */
	public function take( string $id, string $json ): array {
		$batch = $this->vault->hmac( 'batch', '' === $id ? hash( 'sha256', $json ) : $id );
		if ( null !== $this->db->get_var( $this->db->prepare( 'SELECT batch FROM %i WHERE batch = %s LIMIT 1', $this->table(), $batch ) ) ) {
			return array( 'taken' => 0, 'known' => true );
		}
		$sealed = array();
		$part   = array();
		$taken  = 0;
		foreach ( $this->reader->events( $json ) as $event ) {
			if ( null === $event ) {
				continue;
			}
			++$taken;
			$part[] = $event->packed();
			if ( count( $part ) === self::A_PART ) {
				$sealed[] = $this->sealed( $part );
				$part     = array();
			}
		}
		$sealed[] = $this->sealed( $part );
		return array( 'taken' => $taken, 'known' => ! $this->keep( $batch, $sealed ) );
	}

	/** Works off what is kept, for at most so many seconds. Answers whether there is more. */
	public function work( float $seconds ): bool {
		$until = microtime( true ) + $seconds;
		while ( null !== ( $row = $this->claim() ) ) {
			$this->transaction->run( fn () => $this->apply_row( $row ) );
			if ( microtime( true ) > $until ) {
				return null !== $this->next();
			}
		}
		return false;
	}

	public function sweep(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE arrived_at < %s', $this->table(), $this->clock->now()->modify( self::REMEMBER )->format( 'Y-m-d H:i:s' ) ) );
	}

	/** When the last batch came. */
	public function last(): ?string {
		return $this->clock->iso( $this->db->get_var( $this->db->prepare( 'SELECT MAX(arrived_at) FROM %i', $this->table() ) ) );
	}

	/**
	 * All parts or none: two deliveries of one batch at once are one.
	 *
	 * @param list<string> $sealed
	 */
	private function keep( string $batch, array $sealed ): bool {
		return $this->transaction->run(
			function () use ( $batch, $sealed ): bool {
				foreach ( $sealed as $nr => $part ) {
					$kept = $this->db->query( $this->db->prepare( 'INSERT IGNORE INTO %i (batch, part, sealed, arrived_at) VALUES (%s, %d, %s, %s)', $this->table(), $batch, $nr, $part, $this->clock->sql() ) );
					if ( false === $kept ) {
						throw new \RuntimeException( 'The batch cannot be stored.' );
					}
					if ( 0 === $nr && 0 === $kept ) {
						return false;
					}
				}
				return true;
			}
		);
	}

	/** @return ?array{id: int, sealed: string} */
	private function claim(): ?array {
		while ( null !== ( $id = $this->next() ) ) {
			$claimed = $this->db->query( $this->db->prepare( "UPDATE %i SET claimed_until = %s, tries = tries + 1 WHERE id = %d AND sealed <> '' AND ( claimed_until IS NULL OR claimed_until < %s )", $this->table(), $this->clock->now()->modify( self::CLAIM )->format( 'Y-m-d H:i:s' ), $id, $this->clock->sql() ) );
			if ( 1 === $claimed ) {
				return array( 'id' => $id, 'sealed' => (string) $this->db->get_var( $this->db->prepare( 'SELECT sealed FROM %i WHERE id = %d', $this->table(), $id ) ) );
			}
		}
		return null;
	}

	private function next(): ?int {
		$id = $this->db->get_var( $this->db->prepare( "SELECT id FROM %i WHERE sealed <> '' AND tries < %d AND ( claimed_until IS NULL OR claimed_until < %s ) ORDER BY id LIMIT 1", $this->table(), self::TRIES, $this->clock->sql() ) );
		return null === $id ? null : (int) $id;
	}

	/** @param array{id: int, sealed: string} $row */
	private function apply_row( array $row ): void {
		$json   = $this->vault->open( $row['sealed'] );
		$events = array();
		foreach ( (array) json_decode( $json ?? '[]', true ) as $packed ) {
			$event = is_array( $packed ) ? Event::unpacked( $packed ) : null;
			if ( null !== $event ) {
				$events[] = $event;
			}
		}
		( $this->apply )( $events );
		$this->db->update( $this->table(), array( 'sealed' => '' ), array( 'id' => $row['id'] ) );
	}

	/** @param list<list<string|int>> $part */
	private function sealed( array $part ): string {
		return array() === $part ? '' : $this->vault->seal( (string) wp_json_encode( $part, JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
	}

	private function table(): string {
		return $this->tables->name( 'mail_batches' );
	}
}
