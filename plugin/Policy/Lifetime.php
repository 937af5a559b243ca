<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;

/**
 * While a version is announced, what keeps the policy's page keeps it to that moment at most: page caches by
 * the answer's headers, those within WordPress by being told to leave this one page out.
 */
final readonly class Lifetime {

	/** No cache keeps it longer than it would otherwise: a version can also be published at once. */
	public const LONGEST = 600;
	private const BROWSER = 60;

	/** Speed Optimizer's option with the addresses that it leaves out. */
	public const LEFT_OUT = 'siteground_optimizer_excluded_urls';

	public function __construct( private Note $note, private Clock $clock ) {}

	/** On template_redirect. */
	public function of_page(): void {
		if ( is_singular() && $this->note->on( get_queried_object_id() ) ) {
			$this->limit();
		}
	}

	/** Before the page's text is sent. */
	public function limit(): void {
		$next = $this->note->read()['next'];
		$left = $next - $this->clock->now()->getTimestamp();
		if ( 0 === $next || headers_sent() || is_user_logged_in() || $this->uncached() ) {
			return;
		}
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
		$left = max( 0, min( $left, self::LONGEST ) );
		// The moment by the server's own clock.
		$ends = time() + $left;
		header( 'Cache-Control: public, max-age=' . min( $left, self::BROWSER ) . ", s-maxage=$left, must-revalidate" );
		header( 'Expires: ' . gmdate( 'D, d M Y H:i:s', $ends ) . ' GMT' );
		header( "X-Accel-Expires: @$ends" );
		header( 'Surrogate-Control: max-age=' . $left );
	}

	/**
	 * Speed Optimizer keeps pages by rules of its own, and reads here which not to. Where staff see and save that list, it is theirs alone.
	 *
	 * @return mixed The list, with the policy's pages while a version is announced.
	 */
	public function left_out( mixed $paths ): mixed {
		if ( is_admin() || wp_is_serving_rest_request() || ! in_array( $paths, array( false, '' ), true ) && ! is_array( $paths ) ) {
			return $paths;
		}
		$ours = array();
		foreach ( $this->note->read()['next'] > 0 ? $this->note->read()['pages'] : array() as $page ) {
			$url = get_permalink( $page );
			if ( is_string( $url ) && str_starts_with( $url, home_url() ) ) {
				$ours[] = substr( $url, strlen( home_url() ) );
			}
		}
		return array() === $ours ? $paths : array( ...( is_array( $paths ) ? $paths : array() ), ...$ours );
	}

	private function uncached(): bool {
		foreach ( headers_list() as $header ) {
			if ( 1 === preg_match( '/^cache-control:.*\b(no-store|no-cache|private)\b/i', $header ) ) {
				return true;
			}
		}
		return false;
	}
}
