<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;

/** REST: decisions come in, should the early door be passed by; staff see figures, wordings, and what a receipt says. */
final readonly class ChoicesController {

	private const WEEKS = 26;

	/** @param \Closure(): array<string, string> $names Of services, by code. */
	public function __construct( private Desk $desk, private Choices $choices, private Days $days, private Shown $shown, private Settings $settings, private Clock $clock, private \Closure $names ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'POST', '/choices', $this->take( ... ) );
		$routes->add( 'GET', '/choices/figures', $this->figures( ... ), array( 'weeks' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 260, 'default' => self::WEEKS ) ) );
		$routes->add( 'GET', '/choices/texts', $this->shown_texts( ... ) );
		$routes->add( 'GET', '/choices/receipts', $this->receipt( ... ), array( 'receipt' => array( 'type' => 'string', 'maxLength' => 40, 'required' => true ) ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function take( \WP_REST_Request $call ): \WP_REST_Response {
		$begun = $_SERVER['REQUEST_TIME_FLOAT'] ?? null;
		$own   = Desk::own( (string) $call->get_header( 'sec_fetch_site' ), (string) $call->get_header( 'origin' ), (string) $call->get_header( 'host' ), (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
		return new \WP_REST_Response( null, $own ? $this->desk->take( $call->get_body(), is_float( $begun ) ? $begun : microtime( true ) ) : 403, array( 'Cache-Control' => 'no-store' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function figures( \WP_REST_Request $call ): array {
		$this->days->count();
		$today = $this->clock->today();
		$weeks = is_int( $call['weeks'] ) ? $call['weeks'] : self::WEEKS;
		$from  = ( new \DateTimeImmutable( Weeks::monday( $today ) ) )->modify( '-' . ( $weeks - 1 ) . ' weeks' )->format( 'Y-m-d' );
		return array(
			'mode'   => $this->settings->text( 'cookie_mode' ),
			'months' => $this->settings->number( 'cookie_proof_months' ),
			'weeks'  => Weeks::of( $this->days->since( $from ), $today, $weeks ),
		);
	}

	/** @return array<string, mixed> */
	private function shown_texts(): array {
		return array( 'texts' => $this->shown->all() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function receipt( \WP_REST_Request $call ): array {
		$names = ( $this->names )();
		$found = $this->choices->of_receipt( is_string( $call['receipt'] ) ? $call['receipt'] : '' );
		return array(
			'choices' => array_map(
				fn ( array $one ): array => array(
					'services' => array_map( static fn ( string $code ): string => $names[ $code ] ?? $code, $one['services'] ),
					'shown'    => '' === $one['text'] ? null : ( $this->shown->all( $one['text'] )[0] ?? null ),
					'whole'    => $this->days->whole( $one['day'] ),
				) + $one,
				$found
			),
		);
	}
}
