<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Settings;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** What WordPress itself holds on a person and has no eraser for: the account, what it wrote, core's own privacy requests. */
final readonly class Account {

	private const PAGE = 100;

	public function __construct( private \wpdb $db, private Settings $settings ) {}

	/** @throws Refusal When nobody would be left to run the site. */
	public function guard( int $user_id ): void {
		if ( $user_id > 0 && user_can( $user_id, 'manage_options' ) ) {
			$others = get_users(
				array(
					'role'    => 'administrator',
					'exclude' => array( $user_id ), // phpcs:ignore WordPressVIPMinimum.Performance.WPQueryParams -- One user.
					'number'  => 1,
					'fields'  => 'ID',
				)
			);
			if ( array() === $others ) {
				throw new Refusal( 'last_administrator', '', 409 );
			}
		}
		if ( $user_id > 0 && is_multisite() && is_super_admin( $user_id ) ) {
			throw new Refusal( 'last_administrator', '', 409 );
		}
	}

	/** Core's own export and erasure requests for the address. */
	public function requests( string $email ): int {
		$ids = get_posts(
			array(
				'post_type'        => 'user_request',
				'post_status'      => 'any',
				'title'            => $email,
				'posts_per_page'   => -1,
				'fields'           => 'ids',
				'suppress_filters' => true, // phpcs:ignore WordPressVIPMinimum.Performance.WPQueryParams -- All of them, whatever other plugins hide.
			)
		);
		foreach ( $ids as $id ) {
			wp_delete_post( $id, true );
		}
		return count( $ids );
	}

	/** Comments under the account with another address: core's eraser looks at the address alone. */
	public function comments( int $user_id ): int {
		$ids = $this->ids( $this->db->comments, 'comment_ID', 'user_id', $user_id );
		foreach ( $ids as $id ) {
			$this->changed(
				$this->db->update(
					$this->db->comments,
					array(
						'comment_author'       => __( 'Anonymous', 'rights-desk' ),
						'comment_author_email' => '',
						'comment_author_url'   => '',
						'comment_author_IP'    => '0.0.0.0',
						'comment_agent'        => '',
						'user_id'              => 0,
					),
					array( 'comment_ID' => $id )
				)
			);
			clean_comment_cache( $id );
		}
		return count( $ids );
	}

	/**
	 * Deleted, or without an author: never under another person's name.
	 *
	 * @param array<string, array<string, list<int>>> $kept Rows that a law keeps, by table and column.
	 */
	public function written( int $user_id, array $kept = array() ): int {
		$but    = $kept[ $this->db->posts ]['ID'] ?? array();
		$ids    = $this->ids( $this->db->posts, 'ID', 'post_author', $user_id );
		$delete = 'delete' === $this->settings->text( 'content_erasure' );
		foreach ( $ids as $id ) {
			$type = get_post_type( $id );
			// A draft was never meant for others to see.
			if ( ! in_array( $id, $but, true ) && $this->has_author( (string) $type ) && ( $delete || in_array( get_post_status( $id ), array( 'draft', 'auto-draft', 'pending', 'trash' ), true ) ) ) {
				if ( 'attachment' === $type ) {
					wp_delete_attachment( $id, true );
				} else {
					wp_delete_post( $id, true );
				}
			}
			// Also when something kept it from being deleted.
			$this->changed( $this->db->update( $this->db->posts, array( 'post_author' => 0 ), array( 'ID' => $id ) ) );
			delete_post_meta( $id, '_edit_last' );
			delete_post_meta( $id, '_edit_lock' );
			clean_post_cache( $id );
		}
		return count( $ids );
	}

	/** Other types are records of a plugin, such as the post behind a shop's order: whoever stood at the till is no author. */
	private function has_author( string $type ): bool {
		return 'attachment' === $type || ! post_type_exists( $type ) || post_type_supports( $type, 'author' ) || 'revision' === $type;
	}

	public function erase( int $user_id ): int {
		$user = get_userdata( $user_id );
		if ( ! $user instanceof \WP_User ) {
			return 0;
		}
		$this->guard( $user_id );
		if ( 'anonymise' === $this->settings->text( 'account_erasure' ) ) {
			$this->anonymise( $user );
			return 1;
		}
		require_once ABSPATH . 'wp-admin/includes/user.php';
		if ( is_multisite() ) {
			require_once ABSPATH . 'wp-admin/includes/ms.php';
			wpmu_delete_user( $user_id );
		} else {
			wp_delete_user( $user_id );
		}
		clean_user_cache( $user );
		if ( null !== $this->db->get_var( (string) $this->db->prepare( 'SELECT ID FROM %i WHERE ID = %d', $this->db->users, $user_id ) ) ) {
			throw SourceFault::says( __( 'The account is still there: something on this site kept it from being deleted.', 'rights-desk' ) );
		}
		return 1;
	}

	private function anonymise( \WP_User $user ): void {
		$name = 'erased-' . bin2hex( random_bytes( 6 ) );
		\WP_Session_Tokens::get_instance( $user->ID )->destroy_all();
		$this->changed(
			$this->db->update(
				$this->db->users,
				array(
					'user_login'          => $name,
					'user_nicename'       => $name,
					'user_pass'           => wp_hash_password( bin2hex( random_bytes( 32 ) ) ),
					'user_email'          => $name . '@erased.invalid',
					'user_url'            => '',
					'user_activation_key' => '',
					'user_registered'     => '1970-01-01 00:00:00',
					'display_name'        => __( 'Erased account', 'rights-desk' ),
				),
				array( 'ID' => $user->ID )
			)
		);
		$this->changed( $this->db->delete( $this->db->usermeta, array( 'user_id' => $user->ID ) ) );
		clean_user_cache( $user );
	}

	/** @return list<int> The next few: what is done no longer matches. */
	private function ids( string $table, string $key, string $column, int $user_id ): array {
		if ( $user_id < 1 ) {
			return array();
		}
		$ids = $this->db->get_col( (string) $this->db->prepare( 'SELECT %i FROM %i WHERE %i = %d ORDER BY %i LIMIT %d', $key, $table, $column, $user_id, $key, self::PAGE ) );
		$this->changed( '' === $this->db->last_error );
		return array_values( array_map( 'intval', $ids ) );
	}

	private function changed( int|bool $result ): void {
		if ( false === $result ) {
			throw SourceFault::says( $this->db->last_error );
		}
	}
}
