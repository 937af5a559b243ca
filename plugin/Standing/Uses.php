<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/** Single uses of restricted data (Article 18(2)): recorded with their ground before they are made, by the one who makes them. */
final readonly class Uses {

	public const WHATS   = array( 'mail', 'edit', 'delete', 'publish' );
	public const GROUNDS = array( 'consent', 'claim', 'rights', 'interest' );

	private const MINUTES = 60;

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault, private Addresses $addresses, private Clock $clock, private Chain $chain, private Transaction $transaction ) {}

	public function record( string $email_key, int $user_id, string $what, string $basis, string $why ): int {
		return $this->transaction->run(
			function () use ( $email_key, $user_id, $what, $basis, $why ): int {
				$kept = $this->db->insert(
					$this->table(),
					array(
						'email_key'  => $email_key,
						'user_id'    => $user_id,
						'what'       => $what,
						'basis'      => $basis,
						'sealed'     => $this->vault->seal( $why ),
						'at'         => $this->clock->sql(),
						'expires_at' => $this->clock->now()->modify( '+' . self::MINUTES . ' minutes' )->format( 'Y-m-d H:i:s' ),
					)
				);
				if ( 1 !== $kept ) {
					throw new \RuntimeException( 'The use cannot be stored.' );
				}
				$id = $this->db->insert_id;
				$this->chain->append( 0, 'standing_use', Actor::staff( $user_id ), array( 'use' => $id, 'what' => $what, 'basis' => $basis ) );
				return $id;
			}
		);
	}

	/** Whether whoever is logged in now may do this once. */
	public function open( string $email, string $what ): bool {
		return null !== $this->find( $email, $what );
	}

	/** Uses it up: of two that come at once, one goes through. */
	public function spend( string $email, string $what ): bool {
		$id = $this->find( $email, $what );
		return null !== $id && 1 === $this->db->query( $this->db->prepare( 'UPDATE %i SET used_at = %s WHERE id = %d AND used_at IS NULL', $this->table(), $this->clock->sql(), $id ) );
	}

	/** @return list<array{id: int, what: string, basis: string, why: string, by: string, at: ?string, expires_at: ?string, used_at: ?string}> Newest first. */
	public function of( string $email_key ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE email_key = %s ORDER BY id DESC LIMIT 100', $this->table(), $email_key ), ARRAY_A );
		$uses = array();
		/** @var array<string, ?string> $row */
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$user   = get_userdata( (int) $row['user_id'] );
			$uses[] = array(
				'id'         => (int) $row['id'],
				'what'       => (string) $row['what'],
				'basis'      => (string) $row['basis'],
				'why'        => $this->vault->open( (string) $row['sealed'] ) ?? '',
				'by'         => $user instanceof \WP_User ? $user->display_name : '',
				'at'         => $this->clock->iso( $row['at'] ),
				'expires_at' => $this->clock->iso( $row['expires_at'] ),
				'used_at'    => $this->clock->iso( $row['used_at'] ),
			);
		}
		return $uses;
	}

	public function forget( string $email_key ): void {
		$this->db->delete( $this->table(), array( 'email_key' => $email_key ) );
	}

	private function find( string $email, string $what ): ?int {
		$user_id = get_current_user_id();
		if ( $user_id < 1 ) {
			return null;
		}
		$id = $this->db->get_var(
			$this->db->prepare( 'SELECT id FROM %i WHERE email_key = %s AND what = %s AND user_id = %d AND used_at IS NULL AND expires_at > %s ORDER BY id LIMIT 1', $this->table(), $this->addresses->key( $email ), $what, $user_id, $this->clock->sql() )
		);
		return null === $id ? null : (int) $id;
	}

	private function table(): string {
		return $this->tables->name( 'uses' );
	}
}
