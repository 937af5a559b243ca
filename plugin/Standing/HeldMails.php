<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/** Mail of an unknown kind to somebody restricted: sealed until staff say what it is for, gone after a month. */
final readonly class HeldMails {

	private const DAYS = 30;

	/** Whoever began to send one and was stopped on the way keeps it from the others for so long. */
	private const CLAIMED = '+10 minutes';

	/** Attachments beyond this are named in the message and not kept. */
	private const BYTES = 5_000_000;

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault, private Clock $clock, private Addresses $addresses, private Recipients $recipients ) {}

	/**
	 * @param array<array-key, mixed> $mail As wp_mail() has it.
	 * @throws StandingFault
	 */
	public function add( string $email, Origin $origin, array $mail ): void {
		$content = array(
			'to'          => $email,
			'subject'     => is_string( $mail['subject'] ?? null ) ? $mail['subject'] : '',
			'message'     => is_string( $mail['message'] ?? null ) ? $mail['message'] : '',
			'headers'     => $this->recipients->headers( $mail['headers'] ?? array() ),
			'attachments' => $this->files( $mail['attachments'] ?? array() ),
		);
		$kept    = $this->db->insert(
			$this->tables->name( 'held_mails' ),
			array(
				'email_key'  => $this->addresses->key( $email ),
				'origin'     => mb_substr( $origin->owner, 0, 100 ),
				'name'       => $origin->name,
				'sealed'     => $this->vault->seal( (string) wp_json_encode( $content, JSON_INVALID_UTF8_SUBSTITUTE ) ),
				'at'         => $this->clock->sql(),
				'expires_at' => $this->clock->now()->modify( '+' . self::DAYS . ' days' )->format( 'Y-m-d H:i:s' ),
			)
		);
		if ( 1 !== $kept ) {
			throw new StandingFault( 'The mail cannot be stored.' );
		}
	}

	/** @return list<HeldMail> Oldest first. */
	public function page( int $page, int $per_page ): array {
		return $this->found( (string) $this->db->prepare( 'SELECT * FROM %i ORDER BY id LIMIT %d OFFSET %d', $this->tables->name( 'held_mails' ), $per_page, ( $page - 1 ) * $per_page ) );
	}

	/** @return list<HeldMail> */
	public function of( string $email_key ): array {
		return $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE email_key = %s ORDER BY id', $this->tables->name( 'held_mails' ), $email_key ) );
	}

	/** @return list<HeldMail> */
	public function of_kind( string $origin, string $name ): array {
		return $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE origin = %s AND name = %s ORDER BY id', $this->tables->name( 'held_mails' ), $origin, $name ) );
	}

	public function one( int $id ): ?HeldMail {
		return $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->tables->name( 'held_mails' ), $id ) )[0] ?? null;
	}

	public function count(): int {
		return (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i', $this->tables->name( 'held_mails' ) ) );
	}

	/** Of two that come at once, one has it; it stays here until it was sent. */
	public function claim( int $id ): bool {
		$until = $this->clock->now()->modify( self::CLAIMED )->format( 'Y-m-d H:i:s' );
		return 1 === $this->db->query( $this->db->prepare( 'UPDATE %i SET claimed_until = %s WHERE id = %d AND ( claimed_until IS NULL OR claimed_until <= %s )', $this->tables->name( 'held_mails' ), $until, $id, $this->clock->sql() ) );
	}

	/** It did not go, and waits on. */
	public function put_back( int $id ): void {
		$this->db->update( $this->tables->name( 'held_mails' ), array( 'claimed_until' => null ), array( 'id' => $id ) ); // phpcs:ignore WordPress.Arrays
	}

	/** It went, or goes to nobody. */
	public function take( int $id ): bool {
		return 1 === $this->db->delete( $this->tables->name( 'held_mails' ), array( 'id' => $id ) );
	}

	public function forget( string $email_key ): void {
		$this->db->delete( $this->tables->name( 'held_mails' ), array( 'email_key' => $email_key ) );
	}

	public function sweep(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE expires_at <= %s', $this->tables->name( 'held_mails' ), $this->clock->sql() ) );
	}

	/** @return array<string, string> Content by name, in base64. */
	private function files( mixed $given ): array {
		$files = array();
		$bytes = 0;
		$paths = is_string( $given ) ? explode( "\n", str_replace( "\r\n", "\n", $given ) ) : ( is_array( $given ) ? $given : array() );
		foreach ( $paths as $name => $path ) {
			$path = is_string( $path ) ? trim( $path ) : '';
			if ( '' === $path || ! is_file( $path ) ) {
				continue;
			}
			$name   = is_string( $name ) && '' !== $name ? $name : basename( $path );
			$bytes += (int) filesize( $path );

			$files[ $name ] = $bytes > self::BYTES ? '' : base64_encode( (string) file_get_contents( $path ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode, WordPress.WP.AlternativeFunctions -- A local file, sealed as text.
		}
		return $files;
	}

	/** @return list<HeldMail> */
	private function found( string $query ): array {
		$rows = $this->db->get_results( $query, ARRAY_A );
		/** @var list<array<string, ?string>> $rows */
		$rows = is_array( $rows ) ? $rows : array();
		return array_values( array_filter( array_map( $this->opened( ... ), $rows ) ) );
	}

	/** @param array<string, ?string> $row */
	private function opened( array $row ): ?HeldMail {
		$content = json_decode( $this->vault->open( (string) $row['sealed'] ) ?? '', true );
		$texts   = static fn ( mixed $list ): array => array_filter( is_array( $list ) ? $list : array(), 'is_string' );
		$text    = static fn ( string $name ): string => is_array( $content ) && is_string( $content[ $name ] ?? null ) ? $content[ $name ] : '';
		return is_array( $content ) ? new HeldMail(
			(int) $row['id'],
			(string) $row['email_key'],
			(string) $row['origin'],
			(string) $row['name'],
			(string) $this->clock->iso( $row['at'] ),
			(string) $this->clock->iso( $row['expires_at'] ),
			$text( 'to' ),
			$text( 'subject' ),
			$text( 'message' ),
			array_values( $texts( $content['headers'] ?? array() ) ),
			$texts( $content['attachments'] ?? array() ),
		) : null;
	}
}
