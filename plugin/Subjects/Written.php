<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** What a person wrote: posts, pages and revisions in any state, which WordPress's own exporters leave out. */
final readonly class Written {

	public const KEY = 'rights-desk-written';

	private const PAGE = 100;

	public function __construct( private \wpdb $db ) {}

	/**
	 * @param array<array-key, mixed> $exporters
	 * @return array<array-key, mixed>
	 */
	public function register( array $exporters ): array {
		$exporters[ self::KEY ] = array(
			'exporter_friendly_name' => __( 'Posts and pages written', 'rights-desk' ),
			'callback'               => $this->export( ... ),
		);
		return $exporters;
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} */
	public function export( string $email, int $page = 1 ): array {
		$user = get_user_by( 'email', $email );
		$rows = $user instanceof \WP_User ? $this->rows( $user->ID, max( 1, $page ) ) : array();
		$data = array();
		foreach ( $rows as $row ) {
			$fields = array(
				__( 'Kind', 'rights-desk' )    => (string) $row['post_type'],
				__( 'Title', 'rights-desk' )   => (string) $row['post_title'],
				__( 'Status', 'rights-desk' )  => (string) $row['post_status'],
				__( 'Written', 'rights-desk' ) => (string) $row['post_date'],
				__( 'Changed', 'rights-desk' ) => (string) $row['post_modified'],
				__( 'Address', 'rights-desk' ) => 'revision' === $row['post_type'] ? '' : (string) get_permalink( (int) $row['ID'] ),
				__( 'Excerpt', 'rights-desk' ) => (string) $row['post_excerpt'],
				__( 'Text', 'rights-desk' )    => (string) $row['post_content'],
			);
			$list = array();
			foreach ( array_filter( $fields, static fn ( string $value ): bool => '' !== $value ) as $name => $value ) {
				$list[] = array(
					'name'  => $name,
					'value' => $value,
				);
			}
			$data[] = array(
				'group_id'    => 'revision' === $row['post_type'] ? 'rights-desk-revisions' : 'rights-desk-posts',
				'group_label' => 'revision' === $row['post_type'] ? __( 'Earlier versions written', 'rights-desk' ) : __( 'Posts and pages written', 'rights-desk' ),
				'item_id'     => 'post-' . (string) $row['ID'],
				'data'        => $list,
			);
		}
		return array(
			'data' => $data,
			'done' => count( $rows ) < self::PAGE,
		);
	}

	/** @return list<array<string, ?string>> */
	private function rows( int $user_id, int $page ): array {
		$rows = $this->db->get_results(
			$this->db->prepare(
				// Attachments are WordPress's own media exporter's; a request is in its own.
				"SELECT ID, post_type, post_status, post_title, post_date, post_modified, post_excerpt, post_content FROM %i WHERE post_author = %d AND post_type NOT IN ( 'attachment', 'user_request' ) ORDER BY ID LIMIT %d OFFSET %d",
				$this->db->posts,
				$user_id,
				self::PAGE,
				( $page - 1 ) * self::PAGE
			),
			ARRAY_A
		);
		return is_array( $rows ) ? array_values( $rows ) : array();
	}
}
