<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

use RightsDesk\Platform\Presence;
use RightsDesk\Platform\Tables;

/**
 * Which posts, comments, accounts, orders and documents are out of sight, and for whom.
 *
 * hidden: from the public, while their person is restricted. sealed: from every staff role too,
 * since their person left and only a law keeps them.
 */
final class Marks {

	public const HIDDEN = 'hidden';
	public const SEALED = 'sealed';

	private const MARKS = array( self::HIDDEN, self::SEALED );
	private const TYPES = array( 'post', 'comment', 'user', 'order', 'edd_order', 'document' );

	/** Autoloaded: mark → types that have any. Not a word on whom. */
	public const OPTION = 'rights_desk_marks';

	/** @var array<string, bool> */
	private array $known = array();

	public function __construct( private readonly \wpdb $db, private readonly Tables $tables, private readonly Kin $kin, private readonly Caches $caches, private readonly Presence $presence ) {}

	/**
	 * @param 'hidden'|'sealed'                                         $mark
	 * @param 'post'|'comment'|'user'|'order'|'edd_order'|'document' $type
	 * @param list<int>                                                 $ids
	 */
	public function hide( string $mark, string $email_key, string $type, array $ids ): void {
		$ids = $this->kin->with( $type, $ids );
		if ( array() === $ids ) {
			return;
		}
		$this->write( fn () => $this->add( $mark, $email_key, $type, $ids ) );
		$this->caches->drop( $type, $ids );
	}

	/**
	 * Takes a person's mark away: from everything, or from some objects of one type.
	 *
	 * @param list<int> $ids Empty: all.
	 */
	public function lift( string $mark, string $email_key, string $type = '', array $ids = array() ): void {
		$ids  = $this->kin->with( $type, $ids );
		$gone = array();
		foreach ( $this->of( $mark, $email_key ) as $of_type => $marked ) {
			if ( '' === $type || $of_type === $type ) {
				$gone[ $of_type ] = array() === $ids ? $marked : array_values( array_intersect( $marked, $ids ) );
			}
		}
		$this->write( fn () => $this->remove( $mark, $email_key, $gone ) );
		foreach ( $gone as $of_type => $objects ) {
			$this->caches->drop( $of_type, $objects );
		}
	}

	public function is( string $mark, string $type, int $id ): bool {
		if ( $id < 1 || ! $this->any( $mark, $type ) ) {
			return false;
		}
		return $this->known[ "$mark/$type/$id" ] ??= null !== $this->db->get_var(
			$this->db->prepare( 'SELECT 1 FROM %i WHERE type = %s AND object_id = %d AND mark = %s LIMIT 1', $this->table(), $type, $id, $mark )
		);
	}

	/** Asked on every page: costs no query. */
	public function any( string $mark, string $type = '' ): bool {
		$held = get_option( self::OPTION, array() );
		$held = is_array( $held ) && is_array( $held[ $mark ] ?? null ) ? $held[ $mark ] : array();
		return '' === $type ? array() !== $held : in_array( $type, $held, true );
	}

	/** @return array<string, list<int>> Type → objects of a person. */
	public function of( string $mark, string $email_key ): array {
		$rows = $this->db->get_results(
			$this->db->prepare( 'SELECT type, object_id FROM %i WHERE email_key = %s AND mark = %s ORDER BY type, object_id', $this->table(), $email_key, $mark ),
			ARRAY_A
		);
		$found = array();
		foreach ( (array) $rows as $row ) {
			$found[ $row['type'] ][] = (int) $row['object_id'];
		}
		return $found;
	}

	/** @return list<string> Keys of those whom an object belongs to. */
	public function whose( string $mark, string $type, int $id ): array {
		$keys = $this->db->get_col( $this->db->prepare( 'SELECT email_key FROM %i WHERE type = %s AND object_id = %d AND mark = %s', $this->table(), $type, $id, $mark ) );
		return array_map( strval( ... ), array_values( $keys ) );
	}

	public function table(): string {
		return $this->tables->name( 'marks' );
	}

	/** The note of which marks there are, made anew: each hour, in case something wrote past it. */
	public function check(): void {
		$this->write( static function (): void {} );
	}

	/** @param \Closure(): void $change */
	private function write( \Closure $change ): void {
		$this->known = array();
		$this->presence->write( self::OPTION, $change, $this->held( ... ) );
	}

	/** @return array<string, list<string>> Types by mark. */
	private function held(): array {
		$held = array();
		foreach ( self::MARKS as $mark ) {
			foreach ( self::TYPES as $type ) {
				if ( null !== $this->db->get_var( $this->db->prepare( 'SELECT 1 FROM %i WHERE type = %s AND mark = %s LIMIT 1 FOR UPDATE', $this->table(), $type, $mark ) ) ) {
					$held[ $mark ][] = $type;
				}
			}
		}
		return $held;
	}

	/** @param list<int> $ids */
	private function add( string $mark, string $email_key, string $type, array $ids ): void {
		foreach ( array_chunk( $ids, 500 ) as $chunk ) {
			$values = array();
			foreach ( $chunk as $id ) {
				array_push( $values, $type, $id, $mark, $email_key );
			}
			$rows = implode( ',', array_fill( 0, count( $chunk ), '(%s, %d, %s, %s)' ) );
			$this->db->query( $this->db->prepare( "INSERT IGNORE INTO %i (type, object_id, mark, email_key) VALUES $rows", $this->table(), ...$values ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
		}
	}

	/** @param array<string, list<int>> $gone Objects by type. */
	private function remove( string $mark, string $email_key, array $gone ): void {
		foreach ( $gone as $type => $objects ) {
			foreach ( $objects as $id ) {
				$this->db->delete(
					$this->table(),
					array(
						'type'      => $type,
						'object_id' => $id,
						'mark'      => $mark,
						'email_key' => $email_key,
					)
				);
			}
		}
	}
}
