<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;

/** Looks at the policy's page as a visitor without login would, to see whether a cache shows an old version (P02). */
final readonly class Probe {

	private const HEADERS = array( 'x-proxy-cache', 'x-cache', 'x-cache-status', 'x-fastcgi-cache', 'cf-cache-status', 'x-litespeed-cache', 'x-kinsta-cache', 'x-srcache-fetch-status', 'sg-f-cache', 'x-varnish-cache', 'x-nginx-cache' );

	public function __construct( private PolicyDesk $desk, private PolicyPage $page, private Note $note, private Clock $clock ) {}

	/** @return array{state: 'none'|'kept'|'at_risk'|'broken', shown_number: int, status: int, cached: bool, says: string} */
	public function page(): array {
		$page    = $this->page->find();
		$current = $this->desk->in_force();
		if ( null === $current ) {
			return self::verdict( 'none', 0, 0, false, __( 'No version of the policy is in force yet.', 'rights-desk' ) );
		}
		if ( null === $page || 'publish' !== $page->post_status || ! Copies::shows( $page ) ) {
			return self::verdict( 'broken', 0, 0, false, __( 'No public page shows the policy: make one, or put the policy block on the page that WordPress knows as your privacy policy.', 'rights-desk' ) );
		}
		// As a browser asks: some caches keep pages for those who want HTML alone.
		$answer = wp_remote_get( (string) get_permalink( $page ), array( 'timeout' => 15, 'redirection' => 3, 'cookies' => array(), 'sslverify' => false, 'headers' => array( 'Accept' => 'text/html,application/xhtml+xml,*/*;q=0.8' ) ) );
		if ( is_wp_error( $answer ) ) {
			return self::verdict( 'at_risk', 0, 0, false, __( 'The site could not reach its own page, so nobody can say what visitors see.', 'rights-desk' ) );
		}
		return $this->judged( $answer );
	}

	/**
	 * @param array<mixed> $answer Of wp_remote_get().
	 * @return array{state: 'none'|'kept'|'at_risk'|'broken', shown_number: int, status: int, cached: bool, says: string}
	 */
	private function judged( array $answer ): array {
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$html   = wp_remote_retrieve_body( $answer );
		$cached = $this->from_cache( $answer );
		if ( 200 !== $status || 1 !== preg_match( '/class="rd-policy" data-version="(\d+)" data-at="(\d+)"/', $html, $found ) ) {
			return self::verdict( 'broken', 0, $status, $cached, __( 'The page does not show the policy to a visitor without login.', 'rights-desk' ) );
		}
		[ $shown, $made ] = array( (int) $found[1], (int) $found[2] );
		$now              = $this->clock->now()->getTimestamp();
		$old              = $now - $made;
		// In another language the same day's text may bear another number.
		$numbers = array_map( fn ( string $locale ): int => (int) $this->desk->in_force( $locale )?->number, array_unique( array_map( static fn ( Edition $one ): string => $one->locale, $this->desk->editions() ) ) );
		if ( ! in_array( $shown, $numbers, true ) ) {
			/* translators: %d: number of a version. */
			return self::verdict( 'broken', $shown, $status, $cached || $old > 5, sprintf( __( 'Visitors still see version %d: a cache keeps the page and does not let go. Empty it, and leave this page out of it.', 'rights-desk' ), $shown ) );
		}
		if ( $this->note->read()['next'] > 0 && $old > Lifetime::LONGEST + 60 ) {
			return self::verdict( 'at_risk', $shown, $status, true, __( 'A cache keeps the policy’s page longer than it was told to: the announced version may come too late. Leave this page out of that cache.', 'rights-desk' ) );
		}
		if ( $made < $this->note->read()['changed'] - 5 ) {
			return self::verdict( 'at_risk', $shown, $status, true, __( 'A cache did not let go of the policy’s page when the policy changed. Leave this page out of that cache.', 'rights-desk' ) );
		}
		/* translators: %d: number of a version. */
		return self::verdict( 'kept', $shown, $status, $cached || $old > 5, sprintf( __( 'Visitors see version %d, which is in force.', 'rights-desk' ), $shown ) );
	}

	/** @param array<mixed> $answer */
	private function from_cache( array $answer ): bool {
		foreach ( self::HEADERS as $name ) {
			if ( false !== stripos( self::header( $answer, $name ), 'hit' ) ) {
				return true;
			}
		}
		return (int) self::header( $answer, 'age' ) > 0;
	}

	/** @param array<mixed> $answer */
	private static function header( array $answer, string $name ): string {
		$value = wp_remote_retrieve_header( $answer, $name );
		return is_array( $value ) ? implode( ', ', array_filter( $value, is_string( ... ) ) ) : $value;
	}

	/**
	 * @param 'none'|'kept'|'at_risk'|'broken' $state
	 * @return array{state: 'none'|'kept'|'at_risk'|'broken', shown_number: int, status: int, cached: bool, says: string}
	 */
	private static function verdict( string $state, int $shown, int $status, bool $cached, string $says ): array {
		return array( 'state' => $state, 'shown_number' => $shown, 'status' => $status, 'cached' => $cached, 'says' => $says );
	}
}
