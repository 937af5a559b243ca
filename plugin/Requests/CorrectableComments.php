<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The name and site under which someone commented. */
final readonly class CorrectableComments implements Correctable {

	/** More are a task for a person: each change runs what plugins hang on it. */
	private const MOST = 500;

	public function key(): string {
		return 'comments';
	}

	public function label(): string {
		return __( 'Comments', 'rights-desk' );
	}

	public function fields( string $email, int $user_id ): array {
		$count = count( $this->comments( $email ) );
		return 0 === $count || $count > self::MOST ? array() : array(
			'comment_author'     => __( 'Name above your comments', 'rights-desk' ),
			'comment_author_url' => __( 'Website at your comments', 'rights-desk' ),
		);
	}

	public function read( string $email, int $user_id, string $field ): string {
		$values = array();
		foreach ( $this->comments( $email ) as $comment ) {
			$value = 'comment_author' === $field ? $comment->comment_author : $comment->comment_author_url;
			$values[ wp_specialchars_decode( $value, ENT_QUOTES ) ] = true;
		}
		return implode( ' / ', array_map( 'strval', array_keys( $values ) ) );
	}

	public function write( string $email, int $user_id, string $field, string $value ): bool {
		if ( ! in_array( $field, array( 'comment_author', 'comment_author_url' ), true ) ) {
			return false;
		}
		$done = true;
		foreach ( $this->comments( $email ) as $comment ) {
			$changed = wp_update_comment( wp_slash( array( 'comment_ID' => (int) $comment->comment_ID, $field => $value ) ), true );
			$done    = $done && ! is_wp_error( $changed );
		}
		return $done;
	}

	/** @return list<\WP_Comment> */
	private function comments( string $email ): array {
		$found = '' === $email ? array() : get_comments(
			array(
				'author_email'              => $email,
				'status'                    => 'any',
				'number'                    => self::MOST + 1,
				'update_comment_meta_cache' => false,
				'cache_results'             => false,
			)
		);
		return array_values( array_filter( is_array( $found ) ? $found : array(), static fn ( mixed $one ): bool => $one instanceof \WP_Comment ) );
	}
}
