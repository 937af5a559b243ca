<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Presence;
use RightsDesk\Platform\Tables;

/** One record per address, read by its key and at most once in a request. */
final class StandingStore {

	/** Whether there are any, autoloaded: a site where nobody is restricted asks its database nothing. */
	public const OPTION = 'rights_desk_standings';

	/** @var array<string, Standing> */
	private array $read = array();

	private readonly Reading $reading;

	public function __construct( private readonly \wpdb $db, private readonly Tables $tables, private readonly Presence $presence ) {
		$this->reading = new Reading( $db );
	}

	public function any(): bool {
		$held = get_option( self::OPTION, array() );
		return is_array( $held ) && ( $held['any'] ?? 0 ) > 0;
	}

	/** @throws StandingFault */
	public function of( string $email_key ): Standing {
		if ( ! $this->any() ) {
			return new Standing();
		}
		return $this->read[ $email_key ] ??= $this->find( $email_key );
	}

	/**
	 * @param list<string> $email_keys
	 * @return list<string> Those that aren't free; nothing is remembered of them.
	 * @throws StandingFault
	 */
	public function closed( array $email_keys ): array {
		if ( array() === $email_keys || ! $this->any() ) {
			return array();
		}
		$marks = implode( ', ', array_fill( 0, count( $email_keys ), '%s' ) );
		return $this->reading->column( (string) $this->db->prepare( "SELECT email_key FROM %i WHERE email_key IN ( $marks )", $this->tables->name( 'standings' ), ...$email_keys ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
	}

	/** @param list<Cause> $causes */
	public function put( string $email_key, array $causes ): void {
		$this->read = array();
		$this->presence->write( self::OPTION, fn () => $this->write( $email_key, Standing::of( $causes ) ), $this->held( ... ) );
	}

	/** The note of whether there are any, made anew: each hour, in case something wrote past it. */
	public function check(): void {
		$this->presence->write( self::OPTION, static function (): void {}, $this->held( ... ) );
	}

	/** @return array{any: int} */
	private function held(): array {
		return array( 'any' => count( $this->reading->column( (string) $this->db->prepare( 'SELECT 1 FROM %i LIMIT 1 FOR UPDATE', $this->tables->name( 'standings' ) ) ) ) );
	}

	private function write( string $email_key, Standing $standing ): void {
		$table = $this->tables->name( 'standings' );
		if ( $standing->free() ) {
			$this->kept( $this->db->delete( $table, array( 'email_key' => $email_key ) ) );
			return;
		}
		$this->kept(
			$this->db->replace(
				$table,
				array(
					'email_key' => $email_key,
					'state'     => $standing->state,
					'causes'    => (string) wp_json_encode( array_map( static fn ( Cause $cause ): array => $cause->to_array(), $standing->grounds ) ),
					'since'     => (string) $standing->since,
				)
			)
		);
	}

	private function find( string $email_key ): Standing {
		$row = $this->reading->rows( (string) $this->db->prepare( 'SELECT state, causes, since FROM %i WHERE email_key = %s', $this->tables->name( 'standings' ), $email_key ) )[0] ?? null;
		if ( null === $row ) {
			return new Standing();
		}
		$stored = json_decode( (string) $row['causes'], true );
		$causes = array_values( array_filter( array_map( Cause::from( ... ), is_array( $stored ) ? $stored : array() ) ) );
		return new Standing( (string) $row['state'], (string) $row['since'], $causes );
	}

	private function kept( int|bool $rows ): void {
		if ( false === $rows ) {
			throw new StandingFault( 'The standing cannot be stored.' );
		}
	}
}
