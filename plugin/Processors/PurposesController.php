<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Contract;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: the register of purposes, and which purpose a named mail serves. */
final readonly class PurposesController {

	public function __construct( private Purposes $purposes, private Contract $contract, private Chain $chain ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/purposes', $this->list( ... ) );
		$routes->add( 'POST', '/purposes', $this->change( ... ), $this->fields() );
		$routes->add( 'POST', '/purposes/mails', $this->class_mail( ... ), $this->mail_fields() );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		$mails = array();
		$own   = $this->purposes->own_classes();
		foreach ( $this->purposes->classes() as $mail => $slug ) {
			$mails[] = array( 'mail' => $mail, 'purpose' => $slug, 'own' => isset( $own[ $mail ] ) );
		}
		return array(
			'purposes'   => array_map( static fn ( Purpose $one ): array => $one->shape(), $this->purposes->all() ),
			'mails'      => $mails,
			'may_manage' => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * Adds one, or changes what is given of it.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$slug  = is_string( $call['slug'] ) ? $call['slug'] : '';
		$known = $this->purposes->of( $slug );
		$given = array_filter( array_intersect_key( $call->get_params(), $this->fields() ), static fn ( mixed $value ): bool => null !== $value );
		unset( $given['slug'] );
		if ( null === $known && ( ! is_string( $given['label'] ?? null ) || '' === trim( $given['label'] ) ) ) {
			throw new Refusal( 'field_missing', 'label' );
		}
		if ( 'rights' === $slug && ( false === ( $given['active'] ?? true ) || false === ( $given['necessary'] ?? true ) ) ) {
			// Without it no request could be answered.
			throw new Refusal( 'purpose_needed', 'active' );
		}
		if ( true === ( $given['marketing'] ?? $known->marketing ?? false ) && true === ( $given['necessary'] ?? $known->necessary ?? false ) ) {
			throw new Refusal( 'marketing_not_necessary', 'necessary' );
		}
		$purpose = $this->purposes->change( $slug, $given );
		$this->chain->append( 0, 'purpose_changed', $this->me(), array( 'purpose' => $slug ) );
		return $purpose->shape();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function class_mail( \WP_REST_Request $call ): array {
		$origin = is_string( $call['origin'] ) ? $call['origin'] : '';
		$name   = is_string( $call['name'] ) ? $call['name'] : '';
		$slug   = is_string( $call['purpose'] ) ? $call['purpose'] : '';
		$this->purposes->class_mail( $origin, $name, $slug );
		$this->chain->append( 0, 'mails_classed', $this->me(), array( 'origin' => $origin, 'name' => $name, 'purpose' => $slug ) );
		return $this->list();
	}

	private function me(): Actor {
		return Actor::staff( get_current_user_id() );
	}

	/** @return array<string, array<string, mixed>> */
	private function mail_fields(): array {
		$text = array( 'type' => 'string', 'maxLength' => 100, 'required' => true );
		return array(
			'origin'  => $text + array( 'minLength' => 1 ),
			'name'    => array( 'required' => false, 'default' => '' ) + $text,
			'purpose' => $text,
		);
	}

	/** @return array<string, array<string, mixed>> */
	private function fields(): array {
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $this->contract->table( 'purpose' )['properties'];
		$properties['slug']['required'] = true;
		return array_map( static fn ( array $schema ): array => array_diff_key( $schema, array( 'description' => true ) ), $properties );
	}
}
