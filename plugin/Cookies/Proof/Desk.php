<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

use RightsDesk\Cookies\Mode;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;

/** Takes decisions, by whichever door they come. */
final readonly class Desk {

	public function __construct( private Choices $choices, private Meter $meter, private Clock $clock, private Limits $limits ) {}

	/**
	 * @param float $since When this request began, in seconds.
	 * @return int Status of the answer: 204 recorded, 400 no decision, 429 counted and not recorded.
	 */
	public function take( string $body, float $since ): int {
		if ( 'off' === Mode::of() ) {
			return 204;
		}
		$decision = Decision::read( $body );
		if ( null === $decision ) {
			return 400;
		}
		if ( ! $this->meter->admit( time(), $this->limits->network() ) ) {
			return 429;
		}
		$kept = $this->choices->keep( $decision, $this->clock->today() );
		$this->meter->took( microtime( true ) - $since );
		if ( ! $kept ) {
			$this->meter->drop();
		}
		return $kept ? 204 : 429;
	}

	/**
	 * Whether a page of this site sent it, by what browsers say of themselves; a program can say anything.
	 *
	 * @param string $from Sec-Fetch-Site; not every browser has it.
	 */
	public static function own( string $from, string $origin, string $host, string $site ): bool {
		// Pages that give no referrer have the origin "null".
		if ( 'same-origin' === $from || 'cross-site' === $from || '' === $origin || 'null' === $origin ) {
			return 'cross-site' !== $from;
		}
		$parts = wp_parse_url( $origin );
		$named = is_array( $parts ) && isset( $parts['host'] ) ? $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) : '';
		return '' !== $named && ( strcasecmp( $named, $host ) === 0 || strcasecmp( $named, $site ) === 0 );
	}
}
