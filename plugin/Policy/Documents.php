<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** The documents of the policy: one for each language. */
final readonly class Documents {

	/** @return array<string, \WP_Post> By language; the site's first. */
	public function all(): array {
		$documents = array();
		foreach ( get_posts( array( 'post_type' => DocumentType::NAME, 'post_status' => 'private', 'numberposts' => 100, 'orderby' => 'ID', 'order' => 'ASC' ) ) as $post ) {
			$documents[ $this->locale( $post ) ] ??= $post;
		}
		$first = get_locale();
		return isset( $documents[ $first ] ) ? array( $first => $documents[ $first ] ) + $documents : $documents;
	}

	/** @throws Refusal When it is no document of the policy. */
	public function find( int $id ): \WP_Post {
		$post = get_post( $id );
		if ( ! $post instanceof \WP_Post || DocumentType::NAME !== $post->post_type || 'private' !== $post->post_status ) {
			throw new Refusal( 'no_policy_document', 'documents', 404 );
		}
		return $post;
	}

	public function locale( \WP_Post $document ): string {
		$locale = get_post_meta( $document->ID, DocumentType::LOCALE, true );
		return is_string( $locale ) && '' !== $locale ? $locale : get_locale();
	}

	/** @throws Refusal When that language has one. */
	public function add( string $locale, string $title, string $content ): \WP_Post {
		if ( ! in_array( $locale, $this->languages(), true ) ) {
			throw new Refusal( 'locale_unknown', 'locale' );
		}
		if ( isset( $this->all()[ $locale ] ) ) {
			throw new Refusal( 'policy_document_exists', 'locale', 409 );
		}
		$id = wp_insert_post(
			array(
				'post_type'    => DocumentType::NAME,
				'post_status'  => 'private',
				'post_title'   => wp_slash( $title ),
				'post_content' => wp_slash( $content ),
				'meta_input'   => array( DocumentType::LOCALE => $locale ),
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw new \RuntimeException( 'The document cannot be stored.' );
		}
		return $this->find( $id );
	}

	/** When the plugin is deleted: nothing of ours stays, and the page with the block is the site's. */
	public function remove(): void {
		foreach ( get_posts( array( 'post_type' => DocumentType::NAME, 'post_status' => 'any', 'numberposts' => -1, 'fields' => 'ids' ) ) as $id ) {
			wp_delete_post( $id, true );
		}
		delete_metadata( 'post', 0, Copies::META, '', true );
		wp_clear_scheduled_hook( Turn::EFFECT );
	}

	/** What was written, without what facts make of it. */
	public function source( \WP_Post $document ): string {
		return hash( 'sha256', $document->post_title . "\n" . $document->post_content );
	}

	/** @return list<string> That the site can show. */
	public function languages(): array {
		return array_values( array_unique( array( get_locale(), 'en_US', ...get_available_languages() ) ) );
	}

	/** The language's name for staff. */
	public function language( string $locale ): string {
		$name = class_exists( \Locale::class ) ? \Locale::getDisplayName( $locale, get_user_locale() ) : '';
		return is_string( $name ) && '' !== $name ? $name : $locale;
	}
}
