<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;

/**
 * A copy of what is in force and announced, with the pages that show it: WordPress fetches a page's meta with
 * the page, so that showing the policy asks the database nothing more. It counts only while its hash is the noted one.
 */
final readonly class Copies {

	public const META = '_rights_desk_policy';

	public function __construct( private VersionStore $store, private InForce $rule, private Note $note, private Clock $clock, private Transaction $transaction ) {}

	/** For a page; from the tables when it has no good copy. */
	public function of( int $page ): Shelf {
		$copy = $page > 0 ? get_post_meta( $page, self::META, true ) : '';
		$hash = $this->note->read()['copy'];
		if ( is_string( $copy ) && '' !== $hash && hash_equals( $hash, hash( 'sha256', $copy ) ) ) {
			return Shelf::read( $copy );
		}
		try {
			return $this->made();
		} catch ( \RuntimeException ) {
			return new Shelf( array(), array() );
		}
	}

	/** Writes anew what pages carry, and what each page must know. Of two at once, the one that writes last has read last. */
	public function refresh(): void {
		$this->alter( static fn ( array $pages ): array => $pages );
	}

	/** Within the transaction that changes the versions: no copy counts until the next refresh, even if this process ends before. */
	public function doubt(): void {
		$this->store->alone();
		$this->note->let_go();
		$note = $this->note->read();
		if ( '' !== $note['copy'] ) {
			$this->note->write( array( 'copy' => '' ) + $note );
		}
		$this->transaction->then( $this->note->let_go( ... ) );
	}

	/** Whether pages carry something else than what is in force: who changed that ended before they had it. */
	public function stale(): bool {
		$shelf = $this->made();
		$copy  = $this->note->read()['copy'];
		return ! hash_equals( $copy, hash( 'sha256', $shelf->json() ) ) && ( '' !== $copy || array() !== $shelf->editions );
	}

	/** @param \Closure(list<int>): list<int> $change Which pages show the policy, from those that did. */
	private function alter( \Closure $change ): void {
		$this->transaction->run( fn () => $this->write( $change ) );
	}

	/** @param \Closure(list<int>): list<int> $change */
	private function write( \Closure $change ): void {
		$this->store->alone();
		$this->note->let_go();
		$shelf = $this->made();
		$json  = $shelf->json();
		$now   = $this->clock->now();
		$note  = $this->note->read();
		$next  = $this->rule->next( $shelf->editions, $now );
		$note['pages'] = array_values( array_filter( $change( $note['pages'] ), static fn ( int $page ): bool => false !== get_post_status( $page ) ) );
		foreach ( $note['pages'] as $page ) {
			wp_cache_delete( $page, 'post_meta' );
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
		// Another process may have put back meanwhile what stood there before.
		$this->transaction->then(
			function () use ( $note ): void {
				$this->note->let_go();
				wp_cache_delete_multiple( $note['pages'], 'post_meta' );
			}
		);
	}

	/** A page was saved: it shows the policy from now on, or no longer. */
	public function saved( int $page, \WP_Post $post ): void {
		if ( DocumentType::NAME === $post->post_type || 'revision' === $post->post_type || 'auto-draft' === $post->post_status ) {
			return;
		}
		$shows = 'trash' !== $post->post_status && self::shows( $post );
		if ( $shows === $this->note->on( $page ) ) {
			return;
		}
		$this->alter(
			static function ( array $pages ) use ( $page, $shows ): array {
				$others = array_values( array_diff( $pages, array( $page ) ) );
				return $shows ? array( ...$others, $page ) : $others;
			}
		);
		if ( ! $shows ) {
			delete_post_meta( $page, self::META );
		}
	}

	public static function shows( \WP_Post $post ): bool {
		return has_block( PolicyBlock::NAME, $post ) || has_shortcode( $post->post_content, PolicyBlock::SHORTCODE );
	}

	/** @throws \RuntimeException When the tables cannot be read: that is no policy without versions. */
	private function made(): Shelf {
		$now      = $this->clock->now();
		$editions = $this->store->editions();
		$this->store->check();
		$texts    = array();
		foreach ( $editions as $edition ) {
			$of_language = array_values( array_filter( $editions, static fn ( Edition $one ): bool => $one->locale === $edition->locale ) );
			if ( ! in_array( $this->rule->state( $edition, $of_language, $now ), array( 'in_force', 'announced' ), true ) ) {
				continue;
			}
			$version = $this->store->find( $edition->id );
			$this->store->check();
			if ( null !== $version ) {
				$texts[ $edition->id ] = array( 'changes' => $version->changes, 'html' => $version->html, 'css' => $version->css );
			}
		}
		return new Shelf( $editions, $texts );
	}
}
