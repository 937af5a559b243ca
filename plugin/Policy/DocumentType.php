<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Roles;

/** Where a policy is written: a post type that no visitor reaches. What visitors see are versions. */
final readonly class DocumentType {

	public const NAME   = 'rights_desk_policy';
	public const LOCALE = 'rights_desk_locale';

	public function register(): void {
		register_post_type(
			self::NAME,
			array(
				'labels'              => array(
					'name'               => __( 'Privacy policies', 'rights-desk' ),
					'singular_name'      => __( 'Privacy policy', 'rights-desk' ),
					'edit_item'          => __( 'Edit the privacy policy', 'rights-desk' ),
					'view_item'          => __( 'View the privacy policy', 'rights-desk' ),
					'item_updated'       => __( 'Saved. Visitors see it once you publish a version.', 'rights-desk' ),
					'item_published_privately' => __( 'Saved. Visitors see it once you publish a version.', 'rights-desk' ),
				),
				'public'              => false,
				'publicly_queryable'  => false,
				'exclude_from_search' => true,
				'show_ui'             => true,
				'show_in_menu'        => false,
				'show_in_admin_bar'   => false,
				'show_in_nav_menus'   => false,
				'show_in_rest'        => true,
				'rewrite'             => false,
				'query_var'           => false,
				'has_archive'         => false,
				'delete_with_user'    => false,
				'map_meta_cap'        => false,
				'capabilities'        => $this->capabilities(),
				'supports'            => array( 'title', 'editor', 'revisions', 'custom-fields' ),
			)
		);
		register_post_meta(
			self::NAME,
			self::LOCALE,
			array(
				'type'              => 'string',
				'single'            => true,
				'default'           => '',
				'show_in_rest'      => true,
				'sanitize_callback' => 'sanitize_text_field',
				'auth_callback'     => static fn (): bool => current_user_can( Roles::HANDLE ),
			)
		);
	}

	/**
	 * It is a working copy, whatever the button says: never open to the public, by REST neither.
	 *
	 * @param array<string, mixed> $data
	 * @return array<string, mixed>
	 */
	public function keep_private( array $data ): array {
		if ( self::NAME === ( $data['post_type'] ?? '' ) && ! in_array( $data['post_status'] ?? '', array( 'trash', 'auto-draft' ), true ) ) {
			$data['post_status']   = 'private';
			$data['post_password'] = '';
		}
		return $data;
	}

	/** @return array<string, string> */
	private function capabilities(): array {
		$capabilities = array_fill_keys( array( 'edit_post', 'read_post', 'edit_posts', 'edit_others_posts', 'publish_posts', 'read_private_posts', 'edit_private_posts', 'edit_published_posts' ), Roles::HANDLE );
		// One begins by choosing its language: POST /policy/documents.
		$capabilities['create_posts'] = 'do_not_allow';
		return $capabilities + array_fill_keys( array( 'delete_post', 'delete_posts', 'delete_private_posts', 'delete_published_posts', 'delete_others_posts' ), Roles::MANAGE );
	}
}
