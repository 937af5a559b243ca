<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * Names and shapes of the plugin's tables, and their installation.
 *
 * What identifies a person stands apart (request_subjects, event_details, mails, parts) from what
 * is kept after anonymisation (requests, events, counts), so that forgetting is deleting rows.
 * All moments are UTC, 'Y-m-d H:i:s'; all days are the site's, 'Y-m-d'.
 */
final readonly class Tables {

	private const OPTION  = 'rights_desk_schema';
	private const VERSION = 28;

	/** Each has a columns.php: name of a table → its columns and keys. */
	private const ROOMS = array( 'Platform', 'History', 'Mail', 'Processors', 'Cookies', 'Transport', 'Sealing', 'Standing', 'Consent', 'Disclosures', 'Retention', 'Jobs', 'Subjects', 'Requests', 'Measures', 'Policy', 'Notices', 'Promises' );

	public function __construct( private \wpdb $db ) {}

	/** @param string $name Of a table in one of the rooms' columns.php. */
	public function name( string $name ): string {
		return $this->db->prefix . 'rights_desk_' . $name;
	}

	/** @return list<string> Full names of all tables. */
	public function all(): array {
		return array_map( $this->name( ... ), array_keys( $this->shapes() ) );
	}

	/** Whether the tables are those of this version of the plugin; cheap to ask on each boot. */
	public function current(): bool {
		return (string) self::VERSION === get_option( self::OPTION ) || self::VERSION === get_option( self::OPTION );
	}

	public function install(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		foreach ( $this->shapes() as $name => $columns ) {
			dbDelta( 'CREATE TABLE ' . $this->name( $name ) . " (\n$columns\n) " . $this->db->get_charset_collate() );
		}
		update_option( self::OPTION, self::VERSION, true );
	}

	public function drop(): void {
		foreach ( $this->all() as $table ) {
			$this->db->query( $this->db->prepare( 'DROP TABLE IF EXISTS %i', $table ) );
		}
		delete_option( self::OPTION );
	}

	/** @return array<string, string> */
	private function shapes(): array {
		$shapes = array();
		foreach ( self::ROOMS as $room ) {
			/** @var array<string, string> $of_room */
			$of_room = require dirname( __DIR__ ) . "/$room/columns.php";
			$shapes += $of_room;
		}
		return $shapes;
	}
}
