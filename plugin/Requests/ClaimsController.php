<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Transaction;

/** REST: what staff do around a request: lines of a correction, codes, where a copy goes, further addresses, a mandate. */
final readonly class ClaimsController {

	public function __construct(
		private RequestDesk $desk,
		private Corrections $corrections,
		private CorrectionShape $lines,
		private IdentityCodes $codes,
		private IdentityShape $identity,
		private Delivery $delivery,
		private DeliveryShape $deliveries,
		private Joins $joins,
		private Mandates $mandates,
		private Transaction $transaction,
	) {}

	public function register( Routes $routes ): void {
		$text = static fn ( int $longest ): array => array( 'type' => 'string', 'maxLength' => $longest, 'default' => '' );
		$routes->add( 'POST', '/requests/{id}/corrections', $this->add_line( ... ), array( 'source' => $text( 60 ) + array( 'required' => true ), 'field' => $text( 100 ), 'value' => $text( 5000 ), 'note' => $text( 5000 ) ) );
		$routes->add( 'POST', '/requests/{id}/corrections/{correction}', $this->settle_line( ... ), array( 'action' => $text( 20 ) + array( 'required' => true ), 'reason' => $text( 5000 ) ) );
		$routes->add( 'POST', '/requests/{id}/letter', $this->letter( ... ), array( 'channel' => array( 'default' => 'letter' ) + $text( 20 ) ) );
		$routes->add( 'POST', '/requests/{id}/delivery', $this->deliver( ... ), array( 'action' => $text( 20 ) + array( 'required' => true ), 'reason' => $text( 5000 ) ) );
		$routes->add( 'POST', '/requests/{id}/addresses', $this->join( ... ), array( 'email' => $text( 190 ) + array( 'required' => true ), 'by' => array( 'default' => 'mail' ) + $text( 10 ) ) );
		$routes->add( 'POST', '/requests/{id}/mandate', $this->mandate( ... ), array( 'name' => $text( 190 ), 'role' => $text( 20 ), 'email' => $text( 190 ), 'note' => $text( 5000 ), 'until' => $text( 10 ), 'action' => array( 'default' => 'record' ) + $text( 10 ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return list<array<string, mixed>>
	 */
	private function add_line( \WP_REST_Request $call ): array {
		$request = $this->request( $call );
		$this->transaction->run( fn (): int => $this->corrections->add( $request, self::text( $call, 'source' ), self::text( $call, 'field' ), self::text( $call, 'value' ), self::text( $call, 'note' ), $this->staff() ) );
		if ( CorrectionPlaces::is_address( self::text( $call, 'source' ), self::text( $call, 'field' ) ) ) {
			$this->transaction->run( fn () => $this->joins->ask( $request, self::text( $call, 'value' ), $this->staff() ) );
		}
		return $this->lines->of( $request );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return list<array<string, mixed>>
	 */
	private function settle_line( \WP_REST_Request $call ): array {
		$request = $this->request( $call );
		$this->corrections->settle( $request, is_numeric( $call['correction'] ) ? (int) $call['correction'] : 0, self::text( $call, 'action' ), self::text( $call, 'reason' ), $this->staff() );
		$this->desk->settled( $request->id );
		return $this->lines->of( $this->request( $call ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function letter( \WP_REST_Request $call ): array {
		$request = $this->request( $call );
		$this->transaction->run( fn (): SealedRow => $this->codes->make( $request, self::text( $call, 'channel' ), $this->staff() ) );
		return $this->identity->of( $request );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function deliver( \WP_REST_Request $call ): mixed {
		$request = $this->request( $call );
		$reason  = self::text( $call, 'reason' );
		$this->transaction->run(
			fn () => match ( self::text( $call, 'action' ) ) {
				'drop'   => '' === trim( $reason ) ? throw new Refusal( 'reason_missing', 'reason' ) : $this->delivery->drop( $request->id, $reason, $this->staff() ),
				'posted' => $this->delivery->posted( $request->id, $reason, $this->staff() ),
				default  => throw new Refusal( 'unknown_action', 'action' ),
			}
		);
		return $this->deliveries->of( $request );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{known: list<string>, waiting: list<string>}
	 */
	private function join( \WP_REST_Request $call ): array {
		$request = $this->request( $call );
		$this->transaction->run(
			fn () => match ( self::text( $call, 'by' ) ) {
				'mail'     => $this->joins->ask( $request, self::text( $call, 'email' ), $this->staff() ),
				'identity' => $this->joins->by_identity( $request, self::text( $call, 'email' ) ),
				default    => throw new Refusal( 'unknown_action', 'by' ),
			}
		);
		return $this->joins->of( $request );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function mandate( \WP_REST_Request $call ): mixed {
		$request = $this->request( $call );
		if ( 'end' === self::text( $call, 'action' ) ) {
			$this->transaction->run( fn () => $this->mandates->end( $request, $this->staff() ) );
		} else {
			$this->transaction->run( fn () => $this->mandates->record( $request, self::text( $call, 'name' ), self::text( $call, 'role' ), self::text( $call, 'email' ), self::text( $call, 'note' ), self::text( $call, 'until' ), $this->staff() ) );
		}
		return $this->mandates->of( $request );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function request( \WP_REST_Request $call ): Request {
		if ( array() !== $call->get_file_params() ) {
			throw new Refusal( 'no_papers' );
		}
		return $this->desk->get( is_numeric( $call['id'] ) ? (int) $call['id'] : 0 );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private static function text( \WP_REST_Request $call, string $name ): string {
		return is_string( $call[ $name ] ) ? $call[ $name ] : '';
	}

	private function staff(): Actor {
		return Actor::staff( get_current_user_id() );
	}
}
