<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;
use RightsDesk\Standing\Addresses;

/** Rows of consents. An address stands in them as a keyed hash, and sealed. */
final readonly class ConsentStore {

	private const OF = 'SELECT c.*, w.text, w.version FROM %i c LEFT JOIN %i w ON w.id = c.wording_id';

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault, private Addresses $addresses ) {}

	/** @return int The row that is asked or given for this address and purpose: an older one, or this. */
	public function ask( string $email, Wording $wording, int $wording_id, string $source, int $entered_by ): int {
		$email = Addresses::plain( $email );
		$key   = $this->addresses->key( $email );
		$slot  = hash( 'sha256', "$key/$wording->purpose" );
		$now   = $this->clock->sql();
		$place = mb_substr( $wording->place, 0, 100 );
		$new   = $this->db->query(
			$this->db->prepare(
				'INSERT IGNORE INTO %i (email_key, slot, sealed, purpose, wording_id, state, source, place, locale, entered_by, asked_at) VALUES (%s, %s, %s, %s, %d, %s, %s, %s, %s, %d, %s)',
				$this->table(),
				$key,
				$slot,
				$this->vault->seal( $email ),
				$wording->purpose,
				$wording_id,
				Consent::ASKED,
				$source,
				$place,
				$wording->locale,
				$entered_by,
				$now
			)
		);
		if ( 1 !== $new ) {
			// Asked again before it was confirmed: the words read last are those that are agreed to.
			$this->db->update(
				$this->table(),
				array(
					'wording_id' => $wording_id,
					'source'     => $source,
					'place'      => $place,
					'locale'     => $wording->locale,
					'asked_at'   => $now,
				),
				array(
					'slot'  => $slot,
					'state' => Consent::ASKED,
				)
			);
		}
		$id = (int) $this->db->get_var( $this->db->prepare( 'SELECT id FROM %i WHERE slot = %s', $this->table(), $slot ) );
		return $id > 0 ? $id : throw new \RuntimeException( 'The consent cannot be stored.' );
	}

	/** @return bool Whether this call gave it: of two at once, one does. */
	public function give( int $id, bool $confirmed ): bool {
		$now = $this->clock->sql();
		return 1 === $this->db->update(
			$this->table(),
			array(
				'state'        => Consent::GIVEN,
				'given_at'     => $now,
				'confirmed_at' => $confirmed ? $now : null,
			),
			array(
				'id'    => $id,
				'state' => Consent::ASKED,
			)
		);
	}

	public function end( int $id, string $by ): bool {
		return 1 === $this->db->query( $this->db->prepare( 'UPDATE %i SET state = %s, slot = NULL, ended_at = %s, ended_by = %s WHERE id = %d AND state <> %s', $this->table(), Consent::WITHDRAWN, $this->clock->sql(), $by, $id, Consent::WITHDRAWN ) );
	}

	public function find( int $id ): ?Consent {
		return $this->read( (string) $this->db->prepare( self::OF . ' WHERE c.id = %d', $this->table(), $this->words(), $id ) )[0] ?? null;
	}

	/** @return list<Consent> Newest first. */
	public function of( string $email_key ): array {
		return $this->read( (string) $this->db->prepare( self::OF . ' WHERE c.email_key = %s ORDER BY c.id DESC', $this->table(), $this->words(), $email_key ) );
	}

	/** The newest of a purpose decides: what was withdrawn since is no consent. */
	public function latest( string $email_key, string $purpose ): ?Consent {
		return $this->read( (string) $this->db->prepare( self::OF . " WHERE c.email_key = %s AND c.purpose = %s AND c.state <> 'asked' ORDER BY c.id DESC LIMIT 1", $this->table(), $this->words(), $email_key, $purpose ) )[0] ?? null;
	}

	/**
	 * @param string $purpose '' for any.
	 * @return list<Consent> That are given, in order of id: a slice for who must reach all.
	 */
	public function audience( string $purpose, int $after, int $limit ): array {
		return $this->read( (string) $this->db->prepare( self::OF . ' WHERE ( %s = %s OR c.purpose = %s ) AND c.state = %s AND c.id > %d ORDER BY c.id LIMIT %d', $this->table(), $this->words(), $purpose, '', $purpose, Consent::GIVEN, $after, $limit ) );
	}

	/** @return array{0: list<Consent>, 1: int} A page, newest first, and how many there are in all. */
	public function page( string $purpose, string $state, int $page, int $per_page ): array {
		$where = ' WHERE ( %s = %s OR c.purpose = %s ) AND ( %s = %s OR c.state = %s )';
		$args  = array( $purpose, '', $purpose, $state, '', $state );
		$rows  = $this->read( (string) $this->db->prepare( self::OF . $where . ' ORDER BY c.id DESC LIMIT %d OFFSET %d', $this->table(), $this->words(), ...$args, ...array( $per_page, ( $page - 1 ) * $per_page ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- Two constants.
		return array( $rows, (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i c' . $where, $this->table(), ...$args ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- A constant.
	}

	/** @return array<string, array<string, int>> Purpose → state → how many. */
	public function counts(): array {
		$counts = array();
		$rows   = $this->db->get_results( $this->db->prepare( 'SELECT purpose, state, COUNT(*) AS n FROM %i GROUP BY purpose, state', $this->table() ), ARRAY_A );
		/** @var array<string, ?string> $row */
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$counts[ (string) $row['purpose'] ][ (string) $row['state'] ] = (int) $row['n'];
		}
		return $counts;
	}

	/** @return list<Consent> Of a state, whose time ended before this moment. */
	public function over( string $state, \DateTimeImmutable $before, int $limit ): array {
		$column = Consent::ASKED === $state ? 'asked_at' : 'ended_at';
		return $this->read( (string) $this->db->prepare( self::OF . ' WHERE c.state = %s AND c.%i < %s ORDER BY c.id LIMIT %d', $this->table(), $this->words(), $state, $column, $before->format( 'Y-m-d H:i:s' ), $limit ) );
	}

	public function remove( int $id ): void {
		$this->db->delete( $this->table(), array( 'id' => $id ) );
	}

	/** @return list<Consent> */
	private function read( string $query ): array {
		$rows = $this->db->get_results( $query, ARRAY_A );
		/** @var list<array<string, ?string>> $rows */
		$rows = is_array( $rows ) ? $rows : array();
		return array_map(
			fn ( array $row ): Consent => new Consent(
				(int) $row['id'],
				(string) $row['email_key'],
				$this->vault->open( (string) $row['sealed'] ) ?? '',
				(string) $row['purpose'],
				(string) $row['state'],
				(string) $row['source'],
				(string) $row['place'],
				(string) $row['locale'],
				(int) $row['entered_by'],
				$this->clock->read( $row['asked_at'] ),
				$this->clock->read( $row['given_at'] ),
				$this->clock->read( $row['confirmed_at'] ),
				$this->clock->read( $row['ended_at'] ),
				(string) $row['ended_by'],
				(string) $row['text'],
				(int) $row['version'],
			),
			$rows
		);
	}

	private function table(): string {
		return $this->tables->name( 'consents' );
	}

	private function words(): string {
		return $this->tables->name( 'consent_wordings' );
	}
}
