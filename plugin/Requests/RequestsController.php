<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Platform\Routes;
use RightsDesk\Subjects\Packages;

/** REST: requests, their steps, their history and their work. */
final readonly class RequestsController {

	public function __construct(
		private RequestDesk $desk,
		private RequestList $list,
		private RequestStore $store,
		private RequestShape $shape,
		private Chain $chain,
		private JobDesk $jobs,
		private Packages $packages,
		private Schemas $schemas,
	) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/requests', $this->index( ... ), $this->schemas->filters() );
		$routes->add( 'POST', '/requests', $this->enter( ... ), $this->schemas->asking() );
		$routes->add( 'GET', '/requests/{id}', $this->show( ... ) );
		$routes->add( 'POST', '/requests/{id}/events', $this->act( ... ), $this->schemas->step() );
		$routes->add( 'GET', '/requests/{id}/history', $this->history( ... ) );
		$routes->add( 'GET', '/requests/{id}/job', $this->job( ... ) );
		$routes->add( 'POST', '/requests/{id}/job', $this->control( ... ), $this->schemas->control() );
		$routes->add( 'POST', '/requests/{id}/findings/{finding}', $this->settle( ... ), $this->schemas->settlement() );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	public function index( \WP_REST_Request $call ): \WP_REST_Response {
		$filters = $this->schemas->read_filters( $call );
		$total   = $this->list->total( $filters );
		return $this->page( $this->store->all( $this->list->ids( $filters ) ), $total, $filters['per_page'] ?? 20 );
	}

	/** @param list<Request> $requests */
	public function page( array $requests, int $total, int $per_page ): \WP_REST_Response {
		$jobs   = $this->jobs->shapes( array_map( static fn ( Request $request ): int => $request->id, $requests ) );
		$answer = new \WP_REST_Response( array_map( fn ( Request $request ): array => $this->shape->of( $request, $jobs[ $request->id ] ?? null ), $requests ) );
		$answer->header( 'X-WP-Total', (string) $total );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $total / $per_page ) );
		return $answer;
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function enter( \WP_REST_Request $call ): \WP_REST_Response {
		$text = static fn ( string $name ): string => is_string( $call[ $name ] ) ? $call[ $name ] : '';
		$id   = $this->desk->ask( new Asking( $text( 'kind' ), $text( 'email' ), $text( 'name' ), $text( 'message' ), $text( 'locale' ), $text( 'channel' ), $text( 'received_on' ), is_array( $call['fields'] ) ? $call['fields'] : array() ), $this->staff() );
		return new \WP_REST_Response( $this->whole( $this->desk->get( $id ) ), 201 );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function show( \WP_REST_Request $call ): array {
		return $this->whole( $this->request( $call ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function act( \WP_REST_Request $call ): array {
		$said = array(
			'reason' => is_string( $call['reason'] ) ? $call['reason'] : '',
			'word'   => is_string( $call['word'] ) ? $call['word'] : '',
			'fields' => is_array( $call['fields'] ) ? $call['fields'] : array(),
		);
		return $this->whole( $this->desk->act( $this->request( $call )->id, is_string( $call['event'] ) ? $call['event'] : '', $this->staff(), $said ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return list<array<string, mixed>>
	 */
	private function history( \WP_REST_Request $call ): array {
		return array_map(
			static function ( array $event ): array {
				$user = 0 === $event['user_id'] ? false : get_userdata( $event['user_id'] );
				return array(
					'id'     => $event['id'],
					'type'   => $event['type'],
					'at'     => $event['at'],
					'month'  => $event['month'],
					'actor'  => null === $event['actor'] ? null : array(
						'kind' => $event['actor'],
						'name' => false === $user ? '' : $user->display_name,
					),
					'detail' => null === $event['at'] ? null : (object) $event['detail'],
				);
			},
			$this->chain->of( $this->request( $call )->id )
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function job( \WP_REST_Request $call ): array {
		$id = $this->request( $call )->id;
		return $this->jobs->detail( $id ) + array( 'package' => $this->packages->state( $id ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function control( \WP_REST_Request $call ): array {
		$this->jobs->control( $this->request( $call )->id, is_string( $call['action'] ) ? $call['action'] : '', $this->staff() );
		return $this->job( $call );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function settle( \WP_REST_Request $call ): array {
		$this->jobs->settle(
			$this->request( $call )->id,
			is_numeric( $call['finding'] ) ? (int) $call['finding'] : 0,
			is_string( $call['action'] ) ? $call['action'] : '',
			is_string( $call['reason'] ) ? $call['reason'] : '',
			$this->staff()
		);
		return $this->job( $call );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function request( \WP_REST_Request $call ): Request {
		if ( array() !== $call->get_file_params() ) {
			throw new Refusal( 'no_papers' );
		}
		return $this->desk->get( is_numeric( $call['id'] ) ? (int) $call['id'] : 0 );
	}

	/** @return array<string, mixed> */
	private function whole( Request $request ): array {
		return $this->shape->of( $request, $this->jobs->shape( $request->id ) );
	}

	private function staff(): Actor {
		return Actor::staff( get_current_user_id() );
	}
}
