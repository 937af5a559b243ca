<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** Random keys bound to a request and a purpose; only their hash is stored. */
final readonly class Tokens {

	public const PAGE   = 'page';
	public const WORKER = 'worker';

	/** The subject lifts a restriction. */
	public const LIFT = 'lift';

	/** A receiver of ported data fetches it. */
	public const RECEIVE = 'receive';

	/** A processor answers a task. */
	public const REPLY = 'reply';

	/** A further address proves that it is the same person's. */
	public const JOIN = 'join';

	/** Somebody confirms that they agree. */
	public const CONSENT = 'consent';

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/**
	 * @param int $request_id 0 for what outlives a request.
	 * @param int $ref        A row of the room that issues it.
	 * @return string The key itself, 43 characters: it is not stored and cannot be read again.
	 */
	public function issue( int $request_id, string $purpose, \DateTimeImmutable $expires, int $ref = 0 ): string {
		$raw = rtrim( strtr( base64_encode( random_bytes( 32 ) ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Bytes into a URL.
		$this->db->insert(
			$this->tables->name( 'tokens' ),
			array(
				'request_id' => $request_id,
				'purpose'    => $purpose,
				'ref'        => $ref,
				'hash'       => hash( 'sha256', $raw ),
				'expires_at' => $this->sql( $expires ),
			)
		);
		return $raw;
	}

	public function request_for( string $raw, string $purpose ): ?int {
		$id = $this->db->get_var(
			$this->db->prepare(
				'SELECT request_id FROM %i WHERE hash = %s AND purpose = %s AND expires_at > %s AND used_at IS NULL',
				$this->tables->name( 'tokens' ),
				hash( 'sha256', $raw ),
				$purpose,
				$this->clock->sql()
			)
		);
		return null === $id ? null : (int) $id;
	}

	/** The row that a key was issued for. */
	public function ref_for( string $raw, string $purpose ): ?int {
		$ref = $this->db->get_var(
			$this->db->prepare(
				'SELECT ref FROM %i WHERE hash = %s AND purpose = %s AND expires_at > %s AND used_at IS NULL',
				$this->tables->name( 'tokens' ),
				hash( 'sha256', $raw ),
				$purpose,
				$this->clock->sql()
			)
		);
		return null === $ref ? null : (int) $ref;
	}

	public function forget_ref( string $purpose, int $ref ): void {
		$this->db->delete(
			$this->tables->name( 'tokens' ),
			array(
				'request_id' => 0,
				'purpose'    => $purpose,
				'ref'        => $ref,
			)
		);
	}

	/** Of two that come at once, one gets the request's number. */
	public function use_once( string $raw, string $purpose ): ?int {
		$id   = $this->request_for( $raw, $purpose );
		$used = null === $id ? 0 : $this->db->query(
			$this->db->prepare(
				'UPDATE %i SET used_at = %s WHERE hash = %s AND purpose = %s AND used_at IS NULL',
				$this->tables->name( 'tokens' ),
				$this->clock->sql(),
				hash( 'sha256', $raw ),
				$purpose
			)
		);
		return 1 === $used ? $id : null;
	}

	/** Moves the end of the keys of a request that still work. */
	public function extend( int $request_id, string $purpose, \DateTimeImmutable $expires ): void {
		$this->db->query(
			$this->db->prepare(
				'UPDATE %i SET expires_at = %s WHERE request_id = %d AND purpose = %s AND expires_at > %s',
				$this->tables->name( 'tokens' ),
				$this->sql( $expires ),
				$request_id,
				$purpose,
				$this->clock->sql()
			)
		);
	}

	public function forget( int $request_id ): void {
		$this->db->delete( $this->tables->name( 'tokens' ), array( 'request_id' => $request_id ) );
	}

	public function sweep(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE expires_at <= %s', $this->tables->name( 'tokens' ), $this->clock->sql() ) );
	}

	private function sql( \DateTimeImmutable $moment ): string {
		return $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}
}
