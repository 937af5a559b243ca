<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** The page that shows the policy; WordPress's own setting says which. */
final readonly class PolicyPage {

	public const OPTION = 'wp_page_for_privacy_policy';

	public function __construct( private Note $note ) {}

	public function find(): ?\WP_Post {
		$id   = get_option( self::OPTION );
		$page = is_numeric( $id ) && (int) $id > 0 ? get_post( (int) $id ) : null;
		return $page instanceof \WP_Post && 'trash' !== $page->post_status ? $page : null;
	}

	/** Makes one with the block, unless there is one already, and has WordPress point to it. */
	public function make(): int {
		$page = $this->find();
		if ( null !== $page && Copies::shows( $page ) && 'publish' === $page->post_status ) {
			return $page->ID;
		}
		foreach ( $this->note->read()['pages'] as $shown ) {
			if ( 'publish' === get_post_status( $shown ) && 'page' === get_post_type( $shown ) ) {
				update_option( self::OPTION, $shown );
				return $shown;
			}
		}
		$id = wp_insert_post(
			array(
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_title'     => __( 'Privacy policy', 'rights-desk' ),
				'post_content'   => '<!-- wp:' . PolicyBlock::NAME . ' /-->',
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw new \RuntimeException( 'The page cannot be stored.' );
		}
		update_option( self::OPTION, $id );
		return $id;
	}

	/** @return array{id: int, url: string, edit_url: string, has_block: bool, status: string}|null */
	public function shape(): ?array {
		$page = $this->find();
		return null === $page ? null : array(
			'id'        => $page->ID,
			'url'       => (string) get_permalink( $page ),
			'edit_url'  => admin_url( "post.php?post=$page->ID&action=edit" ),
			'has_block' => Copies::shows( $page ),
			'status'    => $page->post_status,
		);
	}
}
