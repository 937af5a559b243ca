<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Settings;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * What a person wrote, before the erasers come: after them nobody knows any more which comments were theirs.
 *
 * "Delete" removes comments; posts follow with the account. "Anonymise" takes out of their own texts
 * what leads back to them: a name in a signature is as telling as one in a field.
 */
final readonly class OwnWords {

	private const PAGE = 100;
	private const MASK = '[…]';

	public function __construct( private \wpdb $db, private Settings $settings ) {}

	/**
	 * @param list<Needle> $needles
	 * @return array{changed: int, after: int|null} after is null when nothing is left.
	 */
	public function comments( Person $person, int $user_id, array $needles, int $after ): array {
		$rows    = $this->db->get_results(
			(string) $this->db->prepare(
				'SELECT comment_ID, comment_content FROM %i WHERE comment_ID > %d AND ( comment_author_email = %s OR ( user_id = %d AND user_id > 0 ) ) ORDER BY comment_ID LIMIT %d',
				$this->db->comments,
				$after,
				$person->email,
				$user_id,
				self::PAGE
			),
			ARRAY_A
		);
		$changed = 0;
		$rows    = $this->sound( $rows );
		foreach ( $rows as $row ) {
			$after = (int) $row['comment_ID'];
			$text  = $this->masked( (string) $row['comment_content'], $needles );
			if ( 'delete' === $this->settings->text( 'content_erasure' ) ) {
				wp_delete_comment( $after, true );
				++$changed;
			} elseif ( $text !== $row['comment_content'] ) {
				$this->db->update( $this->db->comments, array( 'comment_content' => $text ), array( 'comment_ID' => $after ) );
				clean_comment_cache( $after );
				++$changed;
			}
		}
		return array(
			'changed' => $changed,
			'after'   => self::PAGE === count( $rows ) ? $after : null,
		);
	}

	/**
	 * @param list<Needle>                            $needles
	 * @param array<string, array<string, list<int>>> $kept Rows that a law keeps, by table and column.
	 * @return array{changed: int, after: int|null}
	 */
	public function posts( int $user_id, array $needles, int $after, array $kept = array() ): array {
		if ( $user_id < 1 || 'delete' === $this->settings->text( 'content_erasure' ) ) {
			return array(
				'changed' => 0,
				'after'   => null,
			);
		}
		$rows    = $this->sound(
			$this->db->get_results(
				(string) $this->db->prepare( 'SELECT ID, post_type, post_status, post_parent, post_name, post_title, post_content, post_excerpt FROM %i WHERE ID > %d AND post_author = %d ORDER BY ID LIMIT %d', $this->db->posts, $after, $user_id, self::PAGE ),
				ARRAY_A
			)
		);
		$changed = 0;
		foreach ( $rows as $row ) {
			$after = (int) $row['ID'];
			if ( in_array( $after, $kept[ $this->db->posts ]['ID'] ?? array(), true ) ) {
				continue;
			}
			$clean = array();
			foreach ( array( 'post_title', 'post_content', 'post_excerpt' ) as $column ) {
				$clean[ $column ] = $this->masked( (string) $row[ $column ], $needles );
			}
			$slug = trim( str_replace( array( rawurlencode( self::MASK ), self::MASK ), '', $this->masked( (string) $row['post_name'], $needles ) ), '-' );
			if ( $slug !== $row['post_name'] ) {
				$clean['post_name'] = wp_unique_post_slug( '' === $slug ? (string) $after : $slug, $after, (string) $row['post_status'], (string) $row['post_type'], (int) $row['post_parent'] );
			}
			if ( array() !== array_diff_assoc( $clean, $row ) ) {
				$this->db->update( $this->db->posts, $clean, array( 'ID' => $after ) );
				clean_post_cache( $after );
				++$changed;
			}
			// Earlier versions would still say it, whoever saved them.
			foreach ( 'revision' === $row['post_type'] ? array() : wp_get_post_revisions( $after, array( 'fields' => 'ids' ) ) as $revision ) {
				wp_delete_post_revision( $revision );
			}
		}
		return array(
			'changed' => $changed,
			'after'   => self::PAGE === count( $rows ) ? $after : null,
		);
	}

	/** @param list<Needle> $needles */
	private function masked( string $text, array $needles ): string {
		foreach ( $needles as $needle ) {
			if ( ! $needle->whole && '' !== $text && $needle->in( $text ) ) {
				$text = (string) preg_replace( '/(?<![\p{L}\p{N}])' . preg_quote( $needle->text, '/' ) . '(?![\p{L}\p{N}])/iu', self::MASK, wp_check_invalid_utf8( $text, true ) );
			}
		}
		return $text;
	}

	/**
	 * @param list<array<string, ?string>>|null $rows
	 * @return list<array<string, ?string>>
	 */
	private function sound( ?array $rows ): array {
		if ( null === $rows || '' !== $this->db->last_error ) {
			throw SourceFault::says( $this->db->last_error );
		}
		return $rows;
	}
}
