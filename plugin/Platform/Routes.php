<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * Registers REST routes by the table contract/routes.json: who may call is read there, never at the route.
 */
final readonly class Routes {

	public const SPACE = 'rights-desk/v1';

	/** @param \Closure( \DomainException ): \WP_Error $explain Turns a refusal into the answer. */
	public function __construct( private string $table, private \Closure $explain ) {}

	/**
	 * @param string                                                 $path A path of the table, such as /requests/{id}.
	 * @param callable( \WP_REST_Request<array<string, mixed>> ): mixed $answer
	 * @param array<string, array<string, mixed>>                    $args JSON Schema by parameter.
	 */
	public function add( string $method, string $path, callable $answer, array $args = array() ): void {
		$who = $this->who( $method, $path );
		preg_match_all( '/\{(\w+)\}/', $path, $names );
		foreach ( $names[1] as $name ) {
			$args[ $name ] = array(
				'type'     => 'integer',
				'minimum'  => 1,
				'required' => true,
			);
		}
		register_rest_route(
			self::SPACE,
			'/' . ltrim( (string) preg_replace( '/\{(\w+)\}/', '(?P<$1>[0-9]{1,18})', $path ), '/' ),
			array(
				'methods'             => $method,
				'permission_callback' => 'public' === $who ? '__return_true' : static fn (): bool => current_user_can( $who ),
				'args'                => $args,
				'callback'            => function ( \WP_REST_Request $request ) use ( $answer ): mixed {
					try {
						return $answer( $request );
					} catch ( \DomainException $refusal ) {
						return ( $this->explain )( $refusal );
					} catch ( \RuntimeException ) {
						// A step and all that belongs to it is one transaction: what failed left nothing.
						return new \WP_Error( 'not_stored', __( 'This could not be stored, and nothing was changed. Please try again.', 'rights-desk' ), array( 'status' => 500 ) );
					}
				},
			)
		);
	}

	/** @return list<array{method: string, path: string, who: string, does: string}> */
	public function table(): array {
		/** @var array{routes: list<array{method: string, path: string, who: string, does: string}>} $file */
		$file = wp_json_file_decode( $this->table, array( 'associative' => true ) );
		return $file['routes'];
	}

	private function who( string $method, string $path ): string {
		foreach ( $this->table() as $route ) {
			if ( $route['method'] === $method && $route['path'] === $path ) {
				return $route['who'];
			}
		}
		throw new \LogicException( esc_html( "$method $path is not in the table of routes" ) );
	}
}
