<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Tables;

/** One record per address, read by its key and at most once in a request. */
final class StandingStore {

	/** How many there are, autoloaded: a site where nobody is restricted asks its database nothing. */
	public const OPTION = 'rights_desk_standings';

	/** @var array<string, Standing> */
	private array $read = array();

	public function __construct( private readonly \wpdb $db, private readonly Tables $tables ) {}

	public function any(): bool {
		return 0 !== (int) ( is_scalar( $count = get_option( self::OPTION, 0 ) ) ? $count : 0 );
	}

	public function of( string $email_key ): Standing {
		if ( ! $this->any() ) {
			return new Standing();
		}
		return $this->read[ $email_key ] ??= $this->find( $email_key );
	}

	/** @param list<Cause> $causes */
	public function put( string $email_key, array $causes ): void {
		$this->read = array();
		$standing   = Standing::of( $causes );
		$table      = $this->tables->name( 'standings' );
		if ( $standing->free() ) {
			$this->db->delete( $table, array( 'email_key' => $email_key ) );
		} else {
			$this->kept(
				$this->db->replace(
					$table,
					array(
						'email_key' => $email_key,
						'state'     => $standing->state,
						'causes'    => (string) wp_json_encode( array_map( static fn ( Cause $cause ): array => $cause->to_array(), $causes ) ),
						'since'     => (string) $standing->since,
					)
				)
			);
		}
		$count = (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i', $table ) );
		update_option( self::OPTION, $count, true );
	}

	private function find( string $email_key ): Standing {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT state, causes, since FROM %i WHERE email_key = %s', $this->tables->name( 'standings' ), $email_key ), ARRAY_A );
		if ( ! is_array( $row ) ) {
			return new Standing();
		}
		$stored = json_decode( (string) $row['causes'], true );
		$causes = array_values( array_filter( array_map( Cause::from( ... ), is_array( $stored ) ? $stored : array() ) ) );
		return new Standing( (string) $row['state'], (string) $row['since'], $causes );
	}

	private function kept( int|bool $rows ): void {
		if ( false === $rows ) {
			throw new \RuntimeException( 'The standing cannot be stored.' );
		}
	}
}
