<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;

/** REST: the public way in. Its answer says nothing that depends on the address. */
final readonly class AskController {

	/** @param \Closure(): array<string, mixed> $words What a visitor is told next. */
	public function __construct( private RequestDesk $desk, private Schemas $schemas, private \Closure $words ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'POST', '/ask', $this->ask( ... ), $this->schemas->question() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function ask( \WP_REST_Request $call ): array {
		$text = static fn ( string $name ): string => is_string( $call[ $name ] ) ? $call[ $name ] : '';
		$this->desk->ask( new Asking( $text( 'kind' ), $text( 'email' ), $text( 'name' ), $text( 'message' ), $text( 'locale' ), fields: is_array( $call['fields'] ) ? $call['fields'] : array() ), Actor::subject() );
		return ( $this->words )();
	}
}
