<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: how the promises stand, a look at one, and the report. */
final readonly class PromisesController {

	/** Looks at one promise a minute: some fetch pages and search the whole database. */
	private const A_MINUTE = 15;

	public function __construct( private PromiseDesk $desk, private PromiseShape $shape, private Report $report, private Limits $limits ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/promises', $this->all( ... ) );
		$routes->add( 'POST', '/promises/{number}/look', $this->look( ... ) );
		$routes->add( 'GET', '/promises/report', $this->file( ... ), array( 'format' => array( 'type' => 'string', 'enum' => array( 'html', 'json' ), 'default' => 'html' ) ) );
	}

	/** @return array<string, mixed> */
	private function all(): array {
		return $this->shape->all( $this->desk->all_in( determine_locale() ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function look( \WP_REST_Request $call ): array {
		$number = is_numeric( $call['number'] ) ? (int) $call['number'] : 0;
		$promise = sprintf( 'P%02d', $number );
		if ( ! $this->limits->take( "look/$promise", self::A_MINUTE, MINUTE_IN_SECONDS ) ) {
			throw new Refusal( 'looked_often', '', 429 );
		}
		return $this->shape->of( $this->desk->look( $promise ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function file( \WP_REST_Request $call ): \WP_REST_Response {
		$json    = 'json' === $call['format'];
		$content = $json ? $this->report->json() : $this->report->html();
		$answer  = new \WP_REST_Response();
		$answer->header( 'Content-Type', $json ? 'application/json; charset=UTF-8' : 'text/html; charset=UTF-8' );
		$answer->header( 'Cache-Control', 'no-store, private' );
		$answer->header( 'Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'" );
		$answer->header( 'Content-Disposition', ( $json ? 'attachment' : 'inline' ) . '; filename="promises.' . ( $json ? 'json' : 'html' ) . '"' );
		add_filter(
			'rest_pre_serve_request',
			static function ( bool $served, mixed $result, \WP_REST_Request $of ) use ( $answer, $content ): bool {
				if ( $result !== $answer || 'GET' !== $of->get_method() ) {
					return $served;
				}
				echo $content; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
				return true;
			},
			10,
			3
		);
		return $answer;
	}
}
