<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Contract;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: the register of processors and recipients. */
final readonly class ProcessorsController {

	public function __construct( private Register $register, private Presets $presets, private Contract $contract, private Chain $chain, private Transaction $transaction ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/processors', $this->list( ... ) );
		$routes->add( 'POST', '/processors', $this->add( ... ), $this->fields( true ) );
		$routes->add( 'PUT', '/processors/{id}', $this->change( ... ), $this->fields( false ) );
		$routes->add( 'DELETE', '/processors/{id}', $this->remove( ... ) );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array(
			'processors' => array_map( static fn ( Processor $one ): array => $one->shape(), $this->register->everyone() ),
			'presets'    => $this->presets->all(),
			'may_manage' => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $call ): array {
		$given = $this->given( $call );
		return $this->transaction->run(
			function () use ( $given ): array {
				$id = $this->register->add( $given );
				$this->record( $id, 'added' );
				return $this->get( $id )->shape();
			}
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$id    = is_numeric( $call['id'] ) ? (int) $call['id'] : 0;
		$given = array( ...$this->get( $id )->shape(), ...$this->given( $call ) );
		return $this->transaction->run(
			function () use ( $id, $given ): array {
				$this->register->change( $id, $given );
				$this->record( $id, 'changed' );
				return $this->get( $id )->shape();
			}
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{removed: bool}
	 */
	private function remove( \WP_REST_Request $call ): array {
		$id = is_numeric( $call['id'] ) ? (int) $call['id'] : 0;
		$this->get( $id );
		$this->transaction->run(
			function () use ( $id ): void {
				$this->register->remove( $id );
				$this->record( $id, 'removed' );
			}
		);
		return array( 'removed' => true );
	}

	private function get( int $id ): Processor {
		return $this->register->find( $id ) ?? throw new Refusal( 'no_processor', '', 404 );
	}

	private function record( int $id, string $what ): void {
		$this->chain->append( 0, 'processor_changed', Actor::staff( get_current_user_id() ), array( 'processor' => $id, 'what' => $what ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function given( \WP_REST_Request $call ): array {
		$given = array_filter( array_intersect_key( $call->get_params(), $this->properties() ), static fn ( mixed $value ): bool => null !== $value );
		if ( is_string( $given['email'] ?? null ) ) {
			$given['email'] = trim( $given['email'] );
			if ( '' !== $given['email'] && ! is_email( $given['email'] ) ) {
				throw new Refusal( 'email_invalid', 'email' );
			}
		}
		if ( isset( $given['name'] ) && is_string( $given['name'] ) && '' === trim( $given['name'] ) ) {
			throw new Refusal( 'field_missing', 'name' );
		}
		return $given;
	}

	/** @return array<string, array<string, mixed>> Without defaults when only what is given changes. */
	private function fields( bool $whole ): array {
		$fields = array();
		foreach ( $this->properties() as $name => $schema ) {
			unset( $schema['description'] );
			if ( ! $whole ) {
				unset( $schema['default'] );
			}
			$fields[ $name ] = $schema + ( 'name' === $name ? array( 'required' => $whole ) : array() );
		}
		return $fields;
	}

	/** @return array<string, array<string, mixed>> */
	private function properties(): array {
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $this->contract->table( 'processor' )['properties'];
		return $properties;
	}
}
