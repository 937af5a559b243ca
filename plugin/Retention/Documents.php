<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;
use RightsDesk\Sealing\Veil;

/** Client documents. Kind and date are plain, since holds count by them; whose they are and what they are called is sealed. */
final readonly class Documents {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault, private DocumentFile $files, private Veil $veil ) {}

	/**
	 * @param string $path Of the file that was handed in; it is left there.
	 */
	public function add( string $email, string $kind, string $date, string $number, string $title, string $path, string $name, string $mime, int $user_id ): int {
		$kept  = $this->files->keep( $path );
		$added = $this->db->insert(
			$this->table(),
			array(
				'email_key' => $this->key( $email ),
				'email'     => $this->vault->seal( self::normal( $email ) ),
				'kind'      => $kind,
				'day'       => $date,
				'told'      => $this->vault->seal(
					(string) wp_json_encode(
						array(
							'number' => $number,
							'title'  => $title,
							'name'   => $name,
							'mime'   => $mime,
							'key'    => $kept['key'],
						)
					)
				),
				'file'      => $kept['file'],
				'bytes'     => $kept['bytes'],
				'added_at'  => $this->clock->sql(),
				'added_by'  => $user_id,
			)
		);
		if ( 1 !== $added ) {
			$this->files->drop( $kept['file'] );
			throw new \RuntimeException( 'The document cannot be stored.' );
		}
		return $this->db->insert_id;
	}

	/** @return list<Document> Of one person, oldest first; what is sealed only to the work itself. */
	public function of( string $email ): array {
		return $this->read( $this->rows( 'WHERE d.email_key = %s', array( $this->key( $email ) ), 'ORDER BY d.day, d.id' ) );
	}

	/** @return list<Document> Newest first. */
	public function page( string $email, string $kind, int $page, int $per_page ): array {
		list( $where, $values ) = $this->which( $email, $kind );
		return $this->read( $this->rows( $where, $values, 'ORDER BY d.id DESC LIMIT %d OFFSET %d', array( $per_page, ( $page - 1 ) * $per_page ) ) );
	}

	public function total( string $email, string $kind ): int {
		list( $where, $values ) = $this->which( $email, $kind );
		return (int) $this->db->get_var( $this->db->prepare( "SELECT COUNT(*) FROM %i d $where" . $this->veil->condition( 'd.id', '', array( 'document' => '' ) ), $this->table(), ...$values ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- Placeholders alone.
	}

	public function find( int $id ): ?Document {
		return $this->read( $this->rows( 'WHERE d.id = %d', array( $id ) ) )[0] ?? null;
	}

	/** @return \Generator<string> The file, piece by piece. */
	public function contents( int $id ): \Generator {
		$row = $this->rows( 'WHERE d.id = %d', array( $id ) )[0] ?? throw new \RuntimeException( 'The document is gone.' );
		yield from $this->files->read( (string) $row['file'], $this->told( $row )['key'] ?? '' );
	}

	/** Row first: a row without its file would be a promise that nothing stands behind. */
	public function erase( int $id ): bool {
		$file = $this->db->get_var( $this->db->prepare( 'SELECT file FROM %i WHERE id = %d', $this->table(), $id ) );
		$gone = 1 === $this->db->delete( $this->table(), array( 'id' => $id ) );
		if ( $gone ) {
			$this->files->drop( (string) $file );
		}
		return $gone;
	}

	public function key( string $email ): string {
		return $this->vault->hmac( 'email', self::normal( $email ) );
	}

	private static function normal( string $email ): string {
		return strtolower( trim( $email ) );
	}

	private function table(): string {
		return $this->tables->name( 'documents' );
	}

	/** @return array{string, list<string>} */
	private function which( string $email, string $kind ): array {
		$wheres = array( '1 = 1' );
		$values = array();
		if ( '' !== $email ) {
			$wheres[] = 'd.email_key = %s';
			$values[] = $this->key( $email );
		}
		if ( '' !== $kind ) {
			$wheres[] = 'd.kind = %s';
			$values[] = $kind;
		}
		return array( 'WHERE ' . implode( ' AND ', $wheres ), $values );
	}

	/**
	 * @param list<int|string> $values
	 * @param list<int|string> $more
	 * @return list<array<string, ?string>>
	 */
	private function rows( string $where, array $values, string $end = '', array $more = array() ): array {
		$rows = $this->db->get_results( $this->db->prepare( "SELECT d.* FROM %i d $where" . $this->veil->condition( 'd.id', '', array( 'document' => '' ) ) . " $end", $this->table(), ...$values, ...$more ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Placeholders alone.
		return is_array( $rows ) ? array_values( $rows ) : array();
	}

	/**
	 * @param list<array<string, ?string>> $rows
	 * @return list<Document>
	 */
	private function read( array $rows ): array {
		return array_map(
			function ( array $row ): Document {
				$told = $this->told( $row );
				return new Document( (int) $row['id'], $this->vault->open( (string) $row['email'] ) ?? '', (string) $row['kind'], (string) $row['day'], $told['number'] ?? '', $told['title'] ?? '', $told['name'] ?? '', $told['mime'] ?? '', (int) $row['bytes'], (string) $row['added_at'] );
			},
			$rows
		);
	}

	/**
	 * @param array<string, ?string> $row
	 * @return array<string, string>
	 */
	private function told( array $row ): array {
		$told = json_decode( $this->vault->open( (string) $row['told'] ) ?? '', true );
		return is_array( $told ) ? array_map( static fn ( mixed $value ): string => is_string( $value ) ? $value : '', $told ) : array(); // @phpstan-ignore return.type (written above with these names)
	}
}
