<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: the account at SparkPost. The key goes in and never comes out. */
final readonly class SparkPostController {

	public function __construct( private SparkPostAccount $account, private SparkPost $api, private Errands $errands, private Chain $chain ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/sparkpost', fn (): array => $this->account->shape() );
		$routes->add(
			'PUT',
			'/sparkpost',
			$this->change( ... ),
			array(
				'region' => array( 'type' => 'string', 'enum' => array( 'us', 'eu' ), 'required' => true ),
				'key'    => array( 'type' => 'string', 'pattern' => '^[A-Za-z0-9]{0,200}$' ),
			)
		);
		$routes->add( 'POST', '/sparkpost/check', $this->check( ... ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, string>
	 */
	private function change( \WP_REST_Request $call ): array {
		if ( is_string( $call['key'] ) && in_array( $this->account->from(), array( 'constant', 'environment' ), true ) ) {
			throw new Refusal( 'key_set_elsewhere', 'key' );
		}
		$this->account->change( is_string( $call['region'] ) ? $call['region'] : 'us', is_string( $call['key'] ) ? $call['key'] : null );
		$this->chain->append( 0, 'sparkpost_changed', Actor::staff( get_current_user_id() ) );
		$this->errands->retry_api();
		return $this->account->shape();
	}

	/** @return array{works: bool, message: string} */
	private function check(): array {
		$reply = $this->api->check();
		return array(
			'works'   => ApiReply::OK === $reply->verdict,
			'message' => ApiReply::OK === $reply->verdict ? __( 'SparkPost accepts the key.', 'rights-desk' ) : $reply->error,
		);
	}
}
