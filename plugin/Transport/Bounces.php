<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/**
 * Addresses that mail doesn't reach, and who complained. Each event counts once and in any order:
 * what is kept is the first, the latest and how many. It ends half a year after the last.
 *
 * @phpstan-type Bounce array{id: int, email: string, kind: string, reason: string, times: int, first_at: ?string, last_at: ?string, reached_at: ?string}
 */
final readonly class Bounces {

	public const A_PAGE = 20;

	private const KEEP         = '+180 days';
	private const KEEP_SEEN    = '-10 days';
	private const KEEP_REACHED = '-1 day';

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault ) {}

	/** @param list<Event> $events Within a transaction. */
	public function note( array $events ): void {
		$this->reached( array_values( array_filter( $events, static fn ( Event $event ): bool => 'delivery' === $event->type ) ) );
		foreach ( $events as $event ) {
			if ( '' !== $event->trouble() && $this->is_new( $event ) ) {
				$this->bounced( $event );
			}
		}
	}

	/** @return array{rows: list<Bounce>, total: int} */
	public function page( int $page ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY last_at DESC, id DESC LIMIT %d OFFSET %d', $this->table(), self::A_PAGE, ( $page - 1 ) * self::A_PAGE ), ARRAY_A );
		return array(
			'rows'  => array_values( array_map( $this->shape( ... ), is_array( $rows ) ? $rows : array() ) ),
			'total' => $this->total(),
		);
	}

	/** How many addresses are in trouble: those that mail reached since are not. */
	public function total( string $since = '' ): int {
		return (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i WHERE last_at >= %s', $this->table(), '' === $since ? '2000-01-01' : $since ) );
	}

	/** @return list<Bounce> */
	public function of( string $email ): array {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE email_key = %s', $this->table(), $this->key( $email ) ), ARRAY_A );
		return is_array( $row ) ? array( $this->shape( $row ) ) : array();
	}

	public function drop( int $id ): bool {
		return 1 === $this->db->delete( $this->table(), array( 'id' => $id ) );
	}

	public function forget( string $email ): int {
		$this->db->delete( $this->tables->name( 'mail_reached' ), array( 'email_key' => $this->key( $email ) ) );
		return (int) $this->db->delete( $this->table(), array( 'email_key' => $this->key( $email ) ) );
	}

	public function sweep(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE expires_at < %s', $this->table(), $this->clock->sql() ) );
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE seen_at < %s', $this->tables->name( 'mail_events' ), $this->clock->now()->modify( self::KEEP_SEEN )->format( 'Y-m-d H:i:s' ) ) );
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE at < %s', $this->tables->name( 'mail_reached' ), $this->clock->now()->modify( self::KEEP_REACHED )->format( 'Y-m-d H:i:s' ) ) );
	}

	private function bounced( Event $event ): void {
		$key = $this->key( $event->email );
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE email_key = %s FOR UPDATE', $this->table(), $key ), ARRAY_A );
		$was = is_array( $row ) ? $row : null;
		$now = array(
			'email_key'  => $key,
			'kind'       => $event->trouble(),
			'sealed'     => $this->vault->seal( (string) wp_json_encode( array( 'email' => $event->email, 'reason' => $event->reason ), JSON_INVALID_UTF8_SUBSTITUTE ) ),
			'times'      => 1,
			'first_at'   => $event->sql(),
			'last_at'    => $event->sql(),
			'reached_at' => $this->db->get_var( $this->db->prepare( 'SELECT at FROM %i WHERE email_key = %s', $this->tables->name( 'mail_reached' ), $key ) ),
		);
		if ( null !== $was ) {
			$older = $now['last_at'] < $was['last_at'];
			$now   = array(
				// Who complained has said it once for all.
				'kind'     => 'complaint' === $was['kind'] || $older && 'complaint' !== $now['kind'] ? $was['kind'] : $now['kind'],
				'sealed'   => $older ? $was['sealed'] : $now['sealed'],
				'times'    => (int) $was['times'] + 1,
				'first_at' => min( $was['first_at'], $now['first_at'] ),
				'last_at'  => max( $was['last_at'], $now['last_at'] ),
			);
		}
		$now['expires_at'] = $this->clock->read( (string) $now['last_at'] )?->modify( self::KEEP )->format( 'Y-m-d H:i:s' );
		null === $was ? $this->db->insert( $this->table(), $now ) : $this->db->update( $this->table(), $now, array( 'id' => $was['id'] ) );
	}

	/**
	 * A delivery may be told before the bounce that came before it: a day long it is known, by a hash alone.
	 *
	 * @param list<Event> $events
	 */
	private function reached( array $events ): void {
		$at = array();
		foreach ( $events as $event ) {
			$key        = $this->key( $event->email );
			$at[ $key ] = max( $at[ $key ] ?? '', $event->sql() );
		}
		$known = $this->known( 'mail_reached', array_keys( $at ) );
		$newer = array_filter( $at, static fn ( string $moment, string $key ): bool => ( $known[ $key ] ?? '' ) < $moment, ARRAY_FILTER_USE_BOTH );
		if ( array() === $newer ) {
			return;
		}
		$rows = array();
		foreach ( $newer as $key => $moment ) {
			array_push( $rows, $key, $moment );
		}
		$gone = array_keys( array_intersect_key( $known, $newer ) );
		if ( array() !== $gone ) {
			$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE email_key IN (' . implode( ',', array_fill( 0, count( $gone ), '%s' ) ) . ')', array( $this->tables->name( 'mail_reached' ), ...$gone ) ) );
		}
		$this->db->query( $this->db->prepare( 'INSERT IGNORE INTO %i (email_key, at) VALUES ' . implode( ',', array_fill( 0, count( $newer ), '(%s, %s)' ) ), array( $this->tables->name( 'mail_reached' ), ...$rows ) ) );
		foreach ( $this->known( 'bounces', array_keys( $newer ) ) as $key => $was ) {
			if ( $was < $newer[ $key ] ) {
				$this->db->update( $this->table(), array( 'reached_at' => $newer[ $key ] ), array( 'email_key' => $key ) );
			}
		}
	}

	/**
	 * @param 'bounces'|'mail_reached' $table
	 * @param list<string>             $keys
	 * @return array<string, string> Key → when mail last reached them.
	 */
	private function known( string $table, array $keys ): array {
		if ( array() === $keys ) {
			return array();
		}
		$rows  = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE email_key IN (' . implode( ',', array_fill( 0, count( $keys ), '%s' ) ) . ')', array( $this->tables->name( $table ), ...$keys ) ), ARRAY_A );
		$known = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$known[ (string) $row['email_key'] ] = (string) ( $row[ 'bounces' === $table ? 'reached_at' : 'at' ] ?? '' );
		}
		return $known;
	}

	private function is_new( Event $event ): bool {
		$id = substr( $this->vault->hmac( 'mail-event', '' === $event->id ? implode( ' ', array( $event->type, $event->email, $event->at ) ) : $event->id ), 0, 32 );
		return 1 === $this->db->query( $this->db->prepare( 'INSERT IGNORE INTO %i (event, seen_at) VALUES (%s, %s)', $this->tables->name( 'mail_events' ), $id, $this->clock->sql() ) );
	}

	/**
	 * @param array<array-key, mixed> $row
	 * @return Bounce
	 */
	private function shape( array $row ): array {
		$text   = static fn ( string $key ): string => is_scalar( $row[ $key ] ?? null ) ? (string) $row[ $key ] : '';
		$opened = json_decode( (string) $this->vault->open( $text( 'sealed' ) ), true );
		$opened = is_array( $opened ) ? $opened : array();
		$after  = '' !== $text( 'reached_at' ) && $text( 'reached_at' ) > $text( 'last_at' );
		return array(
			'id'         => (int) $text( 'id' ),
			'email'      => is_string( $opened['email'] ?? null ) ? $opened['email'] : '',
			'kind'       => $text( 'kind' ),
			'reason'     => is_string( $opened['reason'] ?? null ) ? $opened['reason'] : '',
			'times'      => (int) $text( 'times' ),
			'first_at'   => $this->clock->iso( $text( 'first_at' ) ),
			'last_at'    => $this->clock->iso( $text( 'last_at' ) ),
			'reached_at' => $after ? $this->clock->iso( $text( 'reached_at' ) ) : null,
		);
	}

	private function key( string $email ): string {
		return $this->vault->hmac( 'email', strtolower( trim( $email ) ) );
	}

	private function table(): string {
		return $this->tables->name( 'bounces' );
	}
}
