<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;
use RightsDesk\Sealing\Veil;

/** Addresses that the plugin's own rooms keep sealed, where no search of the database finds them. */
final readonly class SealedAddresses {

	private const STRETCH = 500;

	/** Room's table → column that holds an address, or what was told with one in it. */
	private const ROOMS = array(
		'documents'         => 'email',
		'relations'         => 'told',
		'consents'          => 'sealed',
		'notice_recipients' => 'sealed',
		'disputes'          => 'told',
		'bounces'           => 'sealed',
	);

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault, private Veil $veil ) {}

	/** @return \Generator<string> Of whoever is known there: not of who was erased, and of whom a law keeps something. */
	public function all(): \Generator {
		foreach ( self::ROOMS as $room => $column ) {
			$after = 0;
			do {
				$rows = $this->stretch( $room, $column, $after );
				foreach ( $rows as $row ) {
					$after = (int) $row['id'];
					$email = self::address( $this->vault->open( (string) $row['sealed'] ) ?? '' );
					if ( '' !== $email ) {
						yield $email;
					}
				}
			} while ( self::STRETCH === count( $rows ) );
		}
	}

	/** @return list<array<string, ?string>> */
	private function stretch( string $room, string $column, int $after ): array {
		$free = 'documents' === $room ? $this->veil->always( 'd.id', 'document' ) : '';
		$rows = $this->db->get_results( $this->db->prepare( "SELECT d.id, d.%i AS sealed FROM %i d WHERE d.id > %d AND d.%i <> ''$free ORDER BY d.id LIMIT %d", $column, $this->tables->name( $room ), $after, $column, self::STRETCH ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- A condition of ours.
		if ( ! is_array( $rows ) || '' !== $this->db->last_error ) {
			throw new \RuntimeException( 'The database cannot be searched.' );
		}
		return array_values( $rows );
	}

	private static function address( string $opened ): string {
		$told  = json_decode( $opened, true );
		$email = is_array( $told ) ? $told['email'] ?? '' : $opened;
		return is_string( $email ) ? strtolower( trim( $email ) ) : '';
	}
}
