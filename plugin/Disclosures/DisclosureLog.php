<?php
declare( strict_types=1 );

namespace RightsDesk\Disclosures;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/** The log of disclosures to authorities. Entries are added and completed, never taken out while a law keeps them. */
final readonly class DisclosureLog {

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault, private Clock $clock, private Transaction $transaction ) {}

	/** @return list<Disclosure> The newest first. */
	public function all(): array {
		return $this->several( $this->db->prepare( 'SELECT * FROM %i ORDER BY asked_on DESC, id DESC LIMIT 1000', $this->table() ) );
	}

	public function find( int $id ): ?Disclosure {
		return $this->several( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id ) )[0] ?? null;
	}

	/**
	 * What a person may be told of now, worded for their package.
	 *
	 * @return list<array<string, string>>
	 */
	public function of( string $email ): array {
		$today = $this->clock->today();
		$told  = array_filter( $this->about( $email ), static fn ( Disclosure $one ): bool => $one->may_be_told( $today ) );
		return array_map( $this->worded( ... ), array_values( $told ) );
	}

	/** @return list<Disclosure> All about a person, whether or not they may be told. */
	public function about( string $email ): array {
		return $this->several(
			$this->db->prepare( 'SELECT d.* FROM %i d JOIN %i p ON p.disclosure_id = d.id WHERE p.email_key = %s ORDER BY d.asked_on, d.id', $this->table(), $this->people(), $this->key( $email ) )
		);
	}

	/**
	 * @param array<string, mixed> $fields Checked.
	 * @param list<string>         $emails
	 */
	public function add( array $fields, array $emails ): int {
		return $this->transaction->run(
			function () use ( $fields, $emails ): int {
				$this->db->insert( $this->table(), $this->row( $fields ) );
				$id = $this->db->insert_id;
				$this->concern( $id, $emails );
				return $id;
			}
		);
	}

	/**
	 * @param array<string, mixed> $fields All of them.
	 * @param ?list<string>        $emails Null leaves them as they are.
	 */
	public function change( int $id, array $fields, ?array $emails ): void {
		$this->transaction->run(
			function () use ( $id, $fields, $emails ): void {
				$this->db->update( $this->table(), $this->row( $fields ), array( 'id' => $id ) );
				if ( null !== $emails ) {
					$this->db->query( $this->db->prepare( "DELETE FROM %i WHERE disclosure_id = %d AND email_key <> ''", $this->people(), $id ) );
					$this->concern( $id, $emails );
				}
			}
		);
	}

	/**
	 * An erasure: what no law keeps goes; of what one keeps, nothing leads to it from the person any more.
	 *
	 * @return array{removed: int, held: list<Disclosure>}
	 */
	public function forget( string $email ): array {
		$removed = 0;
		$held    = array();
		$today   = $this->clock->today();
		foreach ( $this->about( $email ) as $one ) {
			if ( $one->is_held( $today ) ) {
				$held[] = $one;
				$this->db->query( $this->db->prepare( "UPDATE %i SET email_key = '' WHERE disclosure_id = %d AND email_key = %s", $this->people(), $one->id, $this->key( $email ) ) );
				continue;
			}
			++$removed;
			$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE disclosure_id = %d AND email_key = %s', $this->people(), $one->id, $this->key( $email ) ) );
			$this->drop_empty( $one->id );
		}
		return array( 'removed' => $removed, 'held' => $held );
	}

	/** What was only kept for a law, and the law's day is over: the people who were erased go from it. */
	public function sweep(): void {
		$over = $this->db->get_col( $this->db->prepare( "SELECT DISTINCT d.id FROM %i d JOIN %i p ON p.disclosure_id = d.id WHERE p.email_key = '' AND ( d.until IS NULL OR d.until <= %s ) LIMIT 200", $this->table(), $this->people(), $this->clock->today() ) );
		foreach ( $over as $id ) {
			$this->db->query( $this->db->prepare( "DELETE FROM %i WHERE disclosure_id = %d AND email_key = ''", $this->people(), (int) $id ) );
			$this->drop_empty( (int) $id );
		}
	}

	/** Without anyone left whom it concerns, an entry has nothing to tell. */
	private function drop_empty( int $id ): void {
		$left = (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i WHERE disclosure_id = %d', $this->people(), $id ) );
		if ( 0 === $left ) {
			$this->db->delete( $this->table(), array( 'id' => $id ) );
		}
	}

	/** @param list<string> $emails */
	private function concern( int $id, array $emails ): void {
		foreach ( array_unique( array_map( self::normal( ... ), $emails ) ) as $email ) {
			$this->db->insert( $this->people(), array( 'disclosure_id' => $id, 'email_key' => $this->key( $email ), 'sealed' => $this->vault->seal( $email ) ) );
		}
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array{sealed: string, asked_on: string, until: ?string}
	 */
	private function row( array $fields ): array {
		$one = Disclosure::from( 0, $fields, array() );
		return array(
			'sealed'   => $this->vault->seal( (string) wp_json_encode( $one->texts, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ),
			'asked_on' => $one->texts['asked_on'],
			'until'    => '' === $one->texts['keep_until'] ? null : $one->texts['keep_until'],
		);
	}

	/** @return list<Disclosure> */
	private function several( ?string $query ): array {
		$all = array();
		foreach ( (array) $this->db->get_results( (string) $query, ARRAY_A ) as $row ) { // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by the callers.
			$fields = json_decode( (string) $this->vault->open( (string) $row['sealed'] ), true );
			$people = (array) $this->db->get_results( $this->db->prepare( 'SELECT email_key, sealed FROM %i WHERE disclosure_id = %d ORDER BY id', $this->people(), (int) $row['id'] ), ARRAY_A );
			$known  = array_values( array_filter( $people, static fn ( array $one ): bool => '' !== $one['email_key'] ) );
			$all[]  = Disclosure::from( (int) $row['id'], is_array( $fields ) ? $fields : array(), array_map( fn ( array $one ): string => (string) $this->vault->open( (string) $one['sealed'] ), $known ), count( $people ) - count( $known ) );
		}
		return $all;
	}

	/** @return array<string, string> */
	private function worded( Disclosure $one ): array {
		$kinds = array(
			'tax'      => __( 'Tax', 'rights-desk' ),
			'criminal' => __( 'Criminal', 'rights-desk' ),
			'other'    => __( 'Other', 'rights-desk' ),
		);
		$given = '' === $one->texts['given'] ? __( 'Nothing', 'rights-desk' ) : $one->texts['given'];
		return array_filter(
			array(
				'title'                                         => $one->texts['authority'],
				__( 'Authority', 'rights-desk' )                => $one->texts['authority'],
				__( 'Investigation', 'rights-desk' )            => $kinds[ $one->texts['investigation'] ] ?? '',
				__( 'Law that compels it', 'rights-desk' )      => $one->texts['basis'],
				__( 'Asked on', 'rights-desk' )                 => $one->texts['asked_on'],
				__( 'What was asked', 'rights-desk' )           => $one->texts['asked'],
				__( 'What we contested, and how', 'rights-desk' ) => $one->texts['contested'],
				__( 'What was given', 'rights-desk' )           => $given,
				__( 'Given on', 'rights-desk' )                 => $one->texts['given_on'],
			)
		);
	}

	private static function normal( string $email ): string {
		return strtolower( trim( $email ) );
	}

	private function key( string $email ): string {
		return $this->vault->hmac( 'email', self::normal( $email ) );
	}

	private function table(): string {
		return $this->tables->name( 'disclosures' );
	}

	private function people(): string {
		return $this->tables->name( 'disclosure_people' );
	}
}
