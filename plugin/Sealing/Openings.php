<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * Who may open sealed records, of which case, for what, until when (P16). No role may: a grant names
 * a person, ends by itself, and it and each opening are mailed to the privacy contact and written down.
 *
 * @phpstan-type Grant array{id: int, case_id: int, user_id: int, granted_by: int, reason: string, about: string, granted_at: string, expires_at: string, ended_at: ?string, active: bool}
 */
final class Openings {

	public const CAPABILITY = 'rights_desk_open_sealed';
	public const REASONS    = array( 'authority', 'claim', 'subject' );
	public const MOST_HOURS = 168;

	/** @var array<int, bool> Whether a user holds a grant now. */
	private array $holds = array();

	public function __construct(
		private readonly \wpdb $db,
		private readonly Tables $tables,
		private readonly Clock $clock,
		private readonly Vault $vault,
		private readonly Chain $chain,
		private readonly Transaction $transaction,
		private readonly Alerts $alerts,
	) {}

	public function hook(): void {
		// Here, and not among a user's own capabilities, since those of a network's super administrators are never asked.
		add_filter( 'map_meta_cap', fn ( array $caps, string $cap, int $user_id ): array => self::CAPABILITY === $cap ? array( $this->is_holder( $user_id ) ? 'exist' : 'do_not_allow' ) : $caps, 10000, 3 );
	}

	/** @param int $case_id 0: all cases, for an inspection by an authority alone. */
	public function grant( int $case_id, int $user_id, string $reason, string $about, int $hours, int $by ): int {
		if ( ! in_array( $reason, self::REASONS, true ) ) {
			throw new Refusal( 'sealed_reason', 'reason' );
		}
		if ( '' === trim( $about ) ) {
			throw new Refusal( 'reason_needed', 'about' );
		}
		if ( 0 === $case_id && 'authority' !== $reason ) {
			throw new Refusal( 'sealed_case', 'case' );
		}
		if ( ! get_user_by( 'id', $user_id ) instanceof \WP_User ) {
			throw new Refusal( 'sealed_holder', 'user_id' );
		}
		$this->holds = array();
		return $this->transaction->run(
			function () use ( $case_id, $user_id, $reason, $about, $hours, $by ): int {
				$this->db->insert(
					$this->tables->name( 'openings' ),
					array(
						'case_id'    => $case_id,
						'user_id'    => $user_id,
						'granted_by' => $by,
						'reason'     => $reason,
						'about'      => $this->vault->seal( $about ),
						'granted_at' => $this->clock->sql(),
						'expires_at' => $this->clock->now()->modify( '+' . max( 1, min( self::MOST_HOURS, $hours ) ) . ' hours' )->format( 'Y-m-d H:i:s' ),
					)
				);
				$id = $this->db->insert_id;
				$this->chain->append( 0, 'sealed_granted', Actor::staff( $by ), array( 'grant' => $id, 'case' => $case_id, 'user' => $user_id, 'reason' => $reason ) );
				$this->alerts->granted( $user_id, $by, $case_id, $reason, $hours );
				return $id;
			}
		);
	}

	public function end( int $id, int $by ): void {
		$ended = $this->db->query( $this->db->prepare( 'UPDATE %i SET ended_at = %s WHERE id = %d AND ended_at IS NULL AND expires_at > %s', $this->tables->name( 'openings' ), $this->clock->sql(), $id, $this->clock->sql() ) );
		if ( 1 !== $ended ) {
			throw new Refusal( 'sealed_over', '', 409 );
		}
		$this->holds = array();
		$this->chain->append( 0, 'sealed_ended', Actor::staff( $by ), array( 'grant' => $id ) );
	}

	/**
	 * A grant that this user holds now, or a refusal.
	 *
	 * @return Grant
	 */
	public function held_by( int $id, int $user_id ): array {
		$grant = $this->rows( 'WHERE id = %d AND user_id = %d', array( $id, $user_id ) )[0] ?? throw new Refusal( 'sealed_none', '', 404 );
		return $grant['active'] ? $grant : throw new Refusal( 'sealed_over', '', 410 );
	}

	/**
	 * Before anything is shown it is written down, and the privacy contact told.
	 *
	 * @param Grant $grant
	 */
	public function opened( array $grant, string $type, int $object_id ): void {
		$this->transaction->run(
			function () use ( $grant, $type, $object_id ): void {
				$this->chain->append( 0, 'sealed_opened', Actor::staff( $grant['user_id'] ), array( 'grant' => $grant['id'], 'type' => $type, 'object' => $object_id ) );
				$this->alerts->opened( $grant['user_id'], $grant['case_id'], $grant['reason'], $type, $object_id );
			}
		);
	}

	/** @return list<Grant> Newest first. */
	public function all(): array {
		return $this->rows( 'WHERE 1 = %d', array( 1 ) );
	}

	/** What staff wrote of a case goes a year after; that it was opened stays in the history. */
	public function sweep(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE expires_at < %s', $this->tables->name( 'openings' ), $this->clock->now()->modify( '-1 year' )->format( 'Y-m-d H:i:s' ) ) );
	}

	public function is_holder( int $user_id ): bool {
		return $this->holds[ $user_id ] ??= null !== $this->db->get_var( $this->db->prepare( 'SELECT 1 FROM %i WHERE user_id = %d AND expires_at > %s AND ended_at IS NULL LIMIT 1', $this->tables->name( 'openings' ), $user_id, $this->clock->sql() ) );
	}

	/**
	 * @param list<int> $values
	 * @return list<Grant>
	 */
	private function rows( string $where, array $values ): array {
		$rows = $this->db->get_results( $this->db->prepare( "SELECT * FROM %i $where ORDER BY id DESC LIMIT 200", $this->tables->name( 'openings' ), ...$values ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Placeholders alone.
		return array_map( $this->read( ... ), is_array( $rows ) ? array_values( $rows ) : array() );
	}

	/**
	 * @param array<string, ?string> $row
	 * @return Grant
	 */
	private function read( array $row ): array {
		$ended = $row['ended_at'] ?? null;
		return array(
			'id'         => (int) $row['id'],
			'case_id'    => (int) $row['case_id'],
			'user_id'    => (int) $row['user_id'],
			'granted_by' => (int) $row['granted_by'],
			'reason'     => (string) $row['reason'],
			'about'      => $this->vault->open( (string) $row['about'] ) ?? '',
			'granted_at' => (string) $row['granted_at'],
			'expires_at' => (string) $row['expires_at'],
			'ended_at'   => $ended,
			'active'     => null === $ended && (string) $row['expires_at'] > $this->clock->sql(),
		);
	}
}
