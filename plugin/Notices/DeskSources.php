<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;
use RightsDesk\Sealing\Veil;

/** People whom this plugin itself knows: who asked for their rights, clients, whose documents it keeps. */
final readonly class DeskSources {

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault, private Veil $veil ) {}

	/** @return list<Source> */
	public function all(): array {
		return array(
			new Source( 'requesters', __( 'People who made a privacy request', 'rights-desk' ), $this->requesters( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( "SELECT COUNT( DISTINCT s.email_key ) FROM %i s JOIN %i r ON r.id = s.request_id WHERE r.state NOT IN ( 'asked', 'expired' )", $this->tables->name( 'request_subjects' ), $this->tables->name( 'requests' ) ) ) ),
			new Source( 'clients', __( 'Clients', 'rights-desk' ), $this->clients( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i WHERE ended_on IS NULL', $this->tables->name( 'relations' ) ) ) ),
			new Source( 'documents', __( 'People with client documents', 'rights-desk' ), $this->documents( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT( DISTINCT d.email_key ) FROM %i d WHERE 1 = 1' . $this->veil->always( 'd.id', 'document' ), $this->tables->name( 'documents' ) ) ) ), // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- A condition of ours.
		);
	}

	/**
	 * Only proven addresses.
	 *
	 * @return list<array{id: int, email: string, name: string, locale: string}>
	 */
	private function requesters( int $after, int $limit ): array {
		return Source::people( $this->db->get_results( $this->db->prepare( "SELECT s.request_id AS id, s.email, s.name, r.locale FROM %i s JOIN %i r ON r.id = s.request_id WHERE s.request_id > %d AND r.state NOT IN ( 'asked', 'expired' ) ORDER BY s.request_id LIMIT %d", $this->tables->name( 'request_subjects' ), $this->tables->name( 'requests' ), $after, $limit ), ARRAY_A ) );
	}

	/** @return list<array{id: int, email: string, name: string, locale: string}> */
	private function clients( int $after, int $limit ): array {
		$people = array();
		foreach ( (array) $this->db->get_results( $this->db->prepare( 'SELECT id, told FROM %i WHERE id > %d AND ended_on IS NULL ORDER BY id LIMIT %d', $this->tables->name( 'relations' ), $after, $limit ), ARRAY_A ) as $row ) {
			$told     = json_decode( (string) $this->vault->open( (string) $row['told'] ), true );
			$told     = is_array( $told ) ? $told : array();
			$people[] = array( 'id' => $row['id'], 'email' => $told['email'] ?? '', 'name' => $told['name'] ?? '' );
		}
		return Source::people( $people );
	}

	/** @return list<array{id: int, email: string, name: string, locale: string}> */
	private function documents( int $after, int $limit ): array {
		$people = array();
		foreach ( (array) $this->db->get_results( $this->db->prepare( 'SELECT d.id, d.email FROM %i d WHERE d.id > %d' . $this->veil->always( 'd.id', 'document' ) . ' ORDER BY d.id LIMIT %d', $this->tables->name( 'documents' ), $after, $limit ), ARRAY_A ) as $row ) { // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- A condition of ours.
			$people[] = array( 'id' => $row['id'], 'email' => (string) $this->vault->open( (string) $row['email'] ) );
		}
		return Source::people( $people );
	}
}
