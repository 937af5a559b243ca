<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/**
 * Who is a client, since when, until when. Who leaves asks to be forgotten by that (P14).
 *
 * @phpstan-type Relation array{id: int, email: string, name: string, since: string, ended_on: string, ended_by: string, request_id: int}
 */
final readonly class Relations {

	/**
	 * @param \Closure(string, string, Actor): int $open   Opens an erasure for an address and name; the one that is open already, if any.
	 * @param \Closure(string): bool               $leaves Whether an erasure of the address is under way: then its account goes by that.
	 */
	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault, private Transaction $transaction, private Chain $chain, private Keepers $keepers, private \Closure $open, private \Closure $leaves ) {}

	/** @return Relation|null */
	public function of( string $email ): ?array {
		return $this->many( 'WHERE email_key = %s', array( $this->key( $email ) ) )[0] ?? null;
	}

	/** @return list<Relation> */
	public function list( string $email = '' ): array {
		return '' === $email ? $this->many( 'ORDER BY ended_on IS NULL DESC, id DESC LIMIT %d', array( 500 ) ) : $this->many( 'WHERE email_key = %s', array( $this->key( $email ) ) );
	}

	/** @return Relation|null */
	public function find( int $id ): ?array {
		return $this->many( 'WHERE id = %d', array( $id ) )[0] ?? null;
	}

	/** Notes a client; known ones keep their row. */
	public function note( string $email, string $name, string $since, Actor $actor ): int {
		return $this->transaction->run(
			function () use ( $email, $name, $since, $actor ): int {
				$known  = $this->of( $email );
				$values = array(
					'told'     => $this->vault->seal(
						(string) wp_json_encode(
							array(
								'email' => strtolower( trim( $email ) ),
								'name'  => $name,
							)
						)
					),
					'since'    => '' === $since ? null : $since,
					'ended_on' => null,
					'ended_by' => '',
				);
				if ( null !== $known ) {
					$this->db->update( $this->table(), $values, array( 'id' => $known['id'] ) );
					return $known['id'];
				}
				$this->db->insert( $this->table(), $values + array( 'email_key' => $this->key( $email ) ) );
				$id = $this->db->insert_id;
				$this->chain->append( 0, 'relation_noted', $actor, array( 'relation' => $id ) );
				return $id;
			}
		);
	}

	/**
	 * The relation is over: an erasure request opens by itself.
	 *
	 * @param string $by form, account or staff.
	 * @return int The request.
	 */
	public function end( string $email, string $name, string $by, Actor $actor, int $request_id = 0 ): int {
		return $this->transaction->run(
			function () use ( $email, $name, $by, $actor, $request_id ): int {
				$known   = $this->of( $email );
				if ( null !== $known && '' !== $known['ended_on'] && $request_id < 1 ) {
					return ( $this->open )( $email, $known['name'], $actor );
				}
				$id      = $known['id'] ?? $this->note( $email, $name, $this->since( $email ), $actor );
				$request = $request_id > 0 ? $request_id : ( $this->open )( $email, '' === $name ? ( $known['name'] ?? '' ) : $name, $actor );
				$this->db->update(
					$this->table(),
					array(
						'ended_on'   => $this->clock->today(),
						'ended_by'   => $by,
						'request_id' => $request,
					),
					array( 'id' => $id )
				);
				$this->chain->append( $request, 'relation_ended', $actor, array( 'by' => $by ) );
				return $request;
			}
		);
	}

	/**
	 * An account is being deleted. By its owner: they leave. By staff: only of a client, since spam
	 * accounts ask for nothing.
	 */
	public function account_goes( int $user_id ): void {
		$user = get_userdata( $user_id );
		if ( ! $user instanceof \WP_User || '' === $user->user_email || ( $this->leaves )( $user->user_email ) ) {
			return;
		}
		$self = get_current_user_id() === $user_id;
		if ( $self || null !== $this->of( $user->user_email ) || $this->has_records( $user->user_email, $user_id ) ) {
			$this->end( $user->user_email, $user->display_name, 'account', $self ? Actor::subject() : Actor::system() );
		}
	}

	/** They are forgotten. */
	public function forget( string $email ): void {
		$this->db->delete( $this->table(), array( 'email_key' => $this->key( $email ) ) );
	}

	/** Also where the address isn't known any more. */
	public function forget_request( int $request_id ): void {
		$this->db->delete( $this->table(), array( 'request_id' => $request_id ) );
	}

	/** The first sign of a relation that this site has. */
	private function since( string $email ): string {
		$user = get_user_by( 'email', $email );
		$days = false === $user ? array() : array( substr( $user->user_registered, 0, 10 ) );
		foreach ( $this->keepers->all() as $keeper ) {
			foreach ( $keeper->of( $email, false === $user ? 0 : $user->ID ) as $record ) {
				$days[] = $record->day;
			}
		}
		return array() === $days ? '' : min( $days );
	}

	private function has_records( string $email, int $user_id ): bool {
		foreach ( $this->keepers->all() as $keeper ) {
			if ( array() !== $keeper->of( $email, $user_id ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param list<int|string> $values
	 * @return list<Relation>
	 */
	private function many( string $where, array $values ): array {
		$rows = $this->db->get_results( $this->db->prepare( "SELECT * FROM %i $where", $this->table(), ...$values ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Placeholders alone.
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$told  = json_decode( $this->vault->open( (string) $row['told'] ) ?? '', true );
			$told  = is_array( $told ) ? $told : array();
			$all[] = array(
				'id'         => (int) $row['id'],
				'email'      => is_string( $told['email'] ?? null ) ? $told['email'] : '',
				'name'       => is_string( $told['name'] ?? null ) ? $told['name'] : '',
				'since'      => (string) $row['since'],
				'ended_on'   => (string) $row['ended_on'],
				'ended_by'   => (string) $row['ended_by'],
				'request_id' => (int) $row['request_id'],
			);
		}
		return $all;
	}

	private function key( string $email ): string {
		return $this->vault->hmac( 'email', strtolower( trim( $email ) ) );
	}

	private function table(): string {
		return $this->tables->name( 'relations' );
	}
}
