<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;

/**
 * A copy of what is in force and announced, with the pages that show it: WordPress fetches a page's meta with
 * the page, so that showing the policy asks the database nothing more. It counts only while its hash is the noted one.
 */
final readonly class Copies {

	public const META = '_rights_desk_policy';

	public function __construct( private VersionStore $store, private InForce $rule, private Note $note, private Clock $clock ) {}

	/** For a page; from the tables when it has no good copy. */
	public function of( int $page ): Shelf {
		$copy = $page > 0 ? get_post_meta( $page, self::META, true ) : '';
		$hash = $this->note->read()['copy'];
		return is_string( $copy ) && '' !== $hash && hash_equals( $hash, hash( 'sha256', $copy ) ) ? Shelf::read( $copy ) : $this->made();
	}

	/** Writes anew what pages carry, and what each page must know. */
	public function refresh(): void {
		$shelf = $this->made();
		$json  = $shelf->json();
		$now   = $this->clock->now();
		$note  = $this->note->read();
		$next  = $this->rule->next( $shelf->editions, $now );
		$note['pages'] = array_values( array_filter( $note['pages'], static fn ( int $page ): bool => false !== get_post_status( $page ) ) );
		foreach ( $note['pages'] as $page ) {
			update_post_meta( $page, self::META, wp_slash( $json ) );
		}
		$this->note->write(
			array(
				'next'    => null === $next ? 0 : $next->effective_at->getTimestamp(),
				'pages'   => $note['pages'],
				'copy'    => hash( 'sha256', $json ),
				'changed' => $now->getTimestamp(),
			)
		);
	}

	/** A page was saved: it shows the policy from now on, or no longer. */
	public function saved( int $page, \WP_Post $post ): void {
		if ( DocumentType::NAME === $post->post_type || 'revision' === $post->post_type || 'auto-draft' === $post->post_status ) {
			return;
		}
		$note  = $this->note->read();
		$shows = 'trash' !== $post->post_status && self::shows( $post );
		if ( $shows === in_array( $page, $note['pages'], true ) ) {
			return;
		}
		$note['pages'] = $shows ? array( ...$note['pages'], $page ) : array_values( array_diff( $note['pages'], array( $page ) ) );
		$this->note->write( $note );
		if ( ! $shows ) {
			delete_post_meta( $page, self::META );
		}
		$this->refresh();
	}

	public static function shows( \WP_Post $post ): bool {
		return has_block( PolicyBlock::NAME, $post ) || has_shortcode( $post->post_content, PolicyBlock::SHORTCODE );
	}

	private function made(): Shelf {
		$now      = $this->clock->now();
		$editions = $this->store->editions();
		$texts    = array();
		foreach ( $editions as $edition ) {
			$of_language = array_values( array_filter( $editions, static fn ( Edition $one ): bool => $one->locale === $edition->locale ) );
			$version     = in_array( $this->rule->state( $edition, $of_language, $now ), array( 'in_force', 'announced' ), true ) ? $this->store->find( $edition->id ) : null;
			if ( null !== $version ) {
				$texts[ $edition->id ] = array( 'changes' => $version->changes, 'html' => $version->html, 'css' => $version->css );
			}
		}
		return new Shelf( $editions, $texts );
	}
}
