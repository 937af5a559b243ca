<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;

/** REST: what is asked of processors, and what staff do about it. */
final readonly class TasksController {

	private const ACTIONS = array( 'retry', 'ask_again', 'settle', 'refused', 'skip' );

	public function __construct( private TaskDesk $desk, private TaskAnswers $answers ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/tasks', fn (): array => $this->answers->unsettled() );
		$routes->add(
			'POST',
			'/tasks/{id}',
			$this->act( ... ),
			array(
				'action' => array( 'type' => 'string', 'enum' => self::ACTIONS, 'required' => true ),
				'text'   => array( 'type' => 'string', 'maxLength' => 5000, 'default' => '' ),
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function act( \WP_REST_Request $call ): array {
		return $this->answers->shape(
			$this->desk->act(
				is_numeric( $call['id'] ) ? (int) $call['id'] : 0,
				is_string( $call['action'] ) ? $call['action'] : '',
				is_string( $call['text'] ) ? trim( $call['text'] ) : '',
				Actor::staff( get_current_user_id() )
			)
		);
	}
}
